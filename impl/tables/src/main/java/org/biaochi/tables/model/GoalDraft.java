// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Typed;
import org.biaochi.tables.row.Row;

/** A goal while rows say it piece by piece. Not thread-safe. */
final class GoalDraft {
    private final Map<Enum<?>, Typed> fields = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Set<Enum<?>> carried = new HashSet<>();
    private Extras extras = Extras.NONE;

    /**
     * An indicator row.
     *
     * @param set where it belongs
     * @param row as it came
     * @param cells what it says, by cell
     */
    record Line(PeriodSet set, Row row, Map<Enum<?>, Typed> cells) {}

    /** Takes what a row says of the goal itself; of two texts for one cell the first holds. */
    void say(Map<Enum<?>, Typed> cells) {
        cells.forEach((slot, cell) -> {
            Typed there = fields.getOrDefault(slot, Typed.ABSENT);
            if (there.isAbsent() || !there.isValue() && cell.isValue()) {
                fields.put(slot, cell);
            }
        });
    }

    /** Takes an indicator row. */
    void line(PeriodSet set, Row row, Map<Enum<?>, Typed> cells) {
        lines.add(new Line(set, row, cells));
        cells.forEach((slot, cell) -> {
            if (!cell.isAbsent()) {
                carried.add(slot);
            }
        });
        say(cells);
    }

    /** The rows of a set as they came. */
    List<Line> lines(PeriodSet set) {
        return lines.stream().filter(line -> line.set == set).toList();
    }

    /** Keeps what a row says beyond the model under a name. */
    void keep(String name, String json) {
        extras = Kept.with(extras, name, json);
    }

    /** Keeps rows that hang on the goal. */
    void attach(String table, List<Row> rows) {
        extras = Attached.keep(extras, table, rows);
    }

    Typed field(Enum<?> slot) {
        return fields.getOrDefault(slot, Typed.ABSENT);
    }

    /** The cell of a line; BLANK if only other lines have the column. */
    Typed cell(Line line, Enum<?> slot) {
        Typed cell = line.cells.getOrDefault(slot, Typed.ABSENT);
        return cell.isAbsent() && carried.contains(slot) ? Typed.BLANK : cell;
    }

    /** What the goal will say of itself. */
    Function<Enum<?>, Typed> cells() {
        return this::field;
    }

    /** What the goal will say of a line. */
    Function<Enum<?>, Typed> cells(Line line) {
        return slot -> slot instanceof GoalField ? field(slot) : cell(line, slot);
    }

    /** Completes what the model makes a row of a set say. */
    @FunctionalInterface
    interface Completion {
        /** What it says, with the columns that tell the set. */
        Map<String, Typed> complete(Map<String, Typed> said, PeriodSet set);
    }

    /** The goal; each line keeps what its row says beyond the model under the name of the table. */
    PerformanceGoal.Builder build(FormKind form, ObjectKind kind, Links links, Completion completion) {
        PerformanceGoal.Builder goal =
                PerformanceGoal.builder().form(form).objectKind(kind).extras(extras);
        for (GoalField field : GoalField.values()) {
            goal.set(field, field(field));
        }
        for (Line line : lines) {
            Indicator.Builder row = Indicator.builder();
            for (IndicatorField column : IndicatorField.values()) {
                row.set(column, cell(line, column));
            }
            String kept = Kept.of(line.row, completion.complete(links.said(cells(line)), line.set));
            goal.indicator(line.set, row.extras(Extras.of(Map.of(links.table().code(), kept))));
        }
        return goal;
    }
}
