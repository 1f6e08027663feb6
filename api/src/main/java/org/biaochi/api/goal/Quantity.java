// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One number with its sign and unit, as it was read somewhere in a text. Immutable and thread-safe.
 */
public final class Quantity {

    private final BigDecimal number;
    private final @Nullable Operator operator;
    private final @Nullable MeasureUnit unit;

    private Quantity(BigDecimal number, @Nullable Operator operator, @Nullable MeasureUnit unit) {
        this.number = Objects.requireNonNull(number, "number");
        this.operator = operator;
        this.unit = unit;
    }

    /** Returns a quantity; a null operator or unit means that none was written. */
    public static Quantity of(BigDecimal number, @Nullable Operator operator, @Nullable MeasureUnit unit) {
        return new Quantity(number, operator, unit);
    }

    /** Returns the number in the typed unit, with the typed scale. */
    public BigDecimal number() {
        return number;
    }

    /** Returns the comparison, empty if no sign was written. */
    public Optional<Operator> operator() {
        return Optional.ofNullable(operator);
    }

    /** Returns the unit, empty if none was written. */
    public Optional<MeasureUnit> unit() {
        return Optional.ofNullable(unit);
    }

    /** Returns the category of the unit, {@link UnitCategory#UNKNOWN} if there is no unit. */
    public UnitCategory category() {
        return unit == null ? UnitCategory.UNKNOWN : unit.category();
    }

    /** Tells whether both are the same amount after exact conversion; false if the units do not convert. */
    public boolean isSameAmountAs(Quantity other) {
        if (unit == null || other.unit == null) {
            return unit == other.unit && number.compareTo(other.number) == 0;
        }
        return unit.convertsTo(other.unit) && unit.toBase(number).compareTo(other.unit.toBase(other.number)) == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity that
                && number.equals(that.number)
                && operator == that.operator
                && Objects.equals(unit, that.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, operator, unit);
    }

    @Override
    public String toString() {
        return (operator == null ? "" : operator.symbol())
                + number.toPlainString()
                + (unit == null ? "" : unit.spelling());
    }
}
