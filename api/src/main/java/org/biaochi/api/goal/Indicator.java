// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import java.util.Arrays;
import java.util.Objects;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.jspecify.annotations.Nullable;

/**
 * One row of the indicator table (三级指标) as typed, with the set and position where it stands. Immutable.
 *
 * <p>A column that no row of the table has is ABSENT in every row; a column that some row has is BLANK in the others. Readers
 * keep that promise.
 */
@FitsTables
public final class Indicator {
    private static final int FIELDS = IndicatorField.values().length;

    private final PeriodSet set;
    private final int index;
    private final Typed[] cells;
    private final Extras extras;

    Indicator(PeriodSet set, int index, Builder builder) {
        this.set = set;
        this.index = index;
        this.cells = builder.cells.clone();
        this.extras = builder.extras;
    }

    /** Starts a row without any cell: every column is ABSENT. */
    public static Builder builder() {
        return new Builder();
    }

    /** The set in which the row is stored. */
    public PeriodSet set() {
        return set;
    }

    /** The position in its set, from 0. Unused template rows count, so that positions are those of the input. */
    public int index() {
        return index;
    }

    /** The place of the row: {@code /indicators/3}. */
    public Place place() {
        return Place.ROOT.child(set.key()).child(index);
    }

    /** The cell of a column. */
    public Typed cell(IndicatorField field) {
        return cells[field.ordinal()];
    }

    /** First level (一级指标) as typed. */
    public Typed l1() {
        return cell(IndicatorField.L1);
    }

    /** Second level (二级指标) as typed. */
    public Typed l2() {
        return cell(IndicatorField.L2);
    }

    /** Name (三级指标) as typed. */
    public Typed name() {
        return cell(IndicatorField.NAME);
    }

    /** Target value (指标值) as typed. */
    public Typed value() {
        return cell(IndicatorField.VALUE);
    }

    /** Weight (分值) as typed. */
    public Typed weight() {
        return cell(IndicatorField.WEIGHT);
    }

    /** Unknown members of the row. */
    public Extras extras() {
        return extras;
    }

    /** A builder that starts from the cells of this row. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        System.arraycopy(cells, 0, builder.cells, 0, FIELDS);
        builder.extras = extras;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Indicator row
                && row.set == set
                && row.index == index
                && Arrays.equals(row.cells, cells)
                && row.extras.equals(extras);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells) * 31 + index;
    }

    @Override
    public String toString() {
        return place() + " " + l1() + "/" + l2() + "/" + name() + " " + value();
    }

    /** Collects the cells of a row; its set and position come from the goal it is added to. Not thread-safe. */
    public static final class Builder {
        private final Typed[] cells = new Typed[FIELDS];
        private Extras extras = Extras.NONE;

        private Builder() {
            Arrays.fill(cells, Typed.ABSENT);
        }

        /** Sets one cell. */
        public Builder set(IndicatorField field, Typed cell) {
            cells[field.ordinal()] = Objects.requireNonNull(cell, "cell");
            return this;
        }

        /** Sets one cell to what was typed. */
        public Builder set(IndicatorField field, @Nullable String typed) {
            return set(field, Typed.of(typed));
        }

        /** The cell set so far. */
        public Typed get(IndicatorField field) {
            return cells[field.ordinal()];
        }

        /** Sets the unknown members. */
        public Builder extras(Extras extras) {
            this.extras = Objects.requireNonNull(extras, "extras");
            return this;
        }
    }
}
