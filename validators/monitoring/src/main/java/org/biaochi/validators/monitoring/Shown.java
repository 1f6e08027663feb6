// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.math.BigDecimal;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;

/** Texts as findings show them. Pure functions. */
final class Shown {
    private static final int LONGEST = 200;

    private Shown() {}

    /** The text, cut with an ellipsis where it is longer than a message needs. */
    static String text(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

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
