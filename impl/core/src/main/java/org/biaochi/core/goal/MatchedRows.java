// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.goal.IndicatorField;

/**
 * Rows of a goal beside those of an earlier version or year (goals-and-review 1.3, matching to history): by library code; where
 * one of both has none, by levels and name. Immutable once built.
 */
public final class MatchedRows {
    private final Map<RowView, RowView> matches = new IdentityHashMap<>();
    private final Set<RowView> left;

    private MatchedRows(List<RowView> before) {
        this.left = new LinkedHashSet<>(before);
    }

    /** Matches the rows of a set now with those of the set before. */
    public static MatchedRows of(List<RowView> now, List<RowView> before) {
        MatchedRows rows = new MatchedRows(before);
        Map<String, List<RowView>> byCode = new HashMap<>();
        Map<List<String>, List<RowView>> byName = new HashMap<>();
        for (RowView row : before) {
            byCode.computeIfAbsent(code(row), any -> new ArrayList<>(1)).add(row);
            byName.computeIfAbsent(names(row), any -> new ArrayList<>(1)).add(row);
        }
        for (RowView row : now) {
            if (!code(row).isEmpty()) {
                rows.match(row, byCode.getOrDefault(code(row), List.of()));
            }
        }
        for (RowView row : now) {
            if (!rows.matches.containsKey(row)) {
                rows.match(row, byName.getOrDefault(names(row), List.of()));
            }
        }
        return rows;
    }

    /** The rows of one set that say again what a row above them says: by code, else by levels and name. */
    public static List<RowView> repeated(List<RowView> rows) {
        Map<List<String>, Set<String>> codesOfName = new HashMap<>();
        Set<String> codes = new HashSet<>();
        List<RowView> repeated = new ArrayList<>();
        for (RowView row : rows) {
            String code = code(row);
            Set<String> others = codesOfName.computeIfAbsent(names(row), any -> new HashSet<>());
            boolean byCode = !code.isEmpty() && !codes.add(code);
            boolean byName = !row.bareName().isEmpty() && others.stream().anyMatch(other -> isSame(code, other));
            others.add(code);
            if (byCode || byName) {
                repeated.add(row);
            }
        }
        return repeated;
    }

    private void match(RowView row, List<RowView> candidates) {
        for (Iterator<RowView> each = candidates.iterator(); each.hasNext(); ) {
            RowView candidate = each.next();
            boolean taken = !left.contains(candidate);
            if (taken) {
                each.remove();
            } else if (isSame(code(row), code(candidate))) {
                left.remove(candidate);
                matches.put(row, candidate);
                return;
            }
        }
    }

    private static boolean isSame(String code, String other) {
        return code.isEmpty() || other.isEmpty() || code.equals(other);
    }

    private static String code(RowView row) {
        return row.text(IndicatorField.LIBRARY_CODE);
    }

    private static List<String> names(RowView row) {
        return List.of(row.l1().orElse(row.l1Text()), row.l2().orElse(row.l2Text()), row.bareName());
    }

    /** The earlier version of a row; empty if it is new. */
    public Optional<RowView> before(RowView row) {
        return Optional.ofNullable(matches.get(row));
    }

    /** The earlier rows that are there no more, in their order. */
    public Set<RowView> gone() {
        return Collections.unmodifiableSet(left);
    }
}
