// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a review found on one item and how far a machine can judge it. It is not a score. Immutable.
 *
 * @param item the item
 * @param findings how many findings point to it
 * @param machineShare the share of the item that rules can judge, 0 to 1
 */
public record ItemResult(ReviewItem item, int findings, BigDecimal machineShare) {
    /** Requires item and share. */
    public ItemResult {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(machineShare, "machineShare");
    }
}
