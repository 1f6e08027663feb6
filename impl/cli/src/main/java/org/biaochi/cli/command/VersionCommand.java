// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import org.biaochi.api.engine.EngineDescription;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.Session;

/** Prints which engine answers here. */
final class VersionCommand implements CliCommand {
    @Override
    public ExitStatus run(Session session) {
        EngineDescription engine = session.engine().get().describe();
        session.out().line(engine.name() + " " + engine.version() + " (SPI " + engine.spi() + ")");
        return ExitStatus.GOOD;
    }
}
