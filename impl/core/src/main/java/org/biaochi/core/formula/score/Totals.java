// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Composite;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;

/** Rounding of leaves and the total of a self-evaluation (自评总分): F26, F27. Pure functions. */
public final class Totals {
    /** Leaves rounded one by one, and their sum. */
    public static final Formula<Leaves> F26 =
            Formula.of("F26", Shape.<Leaves>of(Shape.rounding(2), Leaves::shown), "leaves");

    /** The execution score and the leaves together. */
    public static final Formula<Composite> F27 = Formula.of("F27", Composite.POINTS, "exec", "leaves", "weights");

    /** The error of weights that do not add up to 100. */
    public static final String WEIGHTS = "PM-SEL-101";

    /** The error of a total outside 0 … 100. */
    public static final String TOTAL = "PM-SEL-105";

    private Totals() {}

    /**
     * Rounded leaves and their sum: the printed table adds up. Immutable.
     *
     * @param rounded each leaf with two decimals
     * @param total their sum
     */
    public record Leaves(List<BigDecimal> rounded, BigDecimal total) {
        /** Copies the list. */
        public Leaves {
            rounded = List.copyOf(rounded);
            Objects.requireNonNull(total, "total");
        }

        private FigureValue shown() {
            List<FigureValue> items = new ArrayList<>();
            rounded.forEach(leaf -> items.add(new FigureValue.Decimal(leaf)));
            Map<String, FigureValue> parts = new LinkedHashMap<>();
            parts.put("rounded", new FigureValue.Items(items));
            parts.put("total", new FigureValue.Decimal(total));
            return Shape.parts(parts);
        }
    }

    /** F26: each leaf rounded to two decimals, half up; the total is the sum of the rounded leaves. */
    public static Result<Leaves> leaves(List<Value<Rational>> leaves) {
        Value<Leaves> value = Given.stop(leaves);
        if (value == null) {
            value = Value.present(rounded(leaves, Rational.ONE));
        }
        return F26.result(value, "", leaves);
    }

    private static Leaves rounded(List<Value<Rational>> leaves, Rational factor) {
        List<BigDecimal> rounded = new ArrayList<>(leaves.size());
        BigDecimal total = BigDecimal.ZERO.setScale(2);
        for (Value<Rational> leaf : leaves) {
            BigDecimal points = leaf.get().times(factor).rounded(2);
            rounded.add(points);
            total = total.add(points);
        }
        return new Leaves(rounded, total);
    }

    /**
     * F27: weights first, then missing parts, then the total. Where the execution points are redistributed each leaf is multiplied
     * by 100 ÷ (100 − w) before it is rounded.
     *
     * @param execution the execution score, as F20 gives it
     * @param leaves the scores of the indicators
     * @param executionWeight the points of budget execution
     * @param weights the points of the indicators
     * @throws IllegalArgumentException if there is not one weight for each leaf
     */
    public static Result<Composite> total(
            Value<ExecutionScore> execution,
            List<Value<Rational>> leaves,
            Value<Rational> executionWeight,
            List<Value<Rational>> weights) {
        if (weights.size() != leaves.size()) {
            throw new IllegalArgumentException(leaves.size() + " leaves but " + weights.size() + " weights");
        }
        List<Value<Rational>> all = new ArrayList<>(weights);
        all.add(0, executionWeight);
        return F27.result(compute(execution, leaves, executionWeight, all), "", execution, leaves, all);
    }

    private static Value<Composite> compute(
            Value<ExecutionScore> execution,
            List<Value<Rational>> leaves,
            Value<Rational> executionWeight,
            List<Value<Rational>> weights) {
        Value<Composite> unweighted = Given.stop(weights);
        if (unweighted == null && !sum(weights).equals(Rational.HUNDRED)) {
            return Value.error(WEIGHTS);
        }
        List<Value<?>> parts = new ArrayList<>(leaves);
        parts.add(execution);
        Value<Composite> stopped = unweighted != null ? unweighted : Given.stop(parts);
        boolean blocked = execution.isPresent() && execution.get() == ExecutionScore.BLOCKED;
        if (blocked || stopped != null && stopped.state() == Value.State.MISSING) {
            return Value.present(Composite.INCOMPLETE);
        }
        if (stopped != null) {
            return stopped;
        }
        boolean redistribute = execution.get() == ExecutionScore.REDISTRIBUTE;
        Rational left = Rational.HUNDRED.minus(executionWeight.get());
        if (redistribute && left.signum() == 0) {
            return Value.error("ZERO_DENOMINATOR");
        }
        Rational factor = redistribute ? Rational.HUNDRED.dividedBy(left) : Rational.ONE;
        Rational executed = execution.get().points().orElse(Rational.ZERO);
        Rational total = Rational.of(rounded(leaves, factor).total().add(executed.rounded(2)));
        boolean inRange = total.signum() >= 0 && !total.isAbove(Rational.HUNDRED);
        return inRange ? Value.present(Composite.of(total)) : Value.error(TOTAL);
    }

    private static Rational sum(List<Value<Rational>> weights) {
        Rational sum = Rational.ZERO;
        for (Value<Rational> weight : weights) {
            sum = sum.plus(weight.get());
        }
        return sum;
    }
}
