// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.math.BigDecimal;
import java.util.Optional;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.Target.Bound;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.core.logic.Truth;

/**
 * From where to where a value reaches, in base units of its unit: a number is its own low and high end. Immutable.
 *
 * @param low the low end
 * @param high the high end, not below the low one
 * @param unit the unit as typed; empty if there is none
 */
public record Extent(BigDecimal low, BigDecimal high, Optional<MeasureUnit> unit) {

    /** The extent of a number or a range; empty for values of other kinds and for ranges that are upside down. */
    public static Optional<Extent> of(Target target) {
        Optional<BigDecimal> low = target.number();
        Optional<BigDecimal> high = low;
        if (target.is(TargetKind.RANGE)) {
            low = target.low().map(Bound::number);
            high = target.high().map(Bound::number);
        }
        if (low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) > 0) {
            return Optional.empty();
        }
        Optional<MeasureUnit> unit = target.unit();
        return Optional.of(new Extent(inBase(low.get(), unit), inBase(high.get(), unit), unit));
    }

    private static BigDecimal inBase(BigDecimal number, Optional<MeasureUnit> unit) {
        return unit.isEmpty() ? number : unit.get().toBase(number);
    }

    /** The same, read in this unit where none stands beside it. */
    public Extent orIn(Optional<MeasureUnit> other) {
        return unit.isPresent() || other.isEmpty() ? this : new Extent(inBase(low, other), inBase(high, other), other);
    }

    /** Whether it is one number. */
    public boolean isPoint() {
        return low.compareTo(high) == 0;
    }

    /** Whether both can be compared: neither has a unit, or one converts into the other. */
    public boolean compares(Extent other) {
        return unit.isEmpty() || other.unit.isEmpty()
                ? unit.isEmpty() && other.unit.isEmpty()
                : unit.get().convertsTo(other.unit.get());
    }

    /** Whether it lies above another one that it compares with; UNKNOWN if they overlap and neither is one number. */
    public Truth isAbove(Extent other) {
        if (low.compareTo(other.high) > 0) {
            return Truth.TRUE;
        }
        return high.compareTo(other.low) <= 0 ? Truth.FALSE : Truth.UNKNOWN;
    }
}
