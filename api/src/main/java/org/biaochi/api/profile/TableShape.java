// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.profile;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a table of a pack must look like to have one answer for every question: its columns, what tells rows apart, how rows
 * follow each other, what must be there. Declared once with the parameter; the linter of packs checks it. A list of numbers is
 * a table with the one column {@code value}. Immutable.
 */
public final class TableShape {
    private final Map<String, TableColumn> columns;
    private final Order order;
    private final List<String> orderedBy;
    private final List<String> keys;
    private final List<String> matrix;
    private final Optional<Cover> cover;
    private final String rising;
    private final Optional<Sum> sum;
    private final int count;

    private TableShape(Builder builder) {
        this.columns = Collections.unmodifiableMap(new LinkedHashMap<>(builder.columns));
        this.order = builder.order;
        this.orderedBy = builder.orderedBy;
        this.keys = builder.keys;
        this.matrix = builder.matrix;
        this.cover = Optional.ofNullable(builder.cover);
        this.rising = builder.rising;
        this.sum = Optional.ofNullable(builder.sum);
        this.count = builder.count;
    }

    /** How the rows of a table follow each other. */
    public enum Order {
        /** The order says nothing. */
        ANY,
        /**
         * Bands of numbers: columns {@code from} and {@code to}, an empty cell for no bound, {@code edges} with one of {@code [)
         * [] (] ()} ({@code [)} if it is not there), in any order; rows with the same {@code group} are one set of bands.
         */
        BANDS,
        /** Steps: each row holds from its number until that of the next row, so the numbers ascend. */
        STEPS,
        /** A ladder from best to worst: the numbers descend. */
        DESCENDING,
        /** The first row that fits holds; an empty cell asks nothing. */
        FIRST_MATCH
    }

    /**
     * The numbers for which bands must have an answer.
     *
     * @param from the least, included; empty for no bound
     * @param to the greatest, included; empty for no bound
     */
    public record Cover(Optional<BigDecimal> from, Optional<BigDecimal> to) {}

    /**
     * Cells that must add up.
     *
     * @param column the column that is added within the rows that agree in the matrix columns
     * @param total the column that names their sum
     */
    public record Sum(String column, String total) {}

    /** Starts a shape without columns, whose rows may stand in any order. */
    public static Builder table() {
        return new Builder();
    }

    /** The columns by name, in the order declared. Those of bands ({@code from}, {@code to}, {@code edges}) are not among them. */
    public Map<String, TableColumn> columns() {
        return columns;
    }

    /** How rows follow each other. */
    public Order order() {
        return order;
    }

    /** The column of steps or of a descending ladder; the columns that a first match compares; empty otherwise. */
    public List<String> orderedBy() {
        return orderedBy;
    }

    /** The columns in which no two rows may agree; empty if rows may. */
    public List<String> keys() {
        return keys;
    }

    /** The columns of whose values every combination must have a row; empty if none must. */
    public List<String> matrix() {
        return matrix;
    }

    /** What bands must cover; empty if they need not. */
    public Optional<Cover> cover() {
        return cover;
    }

    /** The column that may not fall from step to step; empty if none. */
    public String rising() {
        return rising;
    }

    /** Which cells must add up; empty if none. */
    public Optional<Sum> sum() {
        return sum;
    }

    /** How many rows there must be; 0 for any number. */
    public int count() {
        return count;
    }

    /** Collects the parts of a shape. Not thread-safe. */
    public static final class Builder {
        private final Map<String, TableColumn> columns = new LinkedHashMap<>();
        private Order order = Order.ANY;
        private List<String> orderedBy = List.of();
        private List<String> keys = List.of();
        private List<String> matrix = List.of();
        private @Nullable Cover cover;
        private String rising = "";
        private @Nullable Sum sum;
        private int count;

        private Builder() {}

        /**
         * Adds a column, written as {@link TableColumn#of} reads it.
         *
         * @throws IllegalArgumentException if it is not written so, or the column is there already
         */
        public Builder column(String name, String specification) {
            if (columns.putIfAbsent(name, TableColumn.of(name, specification)) != null) {
                throw new IllegalArgumentException("the column " + name + " is there already");
            }
            return this;
        }

        /** Makes the rows bands. */
        public Builder bands() {
            return order(Order.BANDS);
        }

        /** Makes the rows bands that cover the numbers between two bounds, both included; an empty text for no bound. */
        public Builder bands(String from, String to) {
            cover = new Cover(bound(from), bound(to));
            return order(Order.BANDS);
        }

        private static Optional<BigDecimal> bound(String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
        }

        /** Makes the rows steps by a column. */
        public Builder steps(String column) {
            return order(Order.STEPS, column);
        }

        /** Makes the rows a ladder that descends by a column. */
        public Builder descending(String column) {
            return order(Order.DESCENDING, column);
        }

        /** Lets the first row hold that fits by some columns. */
        public Builder firstMatch(String... columns) {
            return order(Order.FIRST_MATCH, columns);
        }

        private Builder order(Order order, String... columns) {
            this.order = order;
            this.orderedBy = List.of(columns);
            return this;
        }

        /** Forbids two rows that agree in all of some columns. */
        public Builder keys(String... columns) {
            keys = List.of(columns);
            return this;
        }

        /**
         * Requires a row for every combination of the values of some columns: of its words, of {@code true} and {@code false}, or
         * of the values that occur.
         */
        public Builder matrix(String... columns) {
            matrix = List.of(columns);
            return this;
        }

        /** Forbids a column to fall from step to step. */
        public Builder rising(String column) {
            rising = Objects.requireNonNull(column, "column");
            return this;
        }

        /** Requires a column to add up, within the rows that agree in the matrix columns, to the number of another. */
        public Builder sum(String column, String total) {
            sum = new Sum(column, total);
            return this;
        }

        /** Requires a number of rows. */
        public Builder count(int rows) {
            count = rows;
            return this;
        }

        /**
         * Returns the shape.
         *
         * @throws IllegalArgumentException if it names a column that it does not have
         */
        public TableShape build() {
            List<String> summed = sum == null ? List.of() : List.of(sum.column(), sum.total());
            for (List<String> named :
                    List.of(orderedBy, keys, matrix, summed, rising.isEmpty() ? List.<String>of() : List.of(rising))) {
                for (String column : named) {
                    if (!columns.containsKey(column)) {
                        throw new IllegalArgumentException(
                                "there is no column " + column + " among " + columns.keySet());
                    }
                }
            }
            return new TableShape(this);
        }
    }
}
