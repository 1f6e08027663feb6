// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One unit of measure (计量单位) as somebody typed it, with its place in the unit dictionary.
 *
 * <p>{@code spelling} is what was typed ({@code ㎡}), {@code name} the dictionary's name for the very same unit
 * ({@code 平方米}; 万元 and 元 have different names), {@code base} the unit that convertible units share, and
 * {@code factor} how many base units one unit is. Factors are exact decimals. Immutable and thread-safe.
 *
 * @param spelling the unit as typed, folded
 * @param name the name of the unit, equal for all spellings of it
 * @param base the unit into which it converts; equal bases convert into each other
 * @param category what it measures
 * @param factor base units per unit, greater than zero
 */
public record MeasureUnit(String spelling, String name, String base, UnitCategory category, BigDecimal factor) {

    /** Refuses nulls and factors that are not positive. */
    public MeasureUnit {
        Objects.requireNonNull(spelling, "spelling");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(category, "category");
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("factor of " + name + " must be positive, but is " + factor);
        }
    }

    /** Returns a unit that no dictionary knows: it converts into itself only. */
    public static MeasureUnit unknown(String spelling) {
        return new MeasureUnit(spelling, spelling, spelling, UnitCategory.UNKNOWN, BigDecimal.ONE);
    }

    /** Tells whether the unit stands in the dictionary. */
    public boolean isKnown() {
        return category != UnitCategory.UNKNOWN;
    }

    /** Tells whether this is so much per something, such as 元/亩 or 次/月. */
    public boolean isPer() {
        return name.indexOf('/') >= 0;
    }

    /** Tells whether both are the same unit, however spelled; 万元 and 元 are not. */
    public boolean isSameAs(MeasureUnit other) {
        return name.equals(other.name);
    }

    /** Tells whether numbers in this unit and in the other one can be compared after conversion. */
    public boolean convertsTo(MeasureUnit other) {
        return category == other.category && base.equals(other.base);
    }

    /** Converts a number of this unit into base units, exactly. */
    public BigDecimal toBase(BigDecimal number) {
        return factor.equals(BigDecimal.ONE) ? number : number.multiply(factor);
    }
}
