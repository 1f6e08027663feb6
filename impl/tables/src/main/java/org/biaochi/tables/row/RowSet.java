// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of several tables in memory, in order. Table codes are in upper case. Immutable. */
public final class RowSet implements RowSource {
    private final Map<String, List<Row>> rows;

    private RowSet(Map<String, List<Row>> rows) {
        Map<String, List<Row>> copy = new LinkedHashMap<>();
        rows.forEach((table, list) -> copy.put(table, List.copyOf(list)));
        this.rows = Collections.unmodifiableMap(copy);
    }

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public List<String> tables() {
        return List.copyOf(rows.keySet());
    }

    /** The rows of a table; none if the set does not have the table. */
    public List<Row> rows(String table) {
        return rows.getOrDefault(table, List.of());
    }

    /** Whether the set has the table, be it without rows. */
    public boolean has(String table) {
        return rows.containsKey(table);
    }

    /** How many rows there are in all tables. */
    public int size() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public Stream<Row> rows(String table, Scope scope, Consumer<RowProblem> problems) {
        return rows(table).stream().filter(row -> scope.admits(table, row, problems));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowSet set && set.rows.equals(rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return rows.toString();
    }

    /** Collects rows. Not thread-safe. */
    public static final class Builder {
        private final Map<String, List<Row>> rows = new LinkedHashMap<>();

        private Builder() {}

        /** Says that there is this table, be it without rows. */
        public Builder table(String table) {
            rows.computeIfAbsent(Columns.code(table), any -> new ArrayList<>());
            return this;
        }

        /** Adds a row. */
        public Builder add(String table, Row row) {
            rows.computeIfAbsent(Columns.code(table), any -> new ArrayList<>()).add(Objects.requireNonNull(row, "row"));
            return this;
        }

        /** Returns the rows; the builder may go on. */
        public RowSet build() {
            return new RowSet(rows);
        }
    }
}
