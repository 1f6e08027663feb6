// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.lifecycle;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.monitoring.Light;

/**
 * What one stage says of an indicator. Immutable.
 *
 * @param stage the stage
 * @param when which one of its kind: the number of the adjustment case, the last day of the window; empty if there is but one
 * @param target sign, value and unit as typed at that stage
 * @param actual what was reached, as typed; empty where the stage does not say it
 * @param light its light; empty where the stage has none
 * @param score the points given; empty where the stage gives none
 * @param weight the points there are; empty where the stage prints none
 */
public record LifeStep(
        LifeStage stage,
        String when,
        String target,
        String actual,
        Optional<Light> light,
        Optional<BigDecimal> score,
        Optional<BigDecimal> weight) {
    /** Requires every part. */
    public LifeStep {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(light, "light");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(weight, "weight");
    }
}
