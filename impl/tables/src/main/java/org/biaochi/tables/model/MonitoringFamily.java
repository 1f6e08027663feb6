// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.monitoring.MonitoredIndicator;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringField;
import org.biaochi.api.monitoring.MonitoringFundColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.exchange.Omission.Reason;
import org.biaochi.tables.dictionary.DataDictionary;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * Monitoring reports: PAY_PERF_MONITOR_INFO, one row an indicator with goal and amounts on every row, under the tasks of
 * PAY_PERF_MONITOR_TASK. The possibility of reaching a target is a number of the host, which only settings translate. Has no state.
 */
final class MonitoringFamily implements Family {
    private static final String TASK = "PAY_PERF_MONITOR_TASK";
    private static final String INFO = "PAY_PERF_MONITOR_INFO";
    private static final String FILE = "PAY_PERF_MONITOR_ATTACH";
    private static final String ID = "PERF_MON_ID";
    private static final String TASK_ID = "PERF_TASK_ID";
    private static final Typed TOTAL = Typed.of("年度资金总额");
    private static final ObjectKey JOIN = new ObjectKey(
            List.of(TASK_ID, "FISCAL_YEAR", "MOF_DIV_CODE", "DEPT_CODE", "AGENCY_CODE", "PRO_CODE"),
            "PRO_CODE",
            List.of("PRO_NAME", "AGENCY_NAME", "DEPT_NAME"));

    private static final List<Link> REPORT = List.of(
            Link.of("PERF_TYPE_NAME", MonitoringField.MONITORED_BY),
            Link.of("KPI_TARGET", GoalField.ANNUAL_GOAL),
            new Link("PRO_BGT_COMP", FundColumn.EXECUTED, FundColumn.EXECUTED.key()),
            Link.of("EST_PRO_BGT_ANNUAL", MonitoringFundColumn.FORECAST),
            Link.of("PERF_COMP", MonitoringColumn.ACTUAL),
            Link.of("EST_PERF_ANNUAL", MonitoringColumn.FORECAST),
            Link.of("ANA_DEV_REASONS", MonitoringColumn.REASON),
            Link.of("COMPLETE_RATE", MonitoringColumn.POSSIBILITY));

    private static Links links(DataDictionary dictionary) {
        return Links.of(dictionary.require(INFO), Link.OBJECT, Link.INDICATOR, REPORT);
    }

    @Override
    public List<String> tables() {
        return List.of(TASK, INFO, FILE);
    }

    @Override
    public void read(Reading reading) {
        Map<String, Row> tasks = new HashMap<>();
        reading.rows().rows(TASK).forEach(row -> tasks.put(row.cell(TASK_ID).trimmed(), row));
        Map<List<String>, List<Row>> groups = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        for (Row row : reading.rows().rows(INFO)) {
            String task = row.cell(TASK_ID).trimmed();
            if (reading.rows().has(TASK) && !tasks.containsKey(task)) {
                reading.orphan(
                        INFO,
                        row,
                        "找不到 PERF_TASK_ID 为“" + task + "”的监控任务，未读入",
                        "has no task with the PERF_TASK_ID \"" + task + "\", and was not read");
            } else {
                used.add(task);
                groups.computeIfAbsent(JOIN.of(row), any -> new ArrayList<>()).add(row);
            }
        }
        tasks.forEach((id, row) -> {
            if (!used.contains(id)) {
                reading.orphan(TASK, row, "没有监控信息，未读入", "has no monitoring information and was not read");
            }
        });
        Links links = links(reading.settings().dictionary());
        groups.forEach((object, rows) -> give(rows, tasks.get(object.get(0)), links, reading));
        reading.left(FILE, ID, "监控信息", "monitoring information");
    }

