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
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.exchange.Omission.Reason;
import org.biaochi.tables.dictionary.DataDictionary;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowProblem;
import org.biaochi.tables.row.RowSet;

/**
 * Goals of projects (PM_PERF_GOAL_INFO, PM_PERF_INDICATOR) and of departments as a whole (BGT_PERF_GOAL_INFO,
 * BGT_PERF_INDICATOR). An indicator row has no key of its goal: region, year, object and version join them, and the
 * type (绩效目标类型) tells the set. Immutable.
 */
final class GoalFamily implements Family {
    static final GoalFamily PROJECT = new GoalFamily(
            "PM_PERF_GOAL_INFO",
            "KPI_PER_ID",
            "PM_PERF_INDICATOR",
            new ObjectKey(
                    List.of("FISCAL_YEAR", "MOF_DIV_CODE", "PRO_CODE", "SUB_MOF_DIV_CODE", "SPE_PRO_CODE", "BGT_ID"),
                    "PRO_CODE",
                    List.of("PRO_NAME", "AGENCY_CODE", "AGENCY_NAME")));

    static final GoalFamily DEPARTMENT = new GoalFamily(
            "BGT_PERF_GOAL_INFO",
            "KPI_DEP_ID",
            "BGT_PERF_INDICATOR",
            new ObjectKey(List.of("FISCAL_YEAR", "MOF_DIV_CODE", "DEPT_CODE"), "DEPT_CODE", List.of("DEPT_NAME")));

    private static final String TYPE = "PERF_OBJ_TYPE_CODE";
    private static final String OVERALL_TYPE = "1";
    private static final String ANNUAL_TYPE = "2";
    private static final String TARGET = "KPI_TARGET";

    private final String goals;
    private final String goalKey;
    private final String indicators;
    private final ObjectKey join;

    private GoalFamily(String goals, String goalKey, String indicators, ObjectKey join) {
        this.goals = goals;
        this.goalKey = goalKey;
        this.indicators = indicators;
        this.join = join;
    }

    private boolean isTyped() {
        return this == PROJECT;
    }

    private Links goalLinks(DataDictionary dictionary, PeriodSet set) {
        GoalField text = set == PeriodSet.ANNUAL ? GoalField.ANNUAL_GOAL : GoalField.OVERALL_GOAL;
        return Links.of(dictionary.require(goals), Link.OBJECT, List.of(Link.of(TARGET, text)));
    }

    private Links indicatorLinks(DataDictionary dictionary) {
        return Links.of(dictionary.require(indicators), Link.OBJECT, Link.INDICATOR);
    }

    @Override
    public List<String> tables() {
        return List.of(goals, indicators);
    }

    @Override
    public void read(Reading reading) {
        GoalGroups groups = new GoalGroups(join);
        for (Row row : reading.rows().rows(goals)) {
            GoalRows rows = groups.at(row);
            PeriodSet set = set(row);
            Row before = rows.of(set);
            if (before == null) {
                rows.take(set, row);
            } else {
                reading.skip(second(reading, before, row));
            }
        }
        boolean alone = !reading.rows().has(goals);
        for (Row row : reading.rows().rows(indicators)) {
            GoalRows named = groups.named(row);
            GoalRows found = named == null && alone ? groups.at(row) : named;
            if (found == null) {
                found = groups.fitting(row);
                if (found == null) {
                    reading.orphan(
                            indicators,
                            row,
                            "找不到所属的绩效目标（按区划、年度、对象、版本相连；没有代码的按名称和单位），未读入",
                            "has no goal of its region, year, object and version (of its name and unit where there is"
                                    + " no code), and was not read");
                    continue;
                }
                reading.remark(row, guessed(reading, row));
            }
            found.take(row);
        }
        groups.all().forEach(rows -> give(rows, reading));
    }

    private RowProblem guessed(Reading reading, Row row) {
        return new RowProblem(
                RowProblem.Kind.GUESSED_PARENT,
                indicators,
                reading.keyOf(indicators, row),
                join.own(),
                row.place(),
                new LocalText(
                        "为空，名称、单位也没有写全，归入了唯一相符的绩效目标，请核对",
                        "is empty and so is a name or unit; the row was taken into the only goal that fits, check it"));
    }

    private PeriodSet set(Row row) {
        return isTyped() && row.cell(TYPE).trimmed().equals(OVERALL_TYPE) ? PeriodSet.OVERALL : PeriodSet.ANNUAL;
    }

