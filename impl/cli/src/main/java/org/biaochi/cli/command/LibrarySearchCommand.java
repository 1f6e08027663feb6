// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.cli.describe.LibraryText;
import org.biaochi.cli.input.LibraryInput;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.Session;
import org.biaochi.core.library.LibraryQuery;
import org.biaochi.core.library.LibrarySearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds entries by name, unit, levels and class of projects. */
@Command(
        name = "search",
        sortOptions = false,
        description = "按名称、单位、级次、项目分类查找指标 / find entries by name, unit, level, class")
final class LibrarySearchCommand implements CliCommand {
    @Mixin
    private final LibraryDay day = new LibraryDay();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final LibraryFiles files = new LibraryFiles();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--name", paramLabel = "TEXT", description = "指标名称，可以不准确 / a name, roughly")
    private String name = "";

    @Option(names = "--unit", paramLabel = "TEXT", description = "计量单位 / unit")
    private String unit = "";

    @Option(names = "--l1", paramLabel = "TEXT", description = "一级指标 / first level")
    private String l1 = "";

    @Option(names = "--l2", paramLabel = "TEXT", description = "二级指标 / second level")
    private String l2 = "";

    @Option(names = "--class", paramLabel = "TEXT", description = "项目分类的编码、名称或项目类型 / class of projects or type")
    private String projectClass = "";

    @Option(names = "--limit", paramLabel = "N", description = "最多列几条，默认 20 / how many at most, 20 unless said")
    private int limit = 20;

    @Option(names = "--json", description = "输出 JSON / print JSON")
    private boolean json;

    @Override
    public ExitStatus run(Session session) {
        LibraryQuery query = new LibraryQuery(name, unit, l1, l2, projectClass);
        if (query.equals(LibraryQuery.named("")) || limit < 1) {
            throw new ConfigurationException(
                    "USAGE",
                    limit < 1 ? "--limit " + limit : "",
                    new LocalText(
                            "请用 --name、--unit、--l1、--l2、--class 中至少一个说明找什么，--limit 至少为 1",
                            "say what to find with --name, --unit, --l1, --l2 or --class; --limit is at least 1"));
        }
        LibrarySearch search =
                LibrarySearch.of(LibraryInput.library(files.names(), session, language.language()), day.day(session));
        new LibraryText(session.out(), language.language(), json).found(search.find(query, limit));
        return ExitStatus.GOOD;
    }
}
