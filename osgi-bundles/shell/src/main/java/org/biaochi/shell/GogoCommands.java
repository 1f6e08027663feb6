// SPDX-License-Identifier: Apache-2.0
package org.biaochi.shell;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.cli.Biaochi;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The commands of the Gogo shell, such as {@code biaochi:review examples}. Thread-safe. */
@Component(
        service = GogoCommands.class,
        property = {
            "osgi.command.scope=biaochi",
            "osgi.command.function=review",
            "osgi.command.function=profiles",
            "osgi.command.function=explain",
            "osgi.command.function=plugins"
        })
public final class GogoCommands {
    private final PerformanceEngine engine;

    /** Runs commands on this engine. */
    @Activate
    public GogoCommands(@Reference PerformanceEngine engine) {
        this.engine = engine;
    }

    /** Reviews goals. */
    @Descriptor("reviews goals (目标审核)")
    public void review(CommandSession session, String... arguments) {
        run(session, "review", arguments);
    }

    /** Lists profiles or shows one. */
    @Descriptor("lists profiles or shows one (规则配置)")
    public void profiles(CommandSession session, String... arguments) {
        run(session, "profiles", arguments);
    }

    /** Explains a rule. */
    @Descriptor("explains a rule (规则说明)")
    public void explain(CommandSession session, String... arguments) {
        run(session, "explain", arguments);
    }

    /** Lists the plug-ins. */
    @Descriptor("lists the plug-ins (插件)")
    public void plugins(CommandSession session, String... arguments) {
        run(session, "plugins", arguments);
    }

    // The status is not returned, since Gogo would print it; what went wrong has been said on standard error.
    private void run(CommandSession session, String command, String... arguments) {
        Biaochi.with(() -> engine)
                .in(session.getKeyboard())
                .out(session.getConsole(), System.err)
                .today(LocalDate::now)
                .directory(session.currentDir())
                .colours(false)
                .build()
                .run(Stream.concat(Stream.of(command), Stream.of(arguments)).toArray(String[]::new));
    }
}
