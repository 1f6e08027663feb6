// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.score;

import java.math.BigDecimal;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.biaochi.core.formula.Terms;

/** Points deducted for each percentage point beyond a threshold (按点扣分): F32. Pure functions. */
public final class StepDeduct {
    /** s = max(0, w − k·step(x)), x percentage points beyond t. */
    public static final Formula<Rational> F32 =
            Formula.of("F32", Shape.POINTS, "v", "t", "w", "k").with("step", ScoreTerms.STEP);

    /** How a part of a percentage point counts. */
    public enum Step {
        /** Only whole points count. */
        FLOOR,
        /** In proportion. */
        LINEAR,
        /** Every started point counts. */
        CEIL
    }

    private StepDeduct() {}

    /**
     * F32.
     *
     * @param value v, a ratio
     * @param threshold t, a ratio
     * @param weight w in points
     * @param slope k in points per percentage point
     */
    public static Result<Rational> of(
            Value<Rational> value,
            Value<Rational> threshold,
            Value<Rational> weight,
            Value<Rational> slope,
            Terms terms) {
        Value<Step> step = terms.value(ScoreTerms.STEP);
        Value<Rational> score = Given.stop(value, threshold, weight, slope, step);
        if (score == null) {
            Rational beyond =
                    value.get().minus(threshold.get()).times(Rational.HUNDRED).max(Rational.ZERO);
            Rational counted = switch (step.get()) {
                case FLOOR -> Rational.of(new BigDecimal(beyond.floor()));
                case LINEAR -> beyond;
                case CEIL -> Rational.of(new BigDecimal(beyond.ceiling()));
            };
            score = Value.present(weight.get().minus(slope.get().times(counted)).max(Rational.ZERO));
        }
        return F32.result(score, "", terms, value, threshold, weight, slope);
    }
}
