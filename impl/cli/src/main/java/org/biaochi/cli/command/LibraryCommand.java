// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The commands on indicator libraries. */
@Command(
        name = "library",
        description =
                "指标库：检查、导入、写成库表、查找、推荐指标，列出模板 / indicator libraries: check, import, export, search, suggest, template")
final class LibraryCommand {
    @Mixin
    private final HelpOption help = new HelpOption();

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new LibraryCommand());
        line.addSubcommand(new LibraryCheckCommand());
        line.addSubcommand(new LibraryImportCommand());
        line.addSubcommand(new LibraryExportCommand());
        line.addSubcommand(new LibrarySearchCommand());
        line.addSubcommand(new LibrarySuggestCommand());
        line.addSubcommand(new LibraryTemplateCommand());
        return line;
    }
}
