// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.math.BigDecimal;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;

/** Numbers as findings show them. Pure functions. */
final class Shown {
    private Shown() {}

    /** A ratio as a percentage, to two decimals at most. */
    static String percent(Rational ratio) {
        return number(ratio.times(100), 2).toPlainString() + "%";
    }

    /** The same; a dash where it is not known. */
    static String percent(Value<Rational> ratio) {
        return ratio.isPresent() ? percent(ratio.get()) : "—";
    }

    /** A number as people write it, to so many decimals at most. */
    static BigDecimal number(Rational number, int scale) {
        BigDecimal rounded = number.rounded(scale).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
