// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;

/** Rows of equal names within each period set, and what rules that compare rows share. Pure functions. */
final class NameGroups {
    private NameGroups() {}

    /** Groups of at least two rows with the same name apart from numbering, in the order of the form. */
    static List<List<RowView>> of(GoalView view) {
        List<List<RowView>> groups = new ArrayList<>(0);
        for (PeriodSet set : List.of(PeriodSet.ANNUAL, PeriodSet.OVERALL)) {
            List<RowView> rows = view.rows(set);
            if (repeats(rows)) {
                groups.addAll(group(rows));
            }
        }
        return groups;
    }

    /**
     * The usual answer is no and needs no groups: a table of row numbers, each at the place of its name or behind it. Two rules ask
     * this of every goal; a set of texts would take three times as long, a twenty-fifth of a whole review.
     */
    private static boolean repeats(List<RowView> rows) {
        int[] table = new int[Integer.highestOneBit(Math.max(1, rows.size())) * 4];
        for (int i = 0; i < rows.size(); i++) {
            RowView row = rows.get(i);
            if (isNamed(row)) {
                int hash = row.bareName().hashCode();
                int place = (hash ^ hash >>> 16) & table.length - 1;
                while (table[place] != 0) {
                    if (rows.get(table[place] - 1).bareName().equals(row.bareName())) {
                        return true;
                    }
                    place = place + 1 & table.length - 1;
                }
                table[place] = i + 1;
            }
        }
        return false;
    }

    private static List<List<RowView>> group(List<RowView> rows) {
        Map<String, List<RowView>> byName = new LinkedHashMap<>();
        for (RowView row : rows) {
            if (isNamed(row)) {
                byName.computeIfAbsent(row.bareName(), any -> new ArrayList<>(1))
                        .add(row);
            }
        }
        return byName.values().stream().filter(group -> group.size() > 1).toList();
    }

    private static boolean isNamed(RowView row) {
        return !row.bareName().isEmpty() && !row.mayBeCut(IndicatorField.NAME);
    }

    /** A defect over the names of rows. */
    static Defect overNames(List<RowView> rows) {
        List<Place> places = new ArrayList<>(rows.size());
        rows.forEach(row -> places.add(row.place(IndicatorField.NAME)));
        return Defect.over(places);
    }

    /** Whether the form has rows but no column of names. */
    static boolean areAbsent(GoalView view) {
        boolean rows = !view.rows(PeriodSet.ANNUAL).isEmpty()
                || !view.rows(PeriodSet.OVERALL).isEmpty();
        return rows && view.presence(IndicatorField.NAME) == Typed.State.ABSENT;
    }

    /** What was found among the rows of a form; rows behind a cut may hold more. */
    static Conclusion conclude(GoalView view, List<Defect> defects, List<Missing> missing) {
        if (!view.partial()) {
            return Conclusion.of(defects, missing);
        }
        List<Missing> more = new ArrayList<>(missing);
        more.add(Missing.REST_OF_FORM);
        return Conclusion.of(defects, more);
    }
}