    private static void give(List<Row> rows, @Nullable Row task, Links links, Reading reading) {
        TableSettings settings = reading.settings();
        GoalDraft draft = new GoalDraft();
        Paths paths = new Paths();
        for (int i = 0; i < rows.size(); i++) {
            Map<Enum<?>, Typed> cells = links.read(rows.get(i));
            cells.computeIfPresent(MonitoringColumn.POSSIBILITY, (slot, cell) -> possibility(cell, settings));
            String key = reading.keyOf(INFO, rows.get(i));
            paths.add(Place.ROOT.child(PeriodSet.ANNUAL.key()).child(i), links, key);
            paths.add(Place.ROOT, links, key);
            draft.line(PeriodSet.ANNUAL, rows.get(i), cells);
        }
        if (task != null) {
            draft.keep(TASK, Kept.of(task, Map.of()));
        }
        List<Row> files = rows.stream()
                .flatMap(row -> reading.take(FILE, ID, row.cell(ID).trimmed()).stream())
                .toList();
        draft.attach(FILE, files);
        RowMaker again = new RowMaker(settings, 0, new ArrayList<>());
        Typed executed = Numbers.fromYuan(draft.field(FundColumn.EXECUTED));
        Typed expected = Numbers.fromYuan(draft.field(MonitoringFundColumn.FORECAST));
        Typed executedAgain = Numbers.yuan(executed, TOTAL, "", again);
        Typed expectedAgain = Numbers.yuan(expected, TOTAL, "", again);
        GoalDraft.Completion completion = (said, set) -> {
            Typed number = said.getOrDefault("COMPLETE_RATE", Typed.ABSENT);
            said.put("COMPLETE_RATE", number(number, settings));
            said.put("PRO_BGT_COMP", executedAgain);
            said.put("EST_PRO_BGT_ANNUAL", expectedAgain);
            said.put("KPI_TARGET", draft.field(GoalField.ANNUAL_GOAL));
            said.put("PERF_TYPE_NAME", draft.field(MonitoringField.MONITORED_BY));
            return said;
        };
        PerformanceGoal.Builder goal = draft.build(FormKind.MONITORING, ObjectKind.PROJECT, links, completion)
                .partial(reading.isCut());
        goal.fund(FundLine.builder()
                .item(TOTAL)
                .set(FundColumn.EXECUTED, executed)
                .build());
        MonitoringReport.Builder report = MonitoringReport.of(goal.build())
                .set(MonitoringField.MONITORED_BY, draft.field(MonitoringField.MONITORED_BY))
                .fund(Cells.of(MonitoringFundColumn.class)
                        .set(MonitoringFundColumn.FORECAST, expected)
                        .build());
        for (GoalDraft.Line line : draft.lines(PeriodSet.ANNUAL)) {
            Cells.Builder<MonitoringColumn> cells = Cells.of(MonitoringColumn.class);
            for (MonitoringColumn column : MonitoringColumn.values()) {
                cells.set(column, draft.cell(line, column));
            }
            report.indicator(cells.build());
        }
        List<Row> made = new ArrayList<>(rows);
        made.addAll(files);
        reading.give(report.build(), INFO, made, paths);
    }

    /** What a number of the host means; ABSENT if nobody said. */
    private static Typed possibility(Typed cell, TableSettings settings) {
        for (Map.Entry<String, String> known : settings.possibilities().entrySet()) {
            if (known.getValue().equals(cell.text())) {
                return Typed.of(known.getKey());
            }
        }
        return cell.isValue() ? Typed.ABSENT : cell;
    }

    private static Typed number(Typed possibility, TableSettings settings) {
        String code = switch (possibility.trimmed()) {
            case "1", "确定能", "1确定能" -> "1";
            case "2", "有可能", "2有可能" -> "2";
            case "3", "完全不可能", "3完全不可能" -> "3";
            default -> "";
        };
        return Typed.of(settings.possibilities().getOrDefault(code, ""));
    }

    @Override
    public boolean takes(Subject subject) {
        return subject instanceof MonitoringReport;
    }

    @Override
    public void write(Subject subject, TableSettings settings, RowMaker maker, RowSet.Builder rows) {
        MonitoringReport report = (MonitoringReport) subject;
        PerformanceGoal goal = report.goal();
        Links links = links(settings.dictionary());
        Links task = Links.of(settings.dictionary().require(TASK), Link.OBJECT);
        String object = GoalFamily.objectOf(goal, settings);
        boolean came = goal.indicators().stream()
                .anyMatch(row -> row.extras().member(INFO).isPresent());
        Function<Enum<?>, Typed> cells = cells(report, came, maker);
        rows.table(TASK).table(INFO);
        String kept = goal.extras().member(TASK).orElse("");
        String id = kept.isEmpty() ? maker.id(TASK, object) : Kept.texts(kept).getOrDefault(TASK_ID, "");
        if (!kept.isEmpty() || !came) {
            Map<String, Typed> said = kept.isEmpty() ? task.said(cells) : Map.of();
            Row row = maker.row(task, "", said, kept, Map.of(TASK_ID, id));
            rows.add(TASK, row);
        }
        for (MonitoredIndicator row : report.indicators()) {
            if (GoalSide.isIndicator(row.indicator(), INFO)) {
                rows.add(INFO, info(row, cells, links, id, settings, maker));
            }
        }
        Attached.write(goal.extras(), Links.of(settings.dictionary().require(FILE)), maker, rows);
        unplaced(report, links, settings, maker);
    }

    /** A task alone is no report: everything a report says stands on the rows of its indicators. */
    @Override
    public boolean holds(RowSet rows) {
        return !rows.rows(INFO).isEmpty();
    }

    @Override
    public boolean clashes(RowSet rows, Set<List<String>> before) {
        Set<List<String>> own = rows.rows(INFO).stream().map(JOIN::of).collect(Collectors.toSet());
        boolean clashes = !Collections.disjoint(own, before);
        if (!clashes) {
            before.addAll(own);
        }
        return clashes;
    }

