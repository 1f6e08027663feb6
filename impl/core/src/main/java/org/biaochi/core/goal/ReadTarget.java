// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.goal.Quantity;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.goal.TargetNote;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.api.goal.ValueType;
import org.biaochi.core.target.MistypedText;
import org.biaochi.core.target.TargetContext;
import org.biaochi.core.target.TargetReader;
import org.biaochi.core.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The value of a row as read, with what rules ask of it as bits: a bit for each {@link ValueType}, then the traits. Immutable.
 *
 * @param text the value, normalised
 * @param target the target
 * @param type the type that the target lets infer
 * @param traits the bits, that of the inferred type among them
 */
record ReadTarget(MarkedText text, Target target, Optional<ValueType> type, long traits) {
    static final int TYPES = ValueType.values().length;
    static final int FILLED = TYPES;
    static final int NUMERIC = TYPES + 1;
    static final int DATED = TYPES + 2;
    static final int PLAIN = TYPES + 3;
    static final int WHOLE = TYPES + 4;
    static final int PERCENT = TYPES + 5;
    static final int UNITED = TYPES + 6;
    static final int RANGE = TYPES + 7;
    static final int SHARE = TYPES + 8;
    static final int DATE = TYPES + 9;
    static final int POSITIVE = TYPES + 10;
    static final int MISTYPED = TYPES + 11;
    static final int NO_SUCH_DAY = TYPES + 12;
    static final int TRAITS = TYPES + 13;

    private static final String PER_CENT = "%";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final long ALL_TYPES = (1L << TYPES) - 1;

    /** Reads the cells of a row. */
    static ReadTarget of(Cells cells, TargetReader reader) {
        Target target = reader.read(cells.value, cells.operator, cells.unit, cells.context);
        String text = cells.value == null ? "" : Folding.normalise(cells.value);
        Optional<ValueType> type = target.inferredType();
        return new ReadTarget(new MarkedText(text), target, type, traits(target) | traits(text) | bits(type));
    }

    /** The bits if the row itself says of which type the value is. */
    long traitsOf(Optional<ValueType> stated) {
        return stated.equals(type) ? traits : traits & ~ALL_TYPES | bits(stated);
    }

    private static long bits(Optional<ValueType> type) {
        return type.isPresent() ? 1L << type.get().ordinal() : 0;
    }

    boolean has(int trait) {
        return (traits & 1L << trait) != 0;
    }

    private static long traits(String text) {
        return bit(FILLED, !text.isEmpty())
                | bit(MISTYPED, MistypedText.isMistyped(text))
                | bit(NO_SUCH_DAY, MistypedText.isImpossibleDate(text));
    }

    private static boolean isPositive(Target target) {
        for (Quantity quantity : target.quantities()) {
            if (quantity.number().signum() <= 0) {
                return false;
            }
        }
        return true;
    }

    private static long traits(Target target) {
        long traits = bit(UNITED, target.unit().isPresent())
                | bit(DATE, target.start().isPresent() || target.has(TargetNote.TWO_DIGIT_YEAR))
                | bit(POSITIVE, isPositive(target))
                | bit(PERCENT, target.category() == UnitCategory.PERCENT)
                | bit(RANGE, target.low().isPresent() && target.high().isPresent());
        if (target.is(TargetKind.NUMBER)) {
            BigDecimal number = target.number().orElseThrow();
            return traits
                    | 1L << NUMERIC
                    | 1L << PLAIN
                    | bit(WHOLE, number.scale() <= 0)
                    | bit(SHARE, isShare(number, target));
        }
        if (target.is(TargetKind.RANGE) || target.is(TargetKind.SEVERAL) || target.is(TargetKind.RATIO)) {
            return traits | 1L << NUMERIC;
        }
        return traits | bit(DATED, target.is(TargetKind.DATE) || target.is(TargetKind.DATE_RANGE));
    }

    private static boolean isShare(BigDecimal number, Target target) {
        return number.signum() >= 0
                && number.compareTo(HUNDRED) <= 0
                && target.unit().filter(unit -> unit.name().equals(PER_CENT)).isPresent();
    }

    private static long bit(int position, boolean holds) {
        return holds ? 1L << position : 0;
    }

    /**
     * The cells in which a target stands, as typed; those that hold nothing are null.
     *
     * @param value the value
     * @param operator the sign
     * @param unit the unit
     * @param context what the row is about
     */
    record Cells(
            @Nullable String value,
            @Nullable String operator,
            @Nullable String unit,
            TargetContext context) {
        private static final int LONGEST = 24;

        /** Whether all are short enough to be remembered. */
        boolean areShort() {
            return !isLong(value) && !isLong(operator) && !isLong(unit);
        }

        private static boolean isLong(@Nullable String cell) {
            return cell != null && cell.length() > LONGEST;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Cells cells
                    && Objects.equals(cells.value, value)
                    && cells.context == context
                    && Objects.equals(cells.operator, operator)
                    && Objects.equals(cells.unit, unit);
        }

        @Override
        public int hashCode() {
            return (Objects.hashCode(value) * 31 + Objects.hashCode(operator)) * 31 + Objects.hashCode(unit);
        }
    }
}
