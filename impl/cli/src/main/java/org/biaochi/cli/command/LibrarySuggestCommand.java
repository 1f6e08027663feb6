// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.cli.describe.LibraryText;
import org.biaochi.cli.input.LibraryInput;
import org.biaochi.cli.input.SourceFile;
import org.biaochi.cli.input.SourceFiles;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.Session;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;
import org.biaochi.core.library.LibraryQuery;
import org.biaochi.core.library.LibrarySearch;
import org.biaochi.core.library.Suggestion;
import org.biaochi.core.target.TargetReader;
import org.biaochi.forms.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Suggests library entries for each row of goal forms. */
@Command(
        name = "suggest",
        sortOptions = false,
        description = "为目标表的每条指标推荐库指标 / suggest library entries for each row of goal forms")
final class LibrarySuggestCommand implements CliCommand {
    @Mixin
    private final LibraryDay day = new LibraryDay();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(
            names = "--library",
            required = true,
            paramLabel = "FILE",
            description = "指标库文件或文件夹，可写多次 / a library file or folder; may be repeated")
    private List<String> library = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "每条指标最多推荐几条，默认 3 / how many for each row, 3 unless said")
    private int limit = 3;

    @Option(names = "--json", description = "输出 JSON / print JSON")
    private boolean json;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "目标表（JSON）或文件夹 / goal forms or folders")
    private List<String> files = List.of();

    @Override
    public ExitStatus run(Session session) {
        if (limit < 1) {
            throw new ConfigurationException(
                    "USAGE", "--limit " + limit, new LocalText("--limit 至少为 1", "--limit is at least 1"));
        }
        LibrarySearch search = LibrarySearch.of(LibraryInput.library(library, session.directory()), day.day(session));
        LibraryText text = new LibraryText(session.out(), language.language(), json);
        ExitStatus status = ExitStatus.GOOD;
        for (SourceFile file : SourceFiles.documents(files, session.directory())) {
            status = status.worse(suggest(file, session, search, text));
        }
        return status;
    }

    private ExitStatus suggest(SourceFile file, Session session, LibrarySearch search, LibraryText text) {
        if (file.trouble() == null) {
            try (InputStream in = file.open(session.in());
                    Stream<InputEntry<PerformanceGoal>> goals = Inputs.goals(file.name(), in)) {
                ExitStatus status = ExitStatus.GOOD;
                for (InputEntry<PerformanceGoal> entry : (Iterable<InputEntry<PerformanceGoal>>) goals::iterator) {
                    status = status.worse(suggest(entry, session, search, text));
                }
                return status;
            } catch (IOException | UncheckedIOException e) {
                // told below, as of a file that is not there
            }
        }
        ErrorText.write(
                session.err(),
                file.name() + ": ",
                new LocalText("文件读不出来，请检查路径和权限", "the file cannot be read; check path and permissions"),
                "FILE_MISSING");
        return ExitStatus.OPEN;
    }

    private ExitStatus suggest(
            InputEntry<PerformanceGoal> entry, Session session, LibrarySearch search, LibraryText text) {
        if (entry instanceof Unreadable<PerformanceGoal> unreadable) {
            String path = unreadable.error().path();
            String at = unreadable.source() + (path.isEmpty() ? "" : " " + path) + ": ";
            ErrorText.write(
                    session.err(),
                    at,
                    unreadable.error().text(),
                    unreadable.error().code());
            return ExitStatus.OPEN;
        }
        Decoded<PerformanceGoal> input = (Decoded<PerformanceGoal>) entry;
        PerformanceGoal goal = input.subject();
        text.form(input.source(), goal.name().text());
        for (PeriodSet set : PeriodSet.values()) {
            for (Indicator row : goal.rows(set)) {
                if (row.name().isValue()) {
                    List<Suggestion> suggestions = search.find(query(goal, row), limit);
                    text.suggested(input.source(), input.paths().source(row.place()), row, suggestions);
                }
            }
        }
        return ExitStatus.GOOD;
    }

    private static LibraryQuery query(PerformanceGoal goal, Indicator row) {
        String column = row.cell(IndicatorField.UNIT).text();
        String unit = column.isBlank()
                ? TargetReader.standard()
                        .read(row.value().text())
                        .unit()
                        .map(found -> found.name())
                        .orElse("")
                : column;
        return new LibraryQuery(
                row.name().text(),
                unit,
                row.l1().text(),
                row.l2().text(),
                goal.field(GoalField.PROJECT_TYPE).text());
    }
}
