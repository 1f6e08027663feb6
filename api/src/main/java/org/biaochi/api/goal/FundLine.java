// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import java.util.Arrays;
import java.util.Objects;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Typed;
import org.jspecify.annotations.Nullable;

/**
 * One line of the fund block (项目资金) as typed: its label and its cells. Which line is the total and which a source is a
 * reading, made with the label dictionary of the profile. Immutable.
 */
public final class FundLine {
    private static final int COLUMNS = FundColumn.values().length;

    private final Typed item;
    private final Typed[] cells;
    private final Extras extras;

    private FundLine(Builder builder) {
        this.item = builder.item;
        this.cells = builder.cells.clone();
        this.extras = builder.extras;
    }

    /** Starts a line without any cell: every column is ABSENT. */
    public static Builder builder() {
        return new Builder();
    }

    /** The label of the line, such as {@code 其中：财政拨款}. */
    public Typed item() {
        return item;
    }

    /** The cell of a column. */
    public Typed cell(FundColumn column) {
        return cells[column.ordinal()];
    }

    /** Unknown members of the line. */
    public Extras extras() {
        return extras;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FundLine line
                && line.item.equals(item)
                && Arrays.equals(line.cells, cells)
                && line.extras.equals(extras);
    }

    @Override
    public int hashCode() {
        return item.hashCode() * 31 + Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return item + Arrays.toString(cells);
    }

    /** Collects the cells of a line. Not thread-safe. */
    public static final class Builder {
        private Typed item = Typed.ABSENT;
        private final Typed[] cells = new Typed[COLUMNS];
        private Extras extras = Extras.NONE;

        private Builder() {
            Arrays.fill(cells, Typed.ABSENT);
        }

        /** Sets the label. */
        public Builder item(Typed item) {
            this.item = Objects.requireNonNull(item, "item");
            return this;
        }

        /** Sets one cell. */
        public Builder set(FundColumn column, Typed cell) {
            cells[column.ordinal()] = Objects.requireNonNull(cell, "cell");
            return this;
        }

        /** Sets the unknown members. */
        public Builder extras(Extras extras) {
            this.extras = Objects.requireNonNull(extras, "extras");
            return this;
        }

        /** Returns the line; the builder may go on. */
        public FundLine build() {
            return new FundLine(this);
        }
    }
}
