// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.AchievedIndicator;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
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
 * Self-evaluations: PM_PERF_SELF_EVAL with its goals, indicators and files by EVAL_ID, and the fund rows of
 * PM_PERF_SELF_BGT, which have no such key, by region, year, unit and project. Those of bonds have tables of their own.
 * Has no state.
 */
final class SelfEvaluationFamily implements Family {
    private static final String REPORT = "PM_PERF_SELF_EVAL";
    private static final String GOAL = "PM_SELF_EVAL_GOAL";
    private static final String INDICATOR = "PM_SELF_EVAL_INDICATOR";
    private static final String FUND = SelfEvaluationFunds.TABLE;
    private static final String ID = EvaluationFamily.ID;
    private static final String FILE = EvaluationFamily.FILE;
    private static final ObjectKey FUND_JOIN = new ObjectKey(
            List.of("FISCAL_YEAR", "MOF_DIV_CODE", "AGENCY_CODE", "PRO_CODE"),
            "PRO_CODE",
            List.of("PRO_NAME", "AGENCY_NAME"));

    /** The links of the four tables. */
    private record Tables(Links report, Links goal, Links indicator, Links fund) {
        static Tables of(DataDictionary dictionary) {
            return new Tables(
                    Links.of(
                            dictionary.require(REPORT),
                            Link.OBJECT,
                            List.of(Link.of("TOTAL_EVAL_VALUE", SelfEvaluationField.TOTAL))),
                    Links.of(
                            dictionary.require(GOAL),
                            Link.OBJECT,
                            List.of(
                                    Link.of("KPI_TARGET", GoalField.ANNUAL_GOAL),
                                    Link.of("GOAL_COMP", SelfEvaluationField.ACTUAL_TEXT))),
                    Links.of(
                            dictionary.require(INDICATOR),
                            Link.OBJECT,
                            Link.INDICATOR,
                            List.of(
                                    Link.of("KPI_ID", AchievedColumn.INDICATOR_ID),
                                    Link.of("IND_COMP", AchievedColumn.ACTUAL),
                                    Link.of("EVAL_SCORE", AchievedColumn.SCORE),
                                    Link.of("DEVI_ANALY", AchievedColumn.DEVIATION))),
                    SelfEvaluationFunds.links(dictionary));
        }
    }

    /** The rows of one self-evaluation. */
    private static final class Group {
        private @Nullable Row report;
        private final List<Row> goals = new ArrayList<>();
        private final List<Row> indicators = new ArrayList<>();
        private final List<Row> funds = new ArrayList<>();
    }

    @Override
    public List<String> tables() {
        return List.of(REPORT, GOAL, INDICATOR, FUND, FILE);
    }

    @Override
    public void read(Reading reading) {
        Map<String, Group> groups = new LinkedHashMap<>();
        Map<List<String>, Group> objects = new LinkedHashMap<>();
        for (Row row : reading.rows().rows(REPORT)) {
            Group group = groups.computeIfAbsent(row.cell(ID).trimmed(), any -> new Group());
            group.report = row;
            objects.putIfAbsent(FUND_JOIN.of(row), group);
        }
        boolean alone = !reading.rows().has(REPORT);
        for (String table : List.of(GOAL, INDICATOR)) {
            for (Row row : reading.rows().rows(table)) {
                String id = row.cell(ID).trimmed();
                Group group = alone ? groups.computeIfAbsent(id, any -> new Group()) : groups.get(id);
                if (group == null) {
                    reading.orphan(
                            table,
                            row,
                            "找不到 EVAL_ID 为“" + id + "”的自评信息，未读入",
                            "has no self-evaluation with the EVAL_ID \"" + id + "\", and was not read");
                } else {
                    (table.equals(GOAL) ? group.goals : group.indicators).add(row);
                    objects.putIfAbsent(FUND_JOIN.of(row), group);
                }
            }
        }
        for (Row row : reading.rows().rows(FUND)) {
            Group group = objects.get(FUND_JOIN.of(row));
            if (group == null) {
                reading.orphan(
                        FUND,
                        row,
                        "找不到同区划、年度、单位和项目的自评信息，未读入",
                        "has no self-evaluation of its region, year, unit and project, and was not read");
            } else {
                group.funds.add(row);
            }
        }
        Tables tables = Tables.of(reading.settings().dictionary());
        groups.forEach((id, group) -> give(id, group, tables, reading));
    }

