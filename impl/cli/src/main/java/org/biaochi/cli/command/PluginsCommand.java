// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import org.biaochi.api.engine.EngineDescription;
import org.biaochi.cli.describe.JsonShapes;
import org.biaochi.cli.describe.JsonText;
import org.biaochi.cli.describe.PluginText;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the plug-ins. */
@Command(name = "plugins", description = "列出插件、状态和规则 / list plug-ins, their state and rules")
final class PluginsCommand implements CliCommand {
    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(names = "--json", description = "输出 JSON / print JSON")
    private boolean json;

    @Override
    public ExitStatus run(Session session) {
        String language = this.language.language();
        EngineDescription engine = session.engine().get().describe();
        if (json) {
            session.out().jsonLine(JsonText.object(out -> {
                JsonShapes.engine(out, engine);
                JsonShapes.plugins(out, engine);
            }));
        } else {
            new PluginText(session.out(), session.terminal().paint(), language).write(engine);
        }
        return ExitStatus.GOOD;
    }
}