    private RowProblem second(Reading reading, Row first, Row second) {
        String key = reading.keyOf(goals, first);
        return new RowProblem(
                RowProblem.Kind.DUPLICATE_KEY,
                goals,
                reading.keyOf(goals, second),
                "",
                second.place(),
                new LocalText(
                        "同一对象、版本和目标类型已有目标（主键 " + key + "），未读入，请只保留一行或改正代码",
                        "is a second goal of this object, version and type after " + key
                                + ", and was not read; keep one of them or correct the code"));
    }

    private void give(GoalRows group, Reading reading) {
        DataDictionary dictionary = reading.settings().dictionary();
        Links lines = indicatorLinks(dictionary);
        GoalDraft draft = new GoalDraft();
        Paths paths = new Paths();
        List<Row> made = new ArrayList<>();
        for (PeriodSet set : PeriodSet.values()) {
            Row row = group.of(set);
            if (row != null) {
                Links links = goalLinks(dictionary, set);
                draft.say(links.read(row));
                paths.add(Place.ROOT, links, reading.keyOf(goals, row));
                made.add(row);
            }
        }
        group.indicators().forEach(row -> draft.line(set(row), row, lines.read(row)));
        for (PeriodSet set : PeriodSet.values()) {
            Row row = group.of(set);
            if (row != null) {
                Map<String, Typed> said = goalLinks(dictionary, set).said(draft.cells());
                draft.keep(name(set), Kept.of(row, typed(said, set)));
            }
            List<GoalDraft.Line> rows = draft.lines(set);
            for (int i = 0; i < rows.size(); i++) {
                paths.add(
                        Place.ROOT.child(set.key()).child(i),
                        lines,
                        reading.keyOf(indicators, rows.get(i).row()));
            }
        }
        made.addAll(group.indicators());
        boolean transfer =
                made.stream().anyMatch(row -> row.cell("SUB_MOF_DIV_CODE").isValue());
        ObjectKind project = transfer ? ObjectKind.TRANSFER_PAYMENT : ObjectKind.PROJECT;
        PerformanceGoal goal = draft.build(
                        isTyped() ? FormKind.GOAL : FormKind.DEPARTMENT,
                        isTyped() ? project : ObjectKind.DEPARTMENT_OVERALL,
                        lines,
                        this::typed)
                .partial(reading.isCut())
                .build();
        reading.give(goal, group.isBare() ? indicators : goals, made, paths);
    }

    private String name(PeriodSet set) {
        return set == PeriodSet.ANNUAL ? goals : goals + "#" + OVERALL_TYPE;
    }

    /** The columns with the type of the set. */
    private Map<String, Typed> typed(Map<String, Typed> said, PeriodSet set) {
        if (isTyped()) {
            said.put(TYPE, Typed.of(set == PeriodSet.ANNUAL ? ANNUAL_TYPE : OVERALL_TYPE));
        }
        return said;
    }

    @Override
    public boolean takes(Subject subject) {
        return subject instanceof PerformanceGoal goal
                && (goal.objectKind() == ObjectKind.DEPARTMENT_OVERALL) == (this == DEPARTMENT);
    }

    @Override
    public void write(Subject subject, TableSettings settings, RowMaker maker, RowSet.Builder rows) {
        PerformanceGoal goal = (PerformanceGoal) subject;
        DataDictionary dictionary = settings.dictionary();
        Links lines = indicatorLinks(dictionary);
        Links annual = goalLinks(dictionary, PeriodSet.ANNUAL);
        Links overall = goalLinks(dictionary, PeriodSet.OVERALL);
        boolean came = isBookkept(goal);
        Function<Enum<?>, Typed> cells = GoalSide.cells(goal, came, maker);
        String object = objectOf(goal, settings);
        for (PeriodSet set : isTyped() ? PeriodSet.values() : new PeriodSet[] {PeriodSet.ANNUAL}) {
            Optional<String> kept = goal.extras().member(name(set));
            if (kept.isPresent() || isWanted(goal, set, came)) {
                Links links = set == PeriodSet.ANNUAL ? annual : overall;
                Map<String, String> own = new LinkedHashMap<>();
                own.put(goalKey, maker.id(goals, object, set.key()));
                typeName(dictionary, set, own);
                rows.add(goals, maker.row(links, "", typed(links.said(cells), set), kept.orElse(""), own));
            }
            rows.table(goals).table(indicators);
            for (Indicator row : goal.rows(set)) {
                if (GoalSide.isIndicator(row, indicators)) {
                    rows.add(indicators, indicator(goal, row, cells, lines, maker, object, dictionary));
                }
            }
        }
        unplaced(goal, List.of(annual, lines), maker);
    }