    private static void give(String id, Group group, Tables tables, Reading reading) {
        GoalDraft draft = new GoalDraft();
        Paths paths = new Paths();
        List<Row> made = new ArrayList<>();
        Row report = group.report;
        if (report != null) {
            draft.say(tables.report.read(report));
            paths.add(Place.ROOT, tables.report, reading.keyOf(REPORT, report));
            made.add(report);
        }
        if (!group.goals.isEmpty()) {
            draft.say(tables.goal.read(group.goals.get(0)));
            paths.add(Place.ROOT, tables.goal, reading.keyOf(GOAL, group.goals.get(0)));
        }
        for (Row row : group.indicators) {
            int position = draft.lines(PeriodSet.ANNUAL).size();
            paths.add(
                    Place.ROOT.child(PeriodSet.ANNUAL.key()).child(position),
                    tables.indicator,
                    reading.keyOf(INDICATOR, row));
            draft.line(PeriodSet.ANNUAL, row, tables.indicator.read(row));
        }
        RowMaker again = new RowMaker(reading.settings(), 0, new ArrayList<>());
        if (report != null) {
            Typed total = Numbers.points(draft.field(SelfEvaluationField.TOTAL), "", again);
            Function<Enum<?>, Typed> cells = slot -> slot == SelfEvaluationField.TOTAL ? total : draft.field(slot);
            draft.keep(REPORT, Kept.of(report, tables.report.said(cells)));
        }
        for (int i = 0; i < group.goals.size(); i++) {
            // The model has one goal text; what more there are stays with it whole.
            Map<String, Typed> said = i == 0 ? tables.goal.said(draft.cells()) : Map.of();
            draft.keep(Attached.name(GOAL, i), Kept.of(group.goals.get(i), said));
        }
        List<Row> files = reading.take(FILE, ID, id);
        draft.attach(FILE, files);
        PerformanceGoal.Builder goal = draft.build(
                        FormKind.SELF_EVALUATION, ObjectKind.PROJECT, tables.indicator, (said, set) -> {
                            said.replaceAll((column, cell) -> column.equals("IND_WEIGHT") || column.equals("EVAL_SCORE")
                                    ? Numbers.points(cell, "", again)
                                    : cell);
                            return said;
                        })
                .partial(reading.isCut());
        group.funds.forEach(row -> goal.fund(SelfEvaluationFunds.read(row, draft, tables.fund, again)));
        made.addAll(group.goals);
        made.addAll(group.indicators);
        made.addAll(group.funds);
        made.addAll(files);
        SelfEvaluation.Builder evaluation = SelfEvaluation.of(goal.build());
        for (SelfEvaluationField field : SelfEvaluationField.values()) {
            evaluation.set(field, draft.field(field));
        }
        for (GoalDraft.Line line : draft.lines(PeriodSet.ANNUAL)) {
            Cells.Builder<AchievedColumn> cells = Cells.of(AchievedColumn.class);
            for (AchievedColumn column : AchievedColumn.values()) {
                cells.set(column, draft.cell(line, column));
            }
            evaluation.indicator(cells.build());
        }
        reading.give(
                evaluation.build(), report != null ? REPORT : group.goals.isEmpty() ? INDICATOR : GOAL, made, paths);
    }

    @Override
    public boolean takes(Subject subject) {
        return subject instanceof SelfEvaluation;
    }

    @Override
    public void write(Subject subject, TableSettings settings, RowMaker maker, RowSet.Builder rows) {
        SelfEvaluation evaluation = (SelfEvaluation) subject;
        PerformanceGoal goal = evaluation.goal();
        Tables tables = Tables.of(settings.dictionary());
        String kept = goal.extras().member(REPORT).orElse("");
        Function<Enum<?>, Typed> cells = cells(evaluation, !kept.isEmpty(), maker);
        String object = GoalFamily.objectOf(goal, settings);
        String id = kept.isEmpty() ? maker.id(REPORT, object) : Kept.texts(kept).getOrDefault(ID, "");
        rows.table(REPORT).table(GOAL).table(INDICATOR).table(FUND);
        rows.add(REPORT, maker.row(tables.report, "", tables.report.said(cells), kept, Map.of(ID, id)));
        goals(goal, cells, tables, id, object, maker).forEach(row -> rows.add(GOAL, row));
        for (AchievedIndicator row : evaluation.indicators()) {
            if (GoalSide.isIndicator(row.indicator(), INDICATOR)) {
                rows.add(INDICATOR, indicator(row, cells, tables, id, maker));
            }
        }
        for (int i = 0; i < goal.funds().size(); i++) {
            rows.add(FUND, SelfEvaluationFunds.write(goal.funds().get(i), i, cells, tables.fund, object, maker));
        }
        Links file = Links.of(settings.dictionary().require(FILE));
        Attached.write(goal.extras(), file, maker, rows);
        unplaced(evaluation, tables, file, maker);
    }

    /** Fund rows know the object alone, so they go to the first self-evaluation of it. */
    @Override
    public boolean clashes(RowSet rows, Set<List<String>> before) {
        Set<List<String>> own = new HashSet<>();
        Set<List<String>> objects = new HashSet<>();
        for (String table : List.of(REPORT, GOAL, INDICATOR)) {
            for (Row row : rows.rows(table)) {
                own.add(List.of(row.cell(ID).trimmed()));
                objects.add(FUND_JOIN.of(row));
            }
        }
        boolean funded = !rows.rows(FUND).isEmpty();
        boolean clashes = !Collections.disjoint(own, before) || funded && !Collections.disjoint(objects, before);
        if (!clashes) {
            before.addAll(own);
            before.addAll(objects);
        }
        return clashes;
    }

