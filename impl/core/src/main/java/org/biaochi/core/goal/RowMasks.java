// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.util.function.Predicate;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.goal.Taxonomy.Node;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.api.goal.ValueType;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.text.WordAutomaton;
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
    private @Nullable Values values;
    private @Nullable WordAutomaton automaton;
    private long[] bySet = {};

    RowMasks(RowView[] annual, RowView[] overall) {
        this.rows = new RowView[annual.length + overall.length];
        System.arraycopy(annual, 0, rows, 0, annual.length);
        System.arraycopy(overall, 0, rows, annual.length, overall.length);
        long found = 0;
        for (int i = 0; i < rows.length; i++) {
            found |= rows[i].unused() ? 0 : 1L << i;
        }
        this.used = found;
    }

    /** The rows in use. */
    public long used() {
        return used;
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

    /** The rows whose form carries a column. */
    public long carried(IndicatorField column) {
        return where(used, row -> !row.indicator().cell(column).isAbsent());
    }

    /** For each set of words the rows whose name, apart from numbering, holds one; one pass over each name. */
    public long[] named(WordAutomaton words) {
        if (words != automaton) {
            automaton = words;
            bySet = new long[WordAutomaton.MAX_SETS];
            for (long open = used; open != 0; open &= open - 1) {
                int at = Long.numberOfTrailingZeros(open);
                for (long sets = words.sets(rows[at].bareName()); sets != 0; sets &= sets - 1) {
                    bySet[Long.numberOfTrailingZeros(sets)] |= 1L << at;
                }
            }
        }
        return bySet;
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
        private final long[] types = new long[ValueType.values().length];
        private long typed;
        private long filled;
        private long numeric;
        private long dated;
        private long plain;
        private long whole;
        private long percent;
        private long united;
        private long ranges;

        private Values() {
            for (long open = used; open != 0; open &= open - 1) {
                int at = Long.numberOfTrailingZeros(open);
                read(rows[at], 1L << at);
            }
        }

        private void read(RowView row, long bit) {
            Target target = row.target();
            row.valueType().ifPresent(type -> {
                types[type.ordinal()] |= bit;
                typed |= bit;
            });
            filled |= row.value().isEmpty() ? 0 : bit;
            united |= target.unit().isPresent() ? bit : 0;
            percent |= target.category() == UnitCategory.PERCENT ? bit : 0;
            ranges |= target.low().isPresent() && target.high().isPresent() ? bit : 0;
            if (target.is(TargetKind.NUMBER)) {
                numeric |= bit;
                plain |= bit;
                whole |= target.number().filter(number -> number.scale() <= 0).isPresent() ? bit : 0;
            } else if (target.is(TargetKind.RANGE) || target.is(TargetKind.SEVERAL) || target.is(TargetKind.RATIO)) {
                numeric |= bit;
            } else if (target.is(TargetKind.DATE) || target.is(TargetKind.DATE_RANGE)) {
                dated |= bit;
            }
        }

        /** Those whose type is known. */
        public long typed() {
            return typed;
        }

        /** Those of a type. */
        public long of(ValueType type) {
            return types[type.ordinal()];
        }

        /** Those whose type is a quantity, an amount or a rate. */
        public long quantities() {
            return of(ValueType.QUANT) | of(ValueType.AMOUNT) | of(ValueType.RATE);
        }

        /** Those that hold any text. */
        public long filled() {
            return filled;
        }

        /** Those in which one or more numbers were read. */
        public long numeric() {
            return numeric;
        }

        /** Those in which a number, range, ratio or date was read. */
        public long readable() {
            return numeric | dated;
        }

        /** Those that are one number. */
        public long plain() {
            return plain;
        }

        /** Those that are one number typed without decimals. */
        public long whole() {
            return whole;
        }

        /** Those in percent or the like. */
        public long percent() {
            return percent;
        }

        /** Those with a unit that holds for the row. */
        public long united() {
            return united;
        }

        /** Those that are a range of numbers. */
        public long ranges() {
            return ranges;
        }
    }
}
