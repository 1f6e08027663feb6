// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.ArrayList;
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
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowSet;

/**
 * Self-evaluations of special bonds: GD_PERF_SELF_EVAL with its details and files by EVAL_ID. What a target says stands
 * in none of the tables; 指标值说明 is read as the explanation. Has no state of its own.
 */
final class BondSelfEvaluations {
    static final String HEAD = "GD_PERF_SELF_EVAL";
    static final String DETAIL = "GD_PERF_SELF_EVAL_DTL";
    static final List<Link> INDICATOR = List.of(
            Link.of("PERF_IND_CODE", IndicatorField.LIBRARY_CODE),
            Link.of("PERF_IND_NAME", IndicatorField.NAME),
            Link.of("VALUE_DESC", IndicatorField.EXPLANATION),
            Link.of("UNIT", IndicatorField.UNIT));

    private static final String ID = EvaluationFamily.ID;
    private static final String FILE = EvaluationFamily.FILE;

    private final TableSettings settings;
    private final Links head;
    private final Links detail;

    BondSelfEvaluations(TableSettings settings) {
        this.settings = settings;
        this.head = Links.of(
                settings.dictionary().require(HEAD),
                Link.OBJECT,
                List.of(
                        Link.of("TOTAL_EVAL_VALUE", SelfEvaluationField.TOTAL),
                        Link.of("GOAL_COMP", SelfEvaluationField.ACTUAL_TEXT)));
        this.detail = Links.of(
                settings.dictionary().require(DETAIL),
                List.of(
                        Link.of(BondIndicators.KPI, AchievedColumn.INDICATOR_ID),
                        Link.of("IND_WEIGHT", IndicatorField.WEIGHT),
                        Link.of("EVAL_VALUE", AchievedColumn.SCORE),
                        Link.of("GOAL_COMP", AchievedColumn.ACTUAL),
                        Link.of("DEVI_ANALY", AchievedColumn.DEVIATION)));
    }

    void read(Reading reading, BondIndicators indicators) {
        reading.rows().rows(HEAD).forEach(row -> give(row, reading, indicators));
        reading.left(DETAIL, ID, "专项债券自评", "self-evaluation of a bond");
    }

    private void give(Row row, Reading reading, BondIndicators indicators) {
        String id = row.cell(ID).trimmed();
        List<Row> details = reading.take(DETAIL, ID, id);
        List<Row> files = reading.take(FILE, ID, id);
        RowMaker quiet = new RowMaker(settings, 0, new ArrayList<>());
        GoalDraft draft = new GoalDraft();
        Paths paths = new Paths();
        draft.say(head.read(row));
        paths.add(Place.ROOT, head, reading.keyOf(HEAD, row));
        for (Row line : details) {
            Place place = Place.ROOT
                    .child(PeriodSet.ANNUAL.key())
                    .child(draft.lines(PeriodSet.ANNUAL).size());
            paths.add(place, detail, reading.keyOf(DETAIL, line));
            Map<Enum<?>, Typed> cells = new LinkedHashMap<>(detail.read(line));
            Optional<Row> indicator = indicators.row(line, DETAIL, reading);
            indicator.ifPresent(
                    one -> cells.putAll(indicators.read(one, indicators.tree().above(one))));
            draft.line(PeriodSet.ANNUAL, line, cells);
        }
        PerformanceGoal.Builder goal =
                PerformanceGoal.builder().form(FormKind.SELF_EVALUATION).objectKind(ObjectKind.BOND);
        for (GoalField field : GoalField.values()) {
            goal.set(field, draft.field(field));
        }
        String kept = Kept.of(row, head.said(points(draft.cells(), head, "", quiet)));
        goal.extras(Attached.keep(Kept.with(Extras.NONE, HEAD, kept), FILE, files));
        for (GoalDraft.Line line : draft.lines(PeriodSet.ANNUAL)) {
            Indicator.Builder cells = Indicator.builder();
            for (IndicatorField column : IndicatorField.values()) {
                cells.set(column, draft.cell(line, column));
            }
            goal.indicator(PeriodSet.ANNUAL, cells.extras(extras(line, draft, indicators, quiet)));
        }
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
        List<Row> made = new ArrayList<>();
        made.add(row);
        made.addAll(details);
        made.addAll(files);
        reading.give(evaluation.build(), HEAD, made, paths);
    }

