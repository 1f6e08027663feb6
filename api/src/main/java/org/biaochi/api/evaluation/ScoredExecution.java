// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;

/**
 * Budget execution of a self-evaluation as recomputed (F01, F20), beside what is published. Immutable.
 *
 * @param place the fund line of the total
 * @param rate executed ÷ budget of the whole year, six decimals
 * @param weight the points there are
 * @param score the points recomputed, two decimals
 * @param published the points published
 * @param difference published − score
 * @param cause the likely cause of a difference, or why there is nothing to compare; empty if both agree
 */
public record ScoredExecution(
        Place place,
        Value<BigDecimal> rate,
        Value<BigDecimal> weight,
        Value<BigDecimal> score,
        Value<BigDecimal> published,
        Value<BigDecimal> difference,
        Optional<ScoreCause> cause) {
    /** Requires every part. */
    public ScoredExecution {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(cause, "cause");
    }
}
