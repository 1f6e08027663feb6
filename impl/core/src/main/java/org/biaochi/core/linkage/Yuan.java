// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import java.math.BigDecimal;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;

/** Exact amounts as results show them: in 元, to the cent. Pure functions. */
final class Yuan {
    private static final int CENTS = 2;

    private Yuan() {}

    static Value<BigDecimal> of(Value<Rational> amount) {
        Value<BigDecimal> stopped = Given.stop(amount);
        return stopped != null ? stopped : Value.present(amount.get().rounded(CENTS));
    }
}
