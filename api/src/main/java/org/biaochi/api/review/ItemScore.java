// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import java.util.Objects;
import org.biaochi.api.subject.Typed;

/**
 * The line of a score sheet for one item, as typed. Immutable.
 *
 * @param item the item: {@code W1} to {@code W8}, or a code of the profile's own items
 * @param score the points
 * @param opinion what the reviewer says of the item
 */
public record ItemScore(String item, Typed score, Typed opinion) {
    /** Requires every part. */
    public ItemScore {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(opinion, "opinion");
    }
}
