// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import java.math.BigDecimal;
import java.util.Objects;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;

/**
 * A node of the framework as scored in an evaluation report. Immutable.
 *
 * @param place the row
 * @param name its name
 * @param level 1 at the top, 2 below and so on
 * @param weight the points there are, of the report or else of the framework
 * @param score the points given, for a node with others below what those make together (F31)
 * @param published the points printed
 */
public record ScoredNode(
        Place place,
        String name,
        int level,
        Value<BigDecimal> weight,
        Value<BigDecimal> score,
        Value<BigDecimal> published) {
    /** Requires every part. */
    public ScoredNode {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(published, "published");
    }
}
