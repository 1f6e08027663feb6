// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.subject.Amount;
import org.biaochi.api.subject.Typed;

/**
 * The opinion on a goal (目标审核意见) that goes with the proposed amount (预算建议金额). Immutable.
 *
 * @param text the opinion as typed
 * @param amount the amount it proposes in 元; empty if it proposes none
 */
public record ReviewOpinion(Typed text, Optional<Amount> amount) {
    /** Nothing was said. */
    public static final ReviewOpinion NONE = new ReviewOpinion(Typed.ABSENT, Optional.empty());

    /** Requires both. */
    public ReviewOpinion {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(amount, "amount");
    }
}