    private Extras extras(GoalDraft.Line line, GoalDraft draft, BondIndicators indicators, RowMaker quiet) {
        Function<Enum<?>, Typed> cells = points(draft.cells(line), detail, "", quiet);
        Extras extras = Kept.with(Extras.NONE, DETAIL, Kept.of(line.row(), detail.said(cells)));
        Optional<Row> indicator =
                indicators.tree().row(line.row().cell(BondIndicators.KPI).trimmed());
        if (indicator.isEmpty()) {
            return extras;
        }
        List<Row> above = indicators.tree().above(indicator.get());
        return indicators.keep(extras, indicator.get(), above, cells, !above.isEmpty());
    }

    /** The cells with points as numbers. */
    private static Function<Enum<?>, Typed> points(
            Function<Enum<?>, Typed> cells, Links links, String place, RowMaker maker) {
        return slot -> {
            boolean points =
                    slot == IndicatorField.WEIGHT || slot == AchievedColumn.SCORE || slot == SelfEvaluationField.TOTAL;
            return points ? Numbers.points(cells.apply(slot), links.pathOf(slot, place), maker) : cells.apply(slot);
        };
    }

    void write(SelfEvaluation evaluation, RowMaker maker, RowSet.Builder rows) {
        PerformanceGoal goal = evaluation.goal();
        String kept = goal.extras().member(HEAD).orElse("");
        RowMaker telling = kept.isEmpty() ? maker : maker.quiet();
        Function<Enum<?>, Typed> ofGoal = GoalSide.cells(goal, !kept.isEmpty(), maker);
        Function<Enum<?>, Typed> cells = points(
                slot -> slot instanceof SelfEvaluationField field ? evaluation.field(field) : ofGoal.apply(slot),
                head,
                "",
                telling);
        String year = cells.apply(GoalField.BUDGET_YEAR).text();
        String made = maker.id(HEAD, GoalFamily.objectOf(goal, settings));
        String id = kept.isEmpty() ? made : Kept.texts(kept).getOrDefault(ID, "");
        rows.table(HEAD).table(DETAIL).table(BondIndicators.TABLE);
        rows.add(HEAD, maker.row(head, "", head.said(cells), kept, Map.of(ID, id)));
        Set<String> held = new HashSet<>(EvaluationSide.held(head, ""));
        BondIndicators indicators = BondIndicators.of(settings, INDICATOR);
        for (AchievedIndicator row : evaluation.indicators()) {
            if (GoalSide.isIndicator(row.indicator(), DETAIL)) {
                detail(row, id, year, indicators, maker, rows);
                held.addAll(held(row));
            }
        }
        Attached.write(goal.extras(), Links.of(settings.dictionary().require(FILE)), maker, rows);
        held.add("/form");
        held.add("/objectKind");
        if (goal.form() != FormKind.SELF_EVALUATION) {
            held.remove("/form");
        }
        Leaves.unplaced(evaluation, held, List.of(HEAD, DETAIL, BondIndicators.TABLE, FILE), maker);
    }

    private void detail(
            AchievedIndicator row,
            String evaluation,
            String year,
            BondIndicators indicators,
            RowMaker maker,
            RowSet.Builder rows) {
        String place = row.indicator().place().toString();
        Extras extras = row.indicator().extras();
        String kept = extras.member(DETAIL).orElse("");
        Function<Enum<?>, Typed> cells = points(
                slot -> slot instanceof AchievedColumn column
                        ? row.cell(column)
                        : slot instanceof IndicatorField field ? row.indicator().cell(field) : Typed.ABSENT,
                detail,
                place,
                kept.isEmpty() ? maker : maker.quiet());
        Map<String, Typed> said = detail.said(cells);
        boolean known = kept.isEmpty()
                || extras.member(BondIndicators.TABLE).isPresent()
                || INDICATOR.stream().anyMatch(link -> cells.apply(link.slot()).isValue());
        if (known) {
            String parent = indicators.levels(cells, extras, year, maker, rows);
            Typed id = row.cell(AchievedColumn.INDICATOR_ID);
            String at = row.place(AchievedColumn.INDICATOR_ID).toString();
            said.put(BondIndicators.KPI, Typed.of(indicators.write(cells, extras, id, at, parent, year, maker, rows)));
        }
        Map<String, String> own = new LinkedHashMap<>();
        own.put("EVAL_DTL_ID", maker.id(DETAIL, evaluation, place));
        own.put(ID, evaluation);
        own.put("FISCAL_YEAR", year);
        rows.add(DETAIL, maker.row(detail, place, said, kept, own));
    }

    private Set<String> held(AchievedIndicator row) {
        String place = row.indicator().place().toString();
        Set<String> held = new HashSet<>(EvaluationSide.held(detail, place));
        for (Link link : INDICATOR) {
            held.add(link.pathIn(place));
        }
        held.add(place + "/" + IndicatorField.L1.key());
        held.add(place + "/" + IndicatorField.L2.key());
        return held;
    }
}
