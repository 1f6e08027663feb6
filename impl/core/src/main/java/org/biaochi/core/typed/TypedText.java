// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.goal.AnnualTask;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.goal.ProgressNode;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.jspecify.annotations.Nullable;

/** What was typed at a place of a subject: the cell, or the cells of a row that say which row it is. */
public final class TypedText {
    /** A table and a position: the row as a whole. */
    private static final int ROW_STEPS = 2;

    private static final List<IndicatorField> ROW = List.of(
            IndicatorField.L1,
            IndicatorField.L2,
            IndicatorField.NAME,
            IndicatorField.OPERATOR,
            IndicatorField.VALUE,
            IndicatorField.UNIT);

    private TypedText() {}

    /** The cells at a place; none for the whole form, for a whole table, and for a place that the form does not have. */
    public static List<Typed> at(Subject subject, Place place) {
        List<Place> steps = place.segments();
        if (steps.isEmpty()) {
            return List.of();
        }
        if (subject instanceof PerformanceGoal goal) {
            return ofGoal(goal, steps);
        }
        List<Typed> cells = steps.size() == ROW_STEPS ? List.of() : of(subject, steps);
        List<Typed> ofGoal = cells.isEmpty()
                ? Members.goal(subject).map(goal -> ofGoal(goal, steps)).orElse(List.of())
                : List.of();
        if (cells.isEmpty() && ofGoal.isEmpty()) {
            return of(subject, steps);
        }
        return cells.isEmpty() ? ofGoal : cells;
    }

    private static List<Typed> ofGoal(PerformanceGoal goal, List<Place> steps) {
        String first = steps.get(0).name();
        Optional<GoalField> field = GoalField.ofKey(first);
        if (field.isPresent()) {
            return List.of(goal.field(field.get()));
        }
        if (steps.size() < 2 || steps.get(1).position() < 0) {
            return List.of();
        }
        return row(
                goal,
                first,
                steps.get(1).position(),
                steps.size() > 2 ? steps.get(2).name() : "");
    }

    private static List<Typed> row(PerformanceGoal goal, String table, int position, String column) {
        return switch (table) {
            case "funds" -> position < goal.funds().size() ? fund(goal.funds().get(position), column) : List.of();
            case "tasks" ->
                goal.tasks()
                        .filter(tasks -> position < tasks.size())
                        .map(tasks -> task(tasks.get(position)))
                        .orElse(List.of());
            case "progressPlan" ->
                goal.progressPlan()
                        .filter(plan -> position < plan.size())
                        .map(plan -> node(plan.get(position)))
                        .orElse(List.of());
            default -> indicator(goal, table, position, column);
        };
    }

    private static List<Typed> indicator(PerformanceGoal goal, String table, int position, String column) {
        for (PeriodSet set : PeriodSet.values()) {
            List<Indicator> rows = goal.rows(set);
            if (set.key().equals(table) && position < rows.size()) {
                Indicator row = rows.get(position);
                return IndicatorField.ofKey(column)
                        .map(field -> List.of(row.cell(field)))
                        .orElseGet(() -> ROW.stream()
                                .map(row::cell)
                                .filter(Typed::isValue)
                                .toList());
            }
        }
        return List.of();
    }

    private static List<Typed> fund(FundLine line, String column) {
        List<Typed> cells = new ArrayList<>();
        for (FundColumn fund : FundColumn.values()) {
            if (fund.key().equals(column)) {
                return List.of(line.cell(fund));
            }
            if (line.cell(fund).isValue()) {
                cells.add(line.cell(fund));
            }
        }
        cells.add(0, line.item());
        return cells;
    }

    /** Subjects that are made of cells, rows of cells and more such parts. */
    private static List<Typed> of(Object part, List<Place> steps) {
        Object at = part;
        for (Place step : steps) {
            at = step(at, step);
        }
        if (at instanceof Typed cell) {
            return List.of(cell);
        }
        if (at instanceof Cells<?> row) {
            return values(row);
        }
        return Members.of(at).values().stream()
                .filter(Cells.class::isInstance)
                .findFirst()
                .map(row -> values((Cells<?>) row))
                .orElse(List.of());
    }

    private static @Nullable Object step(@Nullable Object part, Place step) {
        Map<String, Object> members = Members.of(part);
        if (!members.isEmpty()) {
            Object member = members.get(step.name());
            return member != null
                    ? member
                    : members.values().stream()
                            .filter(Cells.class::isInstance)
                            .map(cells -> step(cells, step))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
        }
        if (part instanceof List<?> rows) {
            return step.position() >= 0 && step.position() < rows.size() ? rows.get(step.position()) : null;
        }
        return part instanceof Cells<?> cells ? cell(cells, step.name()) : null;
    }

    private static <K extends Enum<K> & CellKey> @Nullable Typed cell(Cells<K> cells, String name) {
        for (K key : cells.keys().getEnumConstants()) {
            if (key.key().equals(name)) {
                return cells.get(key);
            }
        }
        return null;
    }

    private static <K extends Enum<K> & CellKey> List<Typed> values(Cells<K> cells) {
        List<Typed> values = new ArrayList<>();
        for (K key : cells.keys().getEnumConstants()) {
            if (cells.get(key).isValue()) {
                values.add(cells.get(key));
            }
        }
        return values;
    }

    private static List<Typed> task(AnnualTask task) {
        return List.of(task.name(), task.amount(), task.goalRef());
    }

    private static List<Typed> node(ProgressNode node) {
        return List.of(node.content(), node.date());
    }
}
