// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.Taxonomy.Node;
import org.biaochi.api.goal.ValueType;
import org.biaochi.api.subject.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the rows of a form, one bit a row, so that a rule tells at a glance at which rows it has nothing to look
 * for. Bits stand in the order of {@link GoalView#stored}; only for forms of at most {@link #MOST} rows. Made when first asked
 * for, as the readings of rows are.
 */
public final class RowMasks {
    /** The rows that the bits of a {@code long} can tell. */
    public static final int MOST = Long.SIZE;

    private final RowView[] rows;
    private final long used;
    private final long named;
    private @Nullable Values values;
    private @Nullable ToLongFunction<String> nameMarking;
    private @Nullable ToLongFunction<String> valueMarking;
    private long[] byNameMark = {};
    private long[] byValueMark = {};

    RowMasks(RowView[] annual, RowView[] overall) {
        this.rows = new RowView[annual.length + overall.length];
        System.arraycopy(annual, 0, rows, 0, annual.length);
        System.arraycopy(overall, 0, rows, annual.length, overall.length);
        long inUse = 0;
        long withName = 0;
        for (int i = 0; i < rows.length; i++) {
            inUse |= rows[i].unused() ? 0 : 1L << i;
            withName |= rows[i].bareName().isEmpty() ? 0 : 1L << i;
        }
        this.used = inUse;
        this.named = withName & inUse;
    }

    /** The rows in use. */
    public long used() {
        return used;
    }

    /** The rows in use that have a name, apart from numbering. */
    public long named() {
        return named;
    }

    /** Those among some rows of which this holds. */
    public long where(long among, Predicate<RowView> holds) {
        long found = 0;
        for (long open = among & used; open != 0; open &= open - 1) {
            int at = Long.numberOfTrailingZeros(open);
            found |= holds.test(rows[at]) ? 1L << at : 0;
        }
        return found;
    }

    /** The rows whose levels are of this kind; rows that follow each other mostly share theirs. */
    public long whereLevels(Predicate<Node> holds) {
        long found = 0;
        Node last = null;
        boolean held = false;
        for (int i = 0; i < rows.length; i++) {
            Node levels = rows[i].levels();
            if (levels != last) {
                last = levels;
                held = holds.test(levels);
            }
            found |= held ? 1L << i : 0;
        }
        return found & used;
    }

    /** The rows that stand under a first level or may do so because theirs cannot be resolved. */
    public long maybeUnderL1(String l1) {
        return whereLevels(levels -> levels.l1().isEmpty() || levels.l1().equals(l1));
    }

    /** The rows that stand under a second level or may do so because theirs cannot be resolved. */
    public long maybeUnderL2(String l2) {
        return whereLevels(levels -> levels.l2().isEmpty() || levels.l2().equals(l2));
    }

    /** The rows that stand under the cost node or may do so. */
    public long maybeCost() {
        return whereLevels(levels -> switch (levels.l1()) {
            case "", LevelNames.COST -> true;
            case LevelNames.OUTPUT -> levels.l2().isEmpty() || levels.l2().equals(LevelNames.COST);
            default -> false;
        });
    }

    /** The rows with something in a column. */
    public long filled(IndicatorField column) {
        return where(used, row -> row.state(column) == Typed.State.VALUE);
    }

    /**
     * For each of the bits that a marking gives to names the rows whose name, apart from numbering, is given it; not to be
     * changed. The marking is pure, and one per profile.
     */
    public long[] named(ToLongFunction<String> marks) {
        if (marks != nameMarking) {
            nameMarking = marks;
            byNameMark = spread(Long.SIZE, row -> row.nameMarks(marks));
        }
        return byNameMark;
    }

    /** The same for the value texts. */
    public long[] valued(ToLongFunction<String> marks) {
        if (marks != valueMarking) {
            valueMarking = marks;
            byValueMark = spread(Long.SIZE, row -> row.valueMarks(marks));
        }
        return byValueMark;
    }

    /** For each bit the rows in use that have it. */
    private long[] spread(int bits, ToLongFunction<RowView> ofRow) {
        long[] masks = new long[bits];
        for (long open = used; open != 0; open &= open - 1) {
            int at = Long.numberOfTrailingZeros(open);
            for (long rest = ofRow.applyAsLong(rows[at]); rest != 0; rest &= rest - 1) {
                masks[Long.numberOfTrailingZeros(rest)] |= 1L << at;
            }
        }
        return masks;
    }

    /** What is said of the values. */
    public Values values() {
        Values read = values;
        if (read == null) {
            values = read = new Values();
        }
        return read;
    }

    /** What is said of the values of the rows in use, one bit a row. */
    public final class Values {
        private final long[] masks = spread(ReadTarget.TRAITS, RowView::valueTraits);
        private final long typed;

        private Values() {
            long found = 0;
            for (int type = 0; type < ReadTarget.TYPES; type++) {
                found |= masks[type];
            }
            this.typed = found;
        }

        /** Those whose type is known. */
        public long typed() {
            return typed;
        }

        /** Those of a type. */
        public long of(ValueType type) {
            return masks[type.ordinal()];
        }

        /** Those whose type is a quantity, an amount or a rate. */
        public long quantities() {
            return of(ValueType.QUANT) | of(ValueType.AMOUNT) | of(ValueType.RATE);
        }

        /** Those that hold any text. */
        public long filled() {
            return masks[ReadTarget.FILLED];
        }

        /** Those in which one or more numbers were read. */
        public long numeric() {
            return masks[ReadTarget.NUMERIC];
        }

        /** Those in which a number, range, ratio or date was read. */
        public long readable() {
            return masks[ReadTarget.NUMERIC] | masks[ReadTarget.DATED];
        }

        /** Those that are one number. */
        public long plain() {
            return masks[ReadTarget.PLAIN];
        }

        /** Those that are one number typed without decimals. */
        public long whole() {
            return masks[ReadTarget.WHOLE];
        }

        /** Those in percent or the like. */
        public long percent() {
            return masks[ReadTarget.PERCENT];
        }

        /** Those that are one number from 0 to 100 in %. */
        public long shares() {
            return masks[ReadTarget.SHARE];
        }

        /** Those in which a date was read, or a year of two digits stands. */
        public long dates() {
            return masks[ReadTarget.DATE];
        }

        /** Those without any number of nothing or less. */
        public long positive() {
            return masks[ReadTarget.POSITIVE];
        }

        /** Those that look as if something else was meant. */
        public long mistyped() {
            return masks[ReadTarget.MISTYPED];
        }

        /** Those with a unit that holds for the row. */
        public long united() {
            return masks[ReadTarget.UNITED];
        }

        /** Those that are a range of numbers. */
        public long ranges() {
            return masks[ReadTarget.RANGE];
        }
    }
}
