// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Points printed beside a level (分值), such as {@code 产出指标（50分）} or the range {@code 成本指标(0-20)分}. Immutable.
 *
 * @param low lower end in points
 * @param high upper end in points, equal to the lower one unless a range is printed
 */
public record Quota(BigDecimal low, BigDecimal high) {
    /** Requires both ends. */
    public Quota {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
    }

    /** Whether a sum of weights keeps the quota: equal to it, or inside the range; bounds included. */
    public boolean holds(BigDecimal sum) {
        return sum.compareTo(low) >= 0 && sum.compareTo(high) <= 0;
    }

    /** {@code 50} or {@code 0-20}. */
    @Override
    public String toString() {
        return low.compareTo(high) == 0 ? low.toPlainString() : low.toPlainString() + "-" + high.toPlainString();
    }
}
