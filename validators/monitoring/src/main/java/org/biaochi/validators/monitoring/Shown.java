// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.math.BigDecimal;
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

    /** A number as people write it, to so many decimals at most. */
    static BigDecimal number(Rational number, int scale) {
        BigDecimal rounded = number.rounded(scale).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
