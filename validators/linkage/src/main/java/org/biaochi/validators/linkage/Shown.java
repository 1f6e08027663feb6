// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.math.BigDecimal;
import org.biaochi.core.formula.Rational;

/** Amounts as findings show them. Pure functions. */
final class Shown {
    private static final int CENTS = 2;

    private Shown() {}

    /** An amount in 元, to the cent. */
    static BigDecimal yuan(Rational amount) {
        return amount.rounded(CENTS);
    }
}