    /** The reports of one task each bring it along. */
    @Override
    public boolean isShared(String table) {
        return table.equals(TASK);
    }

    private static Function<Enum<?>, Typed> cells(MonitoringReport report, boolean came, RowMaker maker) {
        Function<Enum<?>, Typed> goal = GoalSide.cells(report.goal(), came, maker);
        boolean funded = !report.funds().isEmpty();
        RowMaker telling = came ? maker.quiet() : maker;
        Typed item = funded ? report.goal().funds().get(0).item() : Typed.ABSENT;
        Typed executed = funded
                ? Numbers.yuan(
                        report.goal().funds().get(0).cell(FundColumn.EXECUTED), item, "/funds/0/executed", telling)
                : Typed.ABSENT;
        Typed forecast = funded
                ? Numbers.yuan(
                        report.funds().get(0).get(MonitoringFundColumn.FORECAST), item, "/funds/0/forecast", telling)
                : Typed.ABSENT;
        return slot -> {
            if (slot == FundColumn.EXECUTED) {
                return executed;
            }
            if (slot == MonitoringFundColumn.FORECAST) {
                return forecast;
            }
            return slot instanceof MonitoringField field ? report.field(field) : goal.apply(slot);
        };
    }

    private static Row info(
            MonitoredIndicator row,
            Function<Enum<?>, Typed> cells,
            Links links,
            String task,
            TableSettings settings,
            RowMaker maker) {
        String place = row.indicator().place().toString();
        Function<Enum<?>, Typed> target = GoalSide.cells(cells, row.indicator(), maker);
        Map<String, Typed> said = links.said(slot -> {
            if (slot == MonitoringColumn.POSSIBILITY) {
                return number(row.cells().get(MonitoringColumn.POSSIBILITY), settings);
            }
            return slot instanceof MonitoringColumn column ? row.cells().get(column) : target.apply(slot);
        });
        Map<String, String> own = new LinkedHashMap<>();
        own.put(ID, maker.id(INFO, task, place));
        own.put(TASK_ID, task);
        return maker.row(
                links, place, said, row.indicator().extras().member(INFO).orElse(""), own);
    }

    private static void unplaced(MonitoringReport report, Links links, TableSettings settings, RowMaker maker) {
        PerformanceGoal goal = report.goal();
        if (goal.form() != FormKind.MONITORING) {
            maker.omit("/form", goal.form().key(), Reason.NO_PLACE);
        }
        if (goal.objectKind() != ObjectKind.PROJECT) {
            maker.omit("/objectKind", goal.objectKind().name(), Reason.NO_PLACE);
        }
        Links task = Links.of(settings.dictionary().require(TASK), Link.OBJECT);
        Links file = Links.of(settings.dictionary().require(FILE));
        GoalSide.unplaced(goal, List.of(links, task, file), Set.of(), Set.of(PeriodSet.ANNUAL), maker);
        funds(report, maker);
        for (MonitoringField field : MonitoringField.values()) {
            if (!links.holds(field)) {
                GoalSide.typed("/" + field.key(), report.field(field), maker);
            }
        }
        GoalSide.extras("", report.fields().extras(), maker);
        for (MonitoredIndicator row : report.indicators()) {
            boolean written = GoalSide.isIndicator(row.indicator(), INFO);
            String place = row.indicator().place().toString();
            for (MonitoringColumn column : MonitoringColumn.values()) {
                Typed cell = row.cells().get(column);
                boolean translated = column != MonitoringColumn.POSSIBILITY
                        || number(cell, settings).isValue();
                if (!written || !links.holds(column) || !translated) {
                    GoalSide.typed(place + "/" + column.key(), cell, maker);
                }
            }
            GoalSide.extras(place, row.cells().extras(), maker);
        }
    }

    /** The tables have one executed and one expected amount, those of the first line. */
    private static void funds(MonitoringReport report, RowMaker maker) {
        PerformanceGoal goal = report.goal();
        for (int i = 0; i < goal.funds().size(); i++) {
            FundLine line = goal.funds().get(i);
            String place = "/funds/" + i;
            if (!line.item().equals(TOTAL)) {
                GoalSide.typed(place + "/item", line.item(), maker);
            }
            for (FundColumn column : FundColumn.values()) {
                if (i > 0 || column != FundColumn.EXECUTED) {
                    GoalSide.typed(place + "/" + column.key(), line.cell(column), maker);
                }
            }
            if (i > 0) {
                GoalSide.typed(
                        place + "/" + MonitoringFundColumn.FORECAST.key(),
                        report.funds().get(i).get(MonitoringFundColumn.FORECAST),
                        maker);
            }
            GoalSide.extras(place, line.extras(), maker);
        }
    }
}