    private Row indicator(
            PerformanceGoal goal,
            Indicator row,
            Function<Enum<?>, Typed> cells,
            Links lines,
            RowMaker maker,
            String object,
            DataDictionary dictionary) {
        Map<String, String> own = new LinkedHashMap<>();
        own.put("KPI_ID", maker.id(indicators, object, row.set().key(), Integer.toString(row.index())));
        typeName(dictionary, row.set(), own);
        Map<String, Typed> said = typed(lines.said(GoalSide.cells(cells, row, maker)), row.set());
        return maker.row(
                lines,
                row.place().toString(),
                said,
                row.extras().member(indicators).orElse(""),
                own);
    }

    private void typeName(DataDictionary dictionary, PeriodSet set, Map<String, String> own) {
        if (isTyped()) {
            String code = set == PeriodSet.ANNUAL ? ANNUAL_TYPE : OVERALL_TYPE;
            own.put(
                    "PERF_OBJ_TYPE_NAME",
                    Optional.ofNullable(dictionary.codeSets().get("PERF_OBJ_TYPE"))
                            .flatMap(codes -> codes.nameOf(code))
                            .orElse(""));
        }
    }

    private boolean isBookkept(PerformanceGoal goal) {
        return goal.extras().member(goals).isPresent()
                || goal.extras().member(name(PeriodSet.OVERALL)).isPresent()
                || goal.indicators().stream()
                        .anyMatch(row -> row.extras().member(indicators).isPresent());
    }

    /** A goal that did not come from tables gets a row for each type that it speaks of, the year at least. */
    private static boolean isWanted(PerformanceGoal goal, PeriodSet set, boolean came) {
        boolean text = goal.field(set == PeriodSet.ANNUAL ? GoalField.ANNUAL_GOAL : GoalField.OVERALL_GOAL)
                .isValue();
        return text || !came && (set == PeriodSet.ANNUAL || !goal.rows(set).isEmpty());
    }

    static String objectOf(PerformanceGoal goal, TableSettings settings) {
        StringBuilder object = new StringBuilder(settings.scope().region()).append('\n');
        for (GoalField field : List.of(
                GoalField.BUDGET_YEAR,
                GoalField.PROJECT_CODE,
                GoalField.PROJECT_NAME,
                GoalField.DEPT_CODE,
                GoalField.DEPARTMENT,
                GoalField.UNIT_CODE,
                GoalField.UNIT)) {
            object.append(goal.field(field).trimmed()).append('\n');
        }
        return object.toString();
    }

    @Override
    public boolean clashes(RowSet rows, Set<List<String>> before) {
        Set<List<String>> own = new HashSet<>();
        for (String table : tables()) {
            rows.rows(table).forEach(row -> own.add(GoalGroups.join(join, row)));
        }
        boolean clashes = !Collections.disjoint(own, before);
        if (!clashes) {
            before.addAll(own);
        }
        return clashes;
    }

    private void unplaced(PerformanceGoal goal, List<Links> tables, RowMaker maker) {
        FormKind form = isTyped() ? FormKind.GOAL : FormKind.DEPARTMENT;
        if (goal.form() != form) {
            maker.omit("/form", goal.form().key(), Reason.NO_PLACE);
        }
        boolean told = goal.objectKind() == ObjectKind.PROJECT
                || goal.objectKind() == ObjectKind.DEPARTMENT_OVERALL
                || goal.objectKind() == ObjectKind.TRANSFER_PAYMENT && isBookkept(goal);
        if (!told) {
            maker.omit("/objectKind", goal.objectKind().name(), Reason.NO_PLACE);
        }
        Set<Enum<?>> also = isTyped() ? Set.of(GoalField.OVERALL_GOAL) : Set.of();
        Set<PeriodSet> sets = isTyped() ? Set.of(PeriodSet.values()) : Set.of(PeriodSet.ANNUAL);
        GoalSide.unplaced(goal, tables, also, sets, maker);
        GoalSide.funds(goal, false, Set.of(), List.of(), maker);
    }
}
