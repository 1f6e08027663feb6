// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.score;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.biaochi.api.evaluation.DeviationCause;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.progress.Deviation;

/**
 * Scores of quantitative indicators (定量指标得分): F21 for ≥ and =, F22 for ≤, F23 for &gt; and &lt;, F24 for over-completion. Pure
 * functions; scores are exact and rounded to two decimals per leaf by F26.
 */
public final class IndicatorScore {
    /** ≥ and =. */
    public static final Formula<Rational> F21 =
            Formula.of("F21", Shape.POINTS, "op", "a", "t", "w").with("eqMode", ScoreTerms.EQUAL_MODE);

    /** ≤. */
    public static final Formula<Rational> F22 =
            Formula.of("F22", Shape.POINTS, "a", "t", "w").with("mode", ScoreTerms.CEILING_MODE);

    /** &gt; and &lt;. */
    public static final Formula<Strict> F23 = Formula.of(
                    "F23", Shape.<Strict>of(Shape.rounding(2), Strict::shown), "op", "a", "t", "w")
            .with("strictZero", ScoreTerms.STRICT_ZERO)
            .with("mode", ScoreTerms.CEILING_MODE);

    /** Over-completion because the target was too low. */
    public static final Formula<Rational> F24 = Formula.of("F24", Shape.POINTS, "op", "a", "t", "w", "cause")
            .with("theta", ScoreTerms.OVER_THETA)
            .with("k", ScoreTerms.OVER_SLOPE)
            .with("f", ScoreTerms.OVER_FLOOR)
            .with("eqMode", ScoreTerms.EQUAL_MODE);

    /** How {@code =} is scored. */
    public enum EqualMode {
        /** Reaching the value earns all points. */
        REACH,
        /** Deviating to either side costs points. */
        SYMMETRIC
    }

    /** How ≤ is scored beyond its target. */
    public enum CeilingMode {
        /** w·(1 − δ): nothing is left at twice the target. */
        LINEAR,
        /** w·t ÷ a. */
        INVERSE_RATIO
    }

    private IndicatorScore() {}

    /**
     * The score of a strict comparison. Immutable.
     *
     * @param score the points, unrounded
     * @param reached whether the comparison holds
     * @param reason whether a reason is needed (PM-SEL-107)
     */
    public record Strict(Rational score, boolean reached, boolean reason) {
        /** Requires the score. */
        public Strict {
            Objects.requireNonNull(score, "score");
        }

        private FigureValue shown() {
            Map<String, FigureValue> parts = new LinkedHashMap<>();
            parts.put("score", Shape.decimal(score, 2));
            parts.put("reached", new FigureValue.Flag(reached));
            parts.put("reason", new FigureValue.Flag(reason));
            return Shape.parts(parts);
        }
    }

    /**
     * F21: all points if reached, else in proportion, never below 0. A target of zero gives all or nothing; for {@code =} an actual
     * above a target of zero (accidents) earns nothing.
     *
     * @param operator ≥ or =; &gt; is scored as ≥
     * @param weight w in points
     * @throws IllegalArgumentException if the operator is another
     */
    public static Result<Rational> floor(
            Operator operator, Value<Rational> actual, Value<Rational> target, Value<Rational> weight, Terms terms) {
        if (!operator.isLowerBound() && operator != Operator.EQUAL) {
            throw new IllegalArgumentException("F21 scores ≥ and =, not " + operator);
        }
        Value<EqualMode> mode = terms.value(ScoreTerms.EQUAL_MODE);
        boolean equal = operator == Operator.EQUAL;
        Value<Rational> score = Given.stop(actual, target, weight);
        if (score == null && equal) {
            score = Given.stop(mode);
        }
        String boundary = "";
        if (score == null) {
            Rational a = actual.get();
            Rational t = target.get();
            Rational w = weight.get();
            if (t.signum() == 0) {
                boundary = "ZERO_TARGET";
                score = allIf(equal ? a.signum() <= 0 : a.signum() >= 0, w);
            } else if (equal && mode.get() == EqualMode.SYMMETRIC) {
                boundary = "SYMMETRIC";
                score = lessBy(a.minus(t).abs(), t, w);
            } else if (!a.isBelow(t)) {
                boundary = "REACHED";
                score = weight;
            } else {
                boundary = "SHORT";
                score = lessBy(t.minus(a), t, w);
            }
        }
        return F21.result(score, boundary, terms, operator.symbol(), actual, target, weight);
    }

