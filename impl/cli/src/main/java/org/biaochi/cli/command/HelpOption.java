// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import picocli.CommandLine.Option;

/** Help on one command. */
final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助 / show this help")
    boolean help;
}
