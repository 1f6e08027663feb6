// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biaochi.tables.row.Row;

/** The rows of a table of indicators, each of which may stand under another one by PARENT_ID. Not thread-safe. */
final class IndicatorTree {
    static final String PARENT = "PARENT_ID";
    static final String LEVEL = "LEVEL_NO";

    private final Map<String, Row> rows = new HashMap<>();
    private final Set<String> parents = new HashSet<>();
    private final Set<Row> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final String key;

    IndicatorTree(List<Row> rows, String key) {
        this.key = key;
        for (Row row : rows) {
            this.rows.putIfAbsent(row.cell(key).trimmed(), row);
            parents.add(row.cell(PARENT).trimmed());
        }
    }

    /** The row with this key. */
    Optional<Row> row(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(id));
    }

    /** Whether another row stands under this one. */
    boolean isParent(Row row) {
        return parents.contains(row.cell(key).trimmed());
    }

    /** The rows above a row, from the top; where they go in a circle they end before it closes. */
    List<Row> above(Row row) {
        List<Row> above = new ArrayList<>();
        Set<Row> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(row);
        Optional<Row> at = row(row.cell(PARENT).trimmed());
        while (at.isPresent() && seen.add(at.get())) {
            above.add(0, at.get());
            at = row(at.get().cell(PARENT).trimmed());
        }
        return above;
    }

    /** The first and the second level above a row, as far as they are there; a lone one is what its 级次 says. */
    static Levels levels(List<Row> above) {
        boolean second = above.size() == 1 && above.get(0).cell(LEVEL).trimmed().equals("2");
        Optional<Row> l1 = above.isEmpty() || second ? Optional.empty() : Optional.of(above.get(0));
        Optional<Row> l2 =
                second ? Optional.of(above.get(0)) : above.stream().skip(1).findFirst();
        return new Levels(l1, l2);
    }

    /** The rows of the two upper levels. */
    record Levels(Optional<Row> l1, Optional<Row> l2) {}

    /** Notes that a row serves something. */
    void use(Row row) {
        used.add(row);
    }

    /** How many rows serve nothing. */
    long unused(List<Row> all) {
        return all.stream().filter(row -> !used.contains(row)).count();
    }
}