    /**
     * F22: all points if kept, else less by the excess, nothing from twice the target on. A target of zero gives all or
     * nothing.
     */
    public static Result<Rational> ceiling(
            Value<Rational> actual, Value<Rational> target, Value<Rational> weight, Terms terms) {
        Value<CeilingMode> mode = terms.value(ScoreTerms.CEILING_MODE);
        Value<Rational> score = Given.stop(actual, target, weight, mode);
        String boundary = "";
        if (score == null) {
            Rational a = actual.get();
            Rational t = target.get();
            boolean inverse = mode.get() == CeilingMode.INVERSE_RATIO;
            if (inverse && t.signum() < 0) {
                score = Value.error("OUT_OF_RANGE");
            } else if (!a.isAbove(t)) {
                boundary = "KEPT";
                score = weight;
            } else if (t.signum() == 0) {
                boundary = "ZERO_TARGET";
                score = Value.present(Rational.ZERO);
            } else {
                boundary = "EXCEEDED";
                score = inverse
                        ? Value.present(weight.get().times(t).dividedBy(a))
                        : lessBy(a.minus(t), t, weight.get());
            }
        }
        return F22.result(score, boundary, terms, actual, target, weight);
    }

    /**
     * F23: scored as F21 or F22, but the bound itself is not reached and needs a reason; a profile may let it score nothing.
     *
     * @throws IllegalArgumentException if the operator is neither &gt; nor &lt;
     */
    public static Result<Strict> strict(
            Operator operator, Value<Rational> actual, Value<Rational> target, Value<Rational> weight, Terms terms) {
        if (operator.isInclusive() || !operator.isLowerBound() && !operator.isUpperBound()) {
            throw new IllegalArgumentException("F23 scores > and <, not " + operator);
        }
        Value<Boolean> zeroAtBound = terms.value(ScoreTerms.STRICT_ZERO);
        Value<Rational> base = operator.isUpperBound()
                ? ceiling(actual, target, weight, terms).value()
                : floor(operator, actual, target, weight, terms).value();
        Value<Strict> stopped = Given.stop(base, zeroAtBound);
        if (stopped != null) {
            return F23.result(stopped, "", terms, operator.symbol(), actual, target, weight);
        }
        int compared = actual.get().compareTo(target.get());
        boolean reached = operator.isUpperBound() ? compared < 0 : compared > 0;
        Rational score = compared == 0 && zeroAtBound.get() ? Rational.ZERO : base.get();
        return F23.result(
                Value.present(new Strict(score, reached, !reached)),
                compared == 0 ? "EQUAL" : "",
                terms,
                operator.symbol(),
                actual,
                target,
                weight);
    }

    /**
     * F24: as F21, but less where the target was exceeded by more than θ because it was too low; never less than f of the points.
     * For {@code =} only where reaching the value earns all points.
     *
     * @param operator ≥, &gt; or =
     * @param cause why; MISSING leaves the score as it is
     */
    public static Result<Rational> overCompletion(
            Operator operator,
            Value<Rational> actual,
            Value<Rational> target,
            Value<Rational> weight,
            Value<DeviationCause> cause,
            Terms terms) {
        Value<Rational> score = floor(operator, actual, target, weight, terms).value();
        boolean reach = operator != Operator.EQUAL
                || terms.find(ScoreTerms.EQUAL_MODE)
                        .filter(mode -> mode == EqualMode.REACH)
                        .isPresent();
        boolean tooLow = cause.isPresent() && cause.get() == DeviationCause.TARGET_TOO_LOW;
        String boundary = "";
        if (score.isPresent() && reach && tooLow && target.get().signum() != 0) {
            Value<Rational> theta = terms.value(ScoreTerms.OVER_THETA);
            Value<Rational> slope = terms.value(ScoreTerms.OVER_SLOPE);
            Value<Rational> floor = terms.value(ScoreTerms.OVER_FLOOR);
            Value<Rational> stopped = Given.stop(theta, slope, floor);
            Rational deviation = Deviation.between(actual.get(), target.get()).share();
            if (stopped != null) {
                score = stopped;
            } else if (deviation.isAbove(theta.get())) {
                Rational kept = Rational.ONE.minus(slope.get().times(deviation.minus(theta.get())));
                boundary = kept.isAbove(floor.get()) ? "CUT" : "CUT_TO_FLOOR";
                score = Value.present(weight.get().times(kept.max(floor.get())));
            }
        }
        return F24.result(score, boundary, terms, operator.symbol(), actual, target, weight, cause);
    }

    /** The share of the points that an actual earns, 0 to 1: what F16 counts. Ranges and words earn by other means. */
    public static Value<Rational> share(
            Operator operator, Value<Rational> actual, Value<Rational> target, Terms terms) {
        Value<Rational> one = Value.present(Rational.ONE);
        return operator.isUpperBound()
                ? ceiling(actual, target, one, terms).value()
                : floor(operator, actual, target, one, terms).value();
    }

    private static Value<Rational> allIf(boolean reached, Rational weight) {
        return Value.present(reached ? weight : Rational.ZERO);
    }

    private static Value<Rational> lessBy(Rational gap, Rational target, Rational weight) {
        Rational left = Rational.ONE.minus(gap.dividedBy(target.abs()));
        return Value.present(weight.times(left.max(Rational.ZERO)));
    }
}
