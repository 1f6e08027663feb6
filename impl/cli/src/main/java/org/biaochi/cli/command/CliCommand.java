// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.Session;

/** One command, its options filled in. */
interface CliCommand {
    /**
     * Runs it.
     *
     * @throws org.biaochi.api.basis.ConfigurationException on wrong usage or configuration
     */
    ExitStatus run(Session session);
}
