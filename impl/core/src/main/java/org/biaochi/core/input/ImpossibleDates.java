// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.ProgressNode;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Composite;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.target.DateReader;
import org.biaochi.core.target.MistypedText;
import org.biaochi.core.text.Folding;

/**
 * Finds dates in a subject that the calendar does not have, such as the 30th of February or a thirteenth month. Rules take them for
 * missing, so whoever typed them has to be told. One instance looks at one subject; not thread-safe.
 */
final class ImpossibleDates {
    private static final Set<String> DAYS = Set.of("windowStart", "windowEnd", "deadline", "date");

    private final SourcePaths paths;
    private final List<LocalText> remarks = new ArrayList<>();

    private ImpossibleDates(SourcePaths paths) {
        this.paths = paths;
    }

    /** What is to be told of the dates of a subject, with their paths in the input. */
    static List<LocalText> of(Subject subject, SourcePaths paths) {
        ImpossibleDates found = new ImpossibleDates(paths);
        if (subject instanceof PerformanceGoal goal) {
            found.goal(goal);
        } else {
            found.part("", subject, Place.ROOT);
        }
        return found.remarks;
    }

    private void part(String name, Object part, Place place) {
        if (part instanceof PerformanceGoal goal) {
            goal(goal);
            goal.indicators().forEach(this::target);
        } else if (part instanceof Cells<?> cells) {
            cells(cells, place);
        } else if (part instanceof Composite composite) {
            new TreeMap<>(composite.parts()).forEach((key, value) -> part(key, value, place));
        } else if (part instanceof List<?> rows) {
            for (int i = 0; i < rows.size(); i++) {
                part("", rows.get(i), place.child(name).child(i));
            }
        }
    }

    private void goal(PerformanceGoal goal) {
        for (GoalField field : List.of(GoalField.PERIOD_START, GoalField.PERIOD_END)) {
            look(goal.field(field), Place.ROOT.child(field.key()));
        }
        List<ProgressNode> plan = goal.progressPlan().orElse(List.of());
        for (int i = 0; i < plan.size(); i++) {
            look(plan.get(i).date(), Place.ROOT.child("progressPlan").child(i).child("date"));
        }
    }

    /** A target of a form on which no rule looks at it; that of a goal is a finding. */
    private void target(Indicator row) {
        Typed value = row.value();
        if (value.isValue() && MistypedText.isImpossibleDate(Folding.normalise(value.text()))) {
            String at = paths.source(row.place().child(IndicatorField.VALUE.key()));
            remarks.add(new LocalText(
                    at + " 的指标值“" + value.text() + "”里有日历上没有的日期，请改正",
                    at + " holds a date that the calendar does not have: \"" + value.text() + "\"; correct it"));
        }
    }

    private <K extends Enum<K> & CellKey> void cells(Cells<K> cells, Place place) {
        for (K key : cells.keys().getEnumConstants()) {
            if (DAYS.contains(key.key()) || key.key().endsWith("Date")) {
                look(cells.get(key), place.child(key.key()));
            }
        }
    }

    private void look(Typed cell, Place place) {
        if (cell.isValue() && DateReader.standard().isImpossible(cell.text())) {
            String at = paths.source(place);
            remarks.add(new LocalText(
                    at + " 填的“" + cell.text() + "”不是日历上有的日期，按没有填写处理，请改正",
                    at + " says \"" + cell.text() + "\", which the calendar does not have; it counts as not given"));
        }
    }
}
