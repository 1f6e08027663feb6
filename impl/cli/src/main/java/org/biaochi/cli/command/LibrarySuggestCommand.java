// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.subject.Subject;
import org.biaochi.cli.describe.LibraryText;
import org.biaochi.cli.input.LibraryInput;
import org.biaochi.cli.input.SourceFiles;
import org.biaochi.cli.input.SubjectInputs;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.Session;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;
import org.biaochi.core.library.LibraryQuery;
import org.biaochi.core.library.LibrarySearch;
import org.biaochi.core.library.Suggestion;
import org.biaochi.core.target.TargetReader;
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
            description =
                    "指标库文件（CSV、JSON、标准库表数据包）或文件夹，可写多次 / a library file, package of tables or folder; may be repeated")
    private List<String> library = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "每条指标最多推荐几条，默认 3 / how many for each row, 3 unless said")
    private int limit = 3;

    @Option(names = "--json", description = "输出 JSON / print JSON")
    private boolean json;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "目标表（JSON、XML、Excel、标准库表数据包）或文件夹；- 为标准输入 / goal forms of any format, folders; - is standard input")
    private List<String> files = List.of();

    @Override
    public ExitStatus run(Session session) {
        if (limit < 1) {
            throw new ConfigurationException(
                    "USAGE", "--limit " + limit, new LocalText("--limit 至少为 1", "--limit is at least 1"));
        }
        LibrarySearch search =
                LibrarySearch.of(LibraryInput.library(library, session, language.language()), day.day(session));
        LibraryText text = new LibraryText(session.out(), language.language(), json);
        ExitStatus status = ExitStatus.GOOD;
        try (SubjectInputs inputs = new SubjectInputs(SourceFiles.find(files, session.directory()), session.in())) {
            while (inputs.hasNext()) {
                status = status.worse(suggest(inputs.next(), session, search, text));
            }
        }
        return status;
    }

    private ExitStatus suggest(
            InputEntry<? extends Subject> entry, Session session, LibrarySearch search, LibraryText text) {
        if (entry instanceof Unreadable<?> unreadable) {
            String path = unreadable.error().path();
            String at = unreadable.source() + (path.isEmpty() ? "" : " " + path) + ": ";
            ErrorText.write(
                    session.err(),
                    at,
                    unreadable.error().text(),
                    unreadable.error().code());
            return ExitStatus.OPEN;
        }
        Decoded<? extends Subject> input = (Decoded<? extends Subject>) entry;
        Optional<PerformanceGoal> found = goal(input.subject());
        if (found.isEmpty()) {
            ErrorText.write(
                    session.err(),
                    input.source() + ": ",
                    new LocalText(
                            "没有绩效指标可以推荐，请提交目标、监控或自评表",
                            "it has no indicators; submit a goal, monitoring or self-evaluation form"),
                    "WRONG_STAGE");
            return ExitStatus.OPEN;
        }
        PerformanceGoal goal = found.get();
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

    private static Optional<PerformanceGoal> goal(Subject subject) {
        if (subject instanceof MonitoringReport report) {
            return Optional.of(report.goal());
        }
        if (subject instanceof SelfEvaluation evaluation) {
            return Optional.of(evaluation.goal());
        }
        return subject instanceof PerformanceGoal goal ? Optional.of(goal) : Optional.empty();
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
