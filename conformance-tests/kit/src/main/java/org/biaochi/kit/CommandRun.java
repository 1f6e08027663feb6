// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit;

import org.biaochi.kit.run.CommandSubject;
import org.biaochi.kit.subject.LineSubject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactory;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;

/** The line contract over a program, whose command comes as a configuration parameter of the run. */
@ExtendWith(CommandRun.Factory.class)
public final class CommandRun implements LineContract {
    static final String COMMAND = "org.biaochi.kit.command";

    private final String command;

    private CommandRun(String command) {
        this.command = command;
    }

    @Override
    public LineSubject open() {
        return new CommandSubject(command);
    }

    /** Hands the command in. */
    static final class Factory implements TestInstanceFactory {
        @Override
        public Object createTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
            return new CommandRun(context.getConfigurationParameter(COMMAND)
                    .orElseThrow(() -> new IllegalStateException("the parameter " + COMMAND + " is not set")));
        }
    }
}
