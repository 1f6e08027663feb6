// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;

/**
 * An indicator of a self-evaluation as recomputed (F21–F25), beside what is published. Immutable.
 *
 * @param place the row
 * @param formula the formula that fits target and operator; empty if none does
 * @param weight the points there are
 * @param score the points recomputed, two decimals; of a qualitative indicator the published ones if they lie in the
 *     band of its level
 * @param published the points published
 * @param difference published − score
 * @param cause the likely cause of a difference, or why there is nothing to compare; empty if both agree
 */
public record ScoredIndicator(
        Place place,
        Optional<FormulaId> formula,
        Value<BigDecimal> weight,
        Value<BigDecimal> score,
        Value<BigDecimal> published,
        Value<BigDecimal> difference,
        Optional<ScoreCause> cause) {
    /** Requires every part. */
    public ScoredIndicator {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(cause, "cause");
    }
}
