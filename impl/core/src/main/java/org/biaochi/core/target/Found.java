// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import java.math.BigDecimal;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.Operator;
import org.jspecify.annotations.Nullable;

/** One number, or two bounds, while a text is being scanned. */
final class Found {

    final BigDecimal number;
    final int start;
    int end;

    @Nullable
    Operator operator;

    @Nullable
    MeasureUnit unit;

    @Nullable
    BigDecimal high;

    @Nullable
    BigDecimal ratioTo;

    boolean lowInclusive = true;
    boolean highInclusive = true;
    int magnitude;
    boolean spelled;

    Found(BigDecimal number, int start) {
        this.number = number;
        this.start = start;
    }
}
