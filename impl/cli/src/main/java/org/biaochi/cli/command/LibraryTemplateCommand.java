// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.cli.describe.LibraryText;
import org.biaochi.cli.input.LibraryInput;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the indicators that a new project of a type starts with. */
@Command(
        name = "template",
        sortOptions = false,
        description = "某类项目新建时带出的整套指标：共性、行业、个性依次排列 / the indicators a project of a type starts with")
final class LibraryTemplateCommand implements CliCommand {
    @Mixin
    private final LibraryDay day = new LibraryDay();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final LibraryFiles files = new LibraryFiles();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--type", required = true, paramLabel = "TYPE", description = "项目类型，如 产业奖补 / type of project")
    private String type = "";

    @Option(names = "--json", description = "输出 JSON / print JSON")
    private boolean json;

    @Override
    public ExitStatus run(Session session) {
        IndicatorLibrary library = LibraryInput.library(files.names(), session, language.language());
        new LibraryText(session.out(), language.language(), json)
                .template(type, library.indicatorsFor(type, day.day(session)));
        return ExitStatus.GOOD;
    }
}
