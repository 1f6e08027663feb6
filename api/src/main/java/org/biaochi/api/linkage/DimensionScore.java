// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.linkage;

import java.math.BigDecimal;
import java.util.Objects;
import org.biaochi.api.subject.Value;

/**
 * One dimension of linkage (挂钩维度) with weight and score: a record the host acts on. Immutable.
 *
 * @param name its name; the list is open
 * @param weight as the document says, else as the profile does
 * @param score its score
 * @param text what is said of it; empty if nothing is
 */
public record DimensionScore(String name, Value<BigDecimal> weight, Value<BigDecimal> score, String text) {
    /** Requires every part. */
    public DimensionScore {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(text, "text");
    }
}
