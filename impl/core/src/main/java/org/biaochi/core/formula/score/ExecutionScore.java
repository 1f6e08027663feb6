// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.score;

import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.execution.ExecutionRate;
import org.jspecify.annotations.Nullable;

/**
 * The score of budget execution (预算执行率得分): points, or what is done instead where budget and spending are both zero: F20.
 * Immutable.
 */
public final class ExecutionScore {
    /** s = w·min(E, 1). */
    public static final Formula<ExecutionScore> F20 = Formula.of(
                    "F20", Shape.<ExecutionScore>of(Shape.rounding(2), ExecutionScore::shown), "X", "B")
            .with("w", ScoreTerms.EXECUTION_WEIGHT)
            .with("naPolicy", ScoreTerms.ZERO_BUDGET);

    /** A person decides first. */
    public static final ExecutionScore BLOCKED = new ExecutionScore("BLOCKED", null);

    /** The points move to the indicators in proportion. */
    public static final ExecutionScore REDISTRIBUTE = new ExecutionScore("REDISTRIBUTE", null);

    private final String word;
    private final @Nullable Rational points;

    /** What a budget of zero without spending does. */
    public enum ZeroBudget {
        /** No score until a person decides. */
        BLOCK,
        /** All points. */
        FULL,
        /** No points. */
        ZERO,
        /** The points move to the indicators. */
        REDISTRIBUTE
    }

    private ExecutionScore(String word, @Nullable Rational points) {
        this.word = word;
        this.points = points;
    }

    /** A score in points. */
    public static ExecutionScore of(Rational points) {
        return new ExecutionScore("", Objects.requireNonNull(points, "points"));
    }

    /**
     * F20: never more than its weight; spending on a budget of zero is the error PM-MON-104, never full marks.
     *
     * @param executed X 执行数
     * @param budget B 全年预算数
     */
    public static Result<ExecutionScore> of(Value<Rational> executed, Value<Rational> budget, Terms terms) {
        Value<Rational> weight = terms.value(ScoreTerms.EXECUTION_WEIGHT);
        Value<Rational> rate = ExecutionRate.monitoring(executed, budget).value();
        Value<ExecutionScore> score = Given.stop(executed, budget, weight);
        String boundary = "";
        if (score == null && rate.isPresent()) {
            boundary = rate.get().isAbove(Rational.ONE) ? "CAPPED" : "";
            score = Value.present(of(weight.get().times(rate.get().min(Rational.ONE))));
        } else if (score == null && rate.state() == Value.State.NOT_APPLICABLE) {
            score = ofZeroBudget(weight.get(), terms.value(ScoreTerms.ZERO_BUDGET));
            boundary = "ZERO_BUDGET";
        } else if (score == null) {
            score = Value.error(rate.code());
        }
        return F20.result(score, boundary, terms, executed, budget);
    }

    private static Value<ExecutionScore> ofZeroBudget(Rational weight, Value<ZeroBudget> policy) {
        Value<ExecutionScore> stopped = Given.stop(policy);
        if (stopped != null) {
            return stopped;
        }
        return Value.present(
                switch (policy.get()) {
                    case BLOCK -> BLOCKED;
                    case FULL -> of(weight);
                    case ZERO -> of(Rational.ZERO);
                    case REDISTRIBUTE -> REDISTRIBUTE;
                });
    }

    /** The points, unrounded; empty where something else is done instead. */
    public Optional<Rational> points() {
        return Optional.ofNullable(points);
    }

    private FigureValue shown() {
        return points == null ? Shape.word(word) : Shape.decimal(points, 2);
    }

    @Override
    public String toString() {
        return points == null ? word : points.toString();
    }
}