    private static Function<Enum<?>, Typed> cells(SelfEvaluation evaluation, boolean came, RowMaker maker) {
        Function<Enum<?>, Typed> goal = GoalSide.cells(evaluation.goal(), came, maker);
        Typed total = evaluation.field(SelfEvaluationField.TOTAL);
        Typed points = Numbers.points(total, "/" + SelfEvaluationField.TOTAL.key(), came ? maker.quiet() : maker);
        return slot -> {
            if (slot == SelfEvaluationField.TOTAL) {
                return points;
            }
            return slot instanceof SelfEvaluationField field ? evaluation.field(field) : goal.apply(slot);
        };
    }

    private static List<Row> goals(
            PerformanceGoal goal,
            Function<Enum<?>, Typed> cells,
            Tables tables,
            String id,
            String object,
            RowMaker maker) {
        List<Row> rows = new ArrayList<>();
        Optional<String> kept = goal.extras().member(GOAL);
        boolean text = goal.field(GoalField.ANNUAL_GOAL).isValue()
                || cells.apply(SelfEvaluationField.ACTUAL_TEXT).isValue();
        if (kept.isPresent() || text) {
            Map<String, String> own = new LinkedHashMap<>();
            own.put("EVAL_KPI_ID", maker.id(GOAL, object));
            own.put(ID, id);
            own.put("KPI_PER_ID", maker.id("PM_PERF_GOAL_INFO", object, PeriodSet.ANNUAL.key()));
            rows.add(maker.row(tables.goal, "", tables.goal.said(cells), kept.orElse(""), own));
        }
        for (int i = 1; goal.extras().member(Attached.name(GOAL, i)).isPresent(); i++) {
            String more = goal.extras().member(Attached.name(GOAL, i)).get();
            rows.add(maker.row(tables.goal, "", Map.of(), more, Map.of()));
        }
        return rows;
    }

    private static Row indicator(
            AchievedIndicator row, Function<Enum<?>, Typed> cells, Tables tables, String id, RowMaker maker) {
        String place = row.place().toString();
        Function<Enum<?>, Typed> target = GoalSide.cells(cells, row.indicator(), maker);
        RowMaker telling = row.indicator().extras().member(INDICATOR).isPresent() ? maker.quiet() : maker;
        Map<String, Typed> said = tables.indicator.said(slot -> {
            if (slot == IndicatorField.WEIGHT || slot == AchievedColumn.SCORE) {
                Typed cell = slot == AchievedColumn.SCORE
                        ? row.cell(AchievedColumn.SCORE)
                        : row.indicator().weight();
                String key = slot == AchievedColumn.SCORE ? AchievedColumn.SCORE.key() : IndicatorField.WEIGHT.key();
                return Numbers.points(cell, place + "/" + key, telling);
            }
            return slot instanceof AchievedColumn column ? row.cell(column) : target.apply(slot);
        });
        Map<String, String> own = new LinkedHashMap<>();
        own.put("EVAL_IND_ID", maker.id(INDICATOR, id, place));
        own.put(ID, id);
        return maker.row(
                tables.indicator,
                place,
                said,
                row.indicator().extras().member(INDICATOR).orElse(""),
                own);
    }

    private static void unplaced(SelfEvaluation evaluation, Tables tables, Links file, RowMaker maker) {
        PerformanceGoal goal = evaluation.goal();
        if (goal.form() != FormKind.SELF_EVALUATION) {
            maker.omit("/form", goal.form().key(), Reason.NO_PLACE);
        }
        if (goal.objectKind() != ObjectKind.PROJECT) {
            maker.omit("/objectKind", goal.objectKind().name(), Reason.NO_PLACE);
        }
        List<Links> all = List.of(tables.report, tables.goal, tables.indicator, tables.fund, file);
        GoalSide.unplaced(goal, all, Set.of(), Set.of(PeriodSet.ANNUAL), maker);
        GoalSide.funds(goal, true, SelfEvaluationFunds.COLUMNS, List.of(FUND), maker);
        for (SelfEvaluationField field : SelfEvaluationField.values()) {
            if (all.stream().noneMatch(links -> links.holds(field))) {
                GoalSide.typed("/" + field.key(), evaluation.field(field), maker);
            }
        }
        GoalSide.extras("", evaluation.fields().extras(), maker);
        for (AchievedIndicator row : evaluation.indicators()) {
            boolean written = GoalSide.isIndicator(row.indicator(), INDICATOR);
            for (AchievedColumn column : AchievedColumn.values()) {
                if (!written || !tables.indicator.holds(column)) {
                    GoalSide.typed(row.place(column).toString(), row.cell(column), maker);
                }
            }
            GoalSide.extras(row.place().toString(), row.cells().extras(), maker);
        }
    }
}
