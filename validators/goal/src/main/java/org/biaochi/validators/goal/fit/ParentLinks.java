// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.fit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.MatchedRows;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.text.Numbering;

/**
 * Which indicator of the first-level project a row serves: the one its link names by library code or name; without a link the
 * one with the same code, else with the same levels and name. Immutable once built.
 */
final class ParentLinks {
    private final Map<PeriodSet, Map<String, RowView>> named = new HashMap<>();
    private final Map<PeriodSet, MatchedRows> matched = new HashMap<>();

    ParentLinks(GoalView child, GoalView parent) {
        for (PeriodSet set : PeriodSet.values()) {
            Map<String, RowView> names = new HashMap<>();
            for (RowView row : parent.rows(set)) {
                names.putIfAbsent(row.bareName(), row);
            }
            for (RowView row : parent.rows(set)) {
                names.put(row.text(IndicatorField.LIBRARY_CODE), row);
            }
            names.remove("");
            named.put(set, names);
            matched.put(set, MatchedRows.of(child.rows(set), parent.rows(set)));
        }
    }

    /** The indicator that a row serves; empty if its link names none. */
    Optional<RowView> parent(RowView row) {
        String link = row.text(IndicatorField.PARENT_LINK);
        Map<String, RowView> names = named.getOrDefault(row.set(), Map.of());
        RowView parent = names.get(link);
        if (parent == null && !link.isEmpty()) {
            parent = names.get(Numbering.strip(link));
        }
        if (parent != null || !link.isEmpty()) {
            return Optional.ofNullable(parent);
        }
        MatchedRows rows = matched.get(row.set());
        return rows == null ? Optional.empty() : rows.before(row);
    }

    /** The rows of a goal that serve an indicator. */
    List<RowView> serving(RowView parent, GoalView child) {
        return child.rows(parent.set()).stream()
                .filter(row -> parent(row).filter(found -> found == parent).isPresent())
                .toList();
    }
}
