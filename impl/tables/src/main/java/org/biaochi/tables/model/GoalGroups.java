// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.tables.row.Row;
import org.jspecify.annotations.Nullable;

/**
 * Goals by what joins rows to them: region, year, object and version. A version that only one side has does not part
 * them, nor does a name that one side leaves empty, as long as one goal alone fits. Not thread-safe.
 */
final class GoalGroups {
    private static final String VERSION = "VERSION";

    /** A goal and the row by which it is known. */
    private record Known(Row row, GoalRows rows) {}

    private final ObjectKey key;
    private final Map<List<String>, GoalRows> exact = new LinkedHashMap<>();
    private final Map<List<String>, List<GoalRows>> anyVersion = new LinkedHashMap<>();
    private final Map<List<String>, List<Known>> byCodes = new LinkedHashMap<>();

    GoalGroups(ObjectKey key) {
        this.key = key;
    }

    /** What joins a row to its goal. */
    static List<String> join(ObjectKey key, Row row) {
        List<String> parts = key.of(row);
        parts.add(version(row));
        return parts;
    }

    private static String version(Row row) {
        return row.cell(VERSION).trimmed();
    }

    /** The goal of this very object and version, a new one if there was none. */
    GoalRows at(Row row) {
        return exact.computeIfAbsent(join(key, row), any -> {
            GoalRows made = new GoalRows();
            anyVersion.computeIfAbsent(key.of(row), none -> new ArrayList<>()).add(made);
            byCodes.computeIfAbsent(key.ofCodes(row), none -> new ArrayList<>()).add(new Known(row, made));
            return made;
        });
    }

    /** The goal that a row names; null if it names none, or none that is there. */
    @Nullable
    GoalRows named(Row row) {
        GoalRows found = exact.get(join(key, row));
        List<GoalRows> candidates = anyVersion.getOrDefault(key.of(row), List.of());
        return found == null && candidates.size() == 1 ? candidates.get(0) : found;
    }

    /** The one goal that a row without codes may belong to, for it says nothing else; null if there is none or more than one. */
    @Nullable
    GoalRows fitting(Row row) {
        List<Known> fitting = byCodes.getOrDefault(key.ofCodes(row), List.of()).stream()
                .filter(known -> key.agrees(known.row, row))
                .toList();
        if (fitting.size() > 1) {
            fitting = fitting.stream()
                    .filter(known -> version(known.row).equals(version(row)))
                    .toList();
        }
        return fitting.size() == 1 ? fitting.get(0).rows : null;
    }

    /** The goals in the order in which they came. */
    Collection<GoalRows> all() {
        return exact.values();
    }
}
