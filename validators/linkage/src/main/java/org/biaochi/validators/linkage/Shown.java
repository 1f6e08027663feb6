// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.math.BigDecimal;
import org.biaochi.core.formula.Rational;

/** Texts and amounts as findings show them. Pure functions. */
final class Shown {
    private static final int LONGEST = 200;
    private static final int CENTS = 2;

    private Shown() {}

    /** The text, cut with an ellipsis where it is longer than a message needs. */
    static String text(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** An amount in 元, to the cent. */
    static BigDecimal yuan(Rational amount) {
        return amount.rounded(CENTS);
    }
}
