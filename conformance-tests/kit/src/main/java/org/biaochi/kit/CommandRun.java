// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit;

import java.time.Duration;
import org.biaochi.kit.run.CommandSubject;
import org.biaochi.kit.run.Patience;
import org.biaochi.kit.subject.LineSubject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactory;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;

/** The line contract over a program, whose command comes as a configuration parameter of the run. */
@ExtendWith(CommandRun.Factory.class)
public final class CommandRun implements LineContract {
    static final String COMMAND = "org.biaochi.kit.command";
    static final String LIMIT = "org.biaochi.kit.limit";

    private final String command;
    private final Patience patience;

    private CommandRun(String command, Patience patience) {
        this.command = command;
        this.patience = patience;
    }

    @Override
    public LineSubject open() {
        if (patience.isLost()) {
            return line -> {
                throw new AssertionError("not asked, for the program has left lines without an answer: " + line);
            };
        }
        return new CommandSubject(command, patience);
    }

    /** Hands the command in, and to all checks of the run the same patience. */
    static final class Factory implements TestInstanceFactory {
        private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(CommandRun.class);

        @Override
        public Object createTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
            long seconds = Long.parseLong(parameter(LIMIT, context));
            Patience patience = context.getRoot()
                    .getStore(OURS)
                    .getOrComputeIfAbsent(
                            Patience.class, any -> new Patience(Duration.ofSeconds(seconds)), Patience.class);
            return new CommandRun(parameter(COMMAND, context), patience);
        }

        private static String parameter(String name, ExtensionContext context) {
            return context.getConfigurationParameter(name)
                    .orElseThrow(() -> new IllegalStateException("the parameter " + name + " is not set"));
        }
    }
}
