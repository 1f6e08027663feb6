// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.MatchedRows;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.text.Folding;

/**
 * What differs between an earlier and a later version of a goal: fields, requested amounts, rows (matched by library code, else by
 * levels and name) and their cells. Writing that means the same is no difference: other blanks, full-width forms, {@code 40.0}
 * for {@code 40}, another order of rows. What stands in one version and has no place in the form of the other, or may have been
 * cut off, is left open. Immutable.
 */
public final class GoalChanges {
    private final List<GoalChange> changes = new ArrayList<>();
    private final List<Missing> open = new ArrayList<>();
    private final Map<Place, Place> rows = new HashMap<>();
    private final GoalView before;
    private final GoalView after;

    private GoalChanges(GoalView before, GoalView after) {
        this.before = before;
        this.after = after;
        fields();
        funds();
        list("progressPlan", before.goal().progressPlan(), after.goal().progressPlan());
        list("tasks", before.goal().tasks(), after.goal().tasks());
        for (PeriodSet set : PeriodSet.values()) {
            rows(set);
        }
    }

    /** Compares two versions, both read under the same profile. */
    public static GoalChanges between(GoalView before, GoalView after) {
        return new GoalChanges(before, after);
    }

    private void fields() {
        for (GoalField field : GoalField.values()) {
            Place place = Place.ROOT.child(field.key());
            cell(
                    place,
                    field.key(),
                    "",
                    before.goal().field(field),
                    after.goal().field(field),
                    () -> false);
        }
    }

    private void funds() {
        Map<String, Typed> amounts = new LinkedHashMap<>();
        for (FundLine line : before.goal().funds()) {
            amounts.putIfAbsent(Folding.normalise(line.item().text()), line.cell(FundColumn.INITIAL_BUDGET));
        }
        List<FundLine> lines = after.goal().funds();
        for (int i = 0; i < lines.size(); i++) {
            Typed then =
                    amounts.getOrDefault(Folding.normalise(lines.get(i).item().text()), Typed.ABSENT);
            Place place = Place.ROOT.child("funds").child(i).child(FundColumn.INITIAL_BUDGET.key());
            cell(
                    place,
                    "funds",
                    lines.get(i).item().text(),
                    then,
                    lines.get(i).cell(FundColumn.INITIAL_BUDGET),
                    () -> false);
        }
    }

    private void list(String key, Optional<? extends List<?>> then, Optional<? extends List<?>> now) {
        if (then.isPresent() && now.isPresent() && !then.get().equals(now.get())) {
            changes.add(new GoalChange(
                    GoalChange.Kind.CHANGED,
                    Place.ROOT.child(key),
                    "",
                    then.get().toString(),
                    now.get().toString()));
        }
    }

    private void rows(PeriodSet set) {
        MatchedRows matched = MatchedRows.of(after.rows(set), before.rows(set));
        for (RowView row : after.rows(set)) {
            Optional<RowView> then = matched.before(row);
            if (then.isPresent()) {
                rows.put(then.get().place(), row.place());
                cells(then.get(), row);
            } else if (before.partial()) {
                open.add(Missing.REST_OF_FORM);
            } else {
                changes.add(new GoalChange(
                        GoalChange.Kind.ADDED,
                        row.place(),
                        row.bareName(),
                        "",
                        row.indicator().value().text()));
            }
        }
        for (RowView gone : matched.gone()) {
            if (after.partial()) {
                open.add(Missing.REST_OF_FORM);
            } else {
                Place place = Place.ROOT.child(set.key());
                String value = gone.indicator().value().text();
                changes.add(new GoalChange(GoalChange.Kind.REMOVED, place, gone.bareName(), value, ""));
            }
        }
    }

    private void cells(RowView then, RowView now) {
        for (IndicatorField field : IndicatorField.values()) {
            boolean level = field == IndicatorField.L1 || field == IndicatorField.L2;
            boolean same = level && isSameLevel(field, then, now)
                    || field == IndicatorField.NAME && then.bareName().equals(now.bareName())
                    || field == IndicatorField.PERIOD;
            if (!same) {
                cell(
                        now.place(field),
                        field.key(),
                        now.bareName(),
                        then.indicator().cell(field),
                        now.indicator().cell(field),
                        () -> then.mayBeCut(field) || now.mayBeCut(field));
            }
        }
    }

    private static boolean isSameLevel(IndicatorField field, RowView then, RowView now) {
        Optional<String> one = field == IndicatorField.L1 ? then.l1() : then.l2();
        return one.isPresent() && one.equals(field == IndicatorField.L1 ? now.l1() : now.l2());
    }

    private void cell(Place place, String key, String label, Typed then, Typed now, BooleanSupplier mayBeCut) {
        if (compact(then).equals(compact(now)) || isSameNumber(then, now)) {
            return;
        }
        if (then.isAbsent() || now.isAbsent()) {
            open.add(Missing.field(key));
        } else if (mayBeCut.getAsBoolean()) {
            open.add(Missing.REST_OF_FORM);
        } else {
            changes.add(new GoalChange(GoalChange.Kind.CHANGED, place, label, then.text(), now.text()));
        }
    }

    /** Without any blank: Chinese text has none that mean something. */
    private static String compact(Typed cell) {
        return Folding.normalise(cell.text()).replace(" ", "");
    }

    private static boolean isSameNumber(Typed then, Typed now) {
        return TypedNumber.of(then).equals(TypedNumber.of(now))
                && TypedNumber.of(then).isPresent();
    }

    /** The earlier version. */
    public PerformanceGoal before() {
        return before.goal();
    }

    /** The later version. */
    public PerformanceGoal after() {
        return after.goal();
    }

    /** What differs: fields, amounts, lists, then the rows of each set. */
    public List<GoalChange> changes() {
        return List.copyOf(changes);
    }

    /** What could not be compared, each once. */
    public List<Missing> open() {
        return open.stream().distinct().toList();
    }

    /** Where the row of an earlier place stands now; empty if it is gone. */
    public Optional<Place> rowNow(Place rowBefore) {
        return Optional.ofNullable(rows.get(rowBefore));
    }
}
