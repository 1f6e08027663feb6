// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One indicator in two years (年度比较). How much it changed in points and by which share of what it was are two different things.
 * Immutable.
 *
 * @param indicator the indicator
 * @param from the earlier year
 * @param to the later year
 * @param before what it was, in percent
 * @param after what it is, in percent
 * @param points the change in percentage points, with two decimals
 * @param share the change as a share of what it was, with six decimals
 */
public record YearComparison(
        String indicator, int from, int to, BigDecimal before, BigDecimal after, BigDecimal points, BigDecimal share) {
    /** Requires every part. */
    public YearComparison {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(share, "share");
    }
}
