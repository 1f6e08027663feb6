// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document, or a part of one, as typed: single cells, and tables of rows by their keys. What was never set is ABSENT. Members
 * that the model does not know are kept with the cells. Immutable.
 *
 * @param <F> the keys of the single cells
 */
public final class Sheet<F extends Enum<F> & CellKey> implements Composite {
    private final Cells<F> fields;
    private final Map<String, Rows<?>> tables;

    private Sheet(Builder<F> builder) {
        this.fields = builder.fields.build();
        Map<String, Rows<?>> built = new LinkedHashMap<>();
        builder.tables.forEach((key, rows) -> built.put(key, rows.build()));
        this.tables = Collections.unmodifiableMap(built);
    }

    /** Starts with every cell and table ABSENT. */
    public static <F extends Enum<F> & CellKey> Builder<F> of(Class<F> fields) {
        return new Builder<>(Cells.of(fields));
    }

    /** Starts with these single cells and every table ABSENT. */
    public static <F extends Enum<F> & CellKey> Builder<F> of(Cells<F> fields) {
        return new Builder<>(fields.toBuilder());
    }

    /** What was typed into a single cell. */
    public Typed field(F field) {
        return fields.get(field);
    }

    /** The single cells, and what the document holds beyond the model. */
    public Cells<F> fields() {
        return fields;
    }

    /** The rows of a table. */
    @SuppressWarnings("unchecked")
    public <K extends Enum<K> & CellKey> Rows<K> rows(TableKey<K> table) {
        Rows<?> rows = tables.get(table.key());
        return rows == null ? Rows.absent() : (Rows<K>) rows;
    }

    @Override
    public Map<String, Object> parts() {
        return Map.of("fields", fields, "tables", tables);
    }

    /** A builder that starts from this sheet. */
    public Builder<F> toBuilder() {
        Builder<F> builder = new Builder<>(fields.toBuilder());
        tables.forEach((key, rows) -> builder.tables.put(key, Collecting.from(rows)));
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sheet<?> that && that.fields.equals(fields) && that.tables.equals(tables);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fields, tables);
    }

    @Override
    public String toString() {
        return fields + (tables.isEmpty() ? "" : " " + tables);
    }

    /** The rows of a table while they are collected. */
    private static final class Collecting<K extends Enum<K> & CellKey> {
        private final List<Cells<K>> rows = new ArrayList<>();

        private static <K extends Enum<K> & CellKey> Collecting<K> from(Rows<K> rows) {
            Collecting<K> collecting = new Collecting<>();
            collecting.rows.addAll(rows.list());
            return collecting;
        }

        private Rows<K> build() {
            return Rows.of(rows);
        }
    }

    /**
     * Collects cells and rows. Not thread-safe.
     *
     * @param <F> the keys of the single cells
     */
    public static final class Builder<F extends Enum<F> & CellKey> {
        private final Cells.Builder<F> fields;
        private final Map<String, Collecting<?>> tables = new LinkedHashMap<>();

        private Builder(Cells.Builder<F> fields) {
            this.fields = fields;
        }

        /** Sets a single cell. */
        public Builder<F> set(F field, Typed typed) {
            fields.set(field, typed);
            return this;
        }

        /** Sets a single cell to what was typed. */
        public Builder<F> set(F field, @Nullable String typed) {
            fields.set(field, typed);
            return this;
        }

        /** Says that the document has this table, be it without rows. */
        @SuppressWarnings("unchecked")
        public <K extends Enum<K> & CellKey> Builder<F> table(TableKey<K> table, List<Cells<K>> rows) {
            ((Collecting<K>) tables.computeIfAbsent(table.key(), any -> new Collecting<K>())).rows.addAll(rows);
            return this;
        }

        /** Adds a row to a table. */
        public <K extends Enum<K> & CellKey> Builder<F> row(TableKey<K> table, Cells<K> row) {
            return table(table, List.of(row));
        }

        /** Sets the unknown members. */
        public Builder<F> extras(Extras extras) {
            fields.extras(extras);
            return this;
        }

        /** Returns the sheet; the builder may go on. */
        public Sheet<F> build() {
            return new Sheet<>(this);
        }
    }
}
