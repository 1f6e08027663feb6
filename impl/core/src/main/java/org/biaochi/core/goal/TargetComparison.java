// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.math.BigDecimal;
import java.util.Optional;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.Operator;
import org.biaochi.core.logic.Truth;

/**
 * The target of a row beside that of the same indicator in an earlier version: value, operator and unit. Writing that means the
 * same is the same: 1.2万人 is 12000人. A sign or unit that only one side writes leaves the comparison open. Immutable.
 *
 * @param value whether both ask for the same number, or say the same words
 * @param operator whether both compare the same way; TRUE for words
 * @param unit whether both are measured alike; TRUE for words
 */
public record TargetComparison(Truth value, Truth operator, Truth unit) {
    /** Compares two rows. */
    public static TargetComparison of(RowView now, RowView then) {
        if (now.value().isEmpty() || then.value().isEmpty()) {
            return new TargetComparison(Truth.UNKNOWN, Truth.TRUE, Truth.TRUE);
        }
        Optional<Extent> mine = Extent.of(now.target());
        Optional<Extent> theirs = Extent.of(then.target());
        if (mine.isEmpty() || theirs.isEmpty()) {
            boolean same = compact(now.value()).equals(compact(then.value()));
            return new TargetComparison(Truth.of(same), Truth.TRUE, Truth.TRUE);
        }
        return new TargetComparison(
                number(now, mine.get(), then, theirs.get()),
                operator(now.operator(), then.operator()),
                unit(now.unit(), then.unit()));
    }

    private static String compact(String text) {
        return text.replace(" ", "");
    }

    private static Truth number(RowView now, Extent mine, RowView then, Extent theirs) {
        if (mine.compares(theirs)) {
            return Truth.of(equal(mine.low(), theirs.low()) && equal(mine.high(), theirs.high()));
        }
        boolean unitOnOneSide = mine.unit().isPresent() != theirs.unit().isPresent();
        boolean sameDigits = typed(now).isPresent() && typed(now).equals(typed(then));
        return sameDigits ? Truth.TRUE : unitOnOneSide ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static Optional<BigDecimal> typed(RowView row) {
        return row.target().number().map(BigDecimal::stripTrailingZeros);
    }

    private static boolean equal(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private static Truth operator(Optional<Operator> now, Optional<Operator> then) {
        return now.isPresent() == then.isPresent() ? Truth.of(now.equals(then)) : Truth.UNKNOWN;
    }

    private static Truth unit(Optional<MeasureUnit> now, Optional<MeasureUnit> then) {
        if (now.isPresent() != then.isPresent()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(
                now.isEmpty() || now.get().isSameAs(then.get()) || now.get().convertsTo(then.get()));
    }

    /** Whether all three are the same. */
    public Truth same() {
        return value.and(operator).and(unit);
    }
}
