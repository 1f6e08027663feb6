// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaochi.api.monitoring.AchievementLevel;
import org.biaochi.api.monitoring.Signal;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.GivenText;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.biaochi.core.formula.Terms;

/** How much of the goal is done (目标完成度 G), and whether money and results match: F16, F17. Pure functions. */
public final class Completion {
    /** G by weights, as bounds where an input is missing. */
    public static final Formula<Bounds> F16 =
            Formula.of("F16", Shape.<Bounds>of(Shape.rounding(6), Bounds::shown), "items");

    /** Whether G and E are further apart than the tolerance. */
    public static final Formula<Signal> F17 =
            Formula.of("F17", Shape.<Signal>word(), "G", "E").with("tol", ProgressTerms.TOLERANCE);

    private Completion() {}

    /**
     * What one indicator brings in. Immutable.
     *
     * @param weight w
     * @param share c: 1 if satisfied, else the share of F21 or F22; for a qualitative one that of its level
     */
    public record Item(Value<Rational> weight, Value<Rational> share) implements GivenText.Group {
        /** Requires both. */
        public Item {
            Objects.requireNonNull(weight, "weight");
            Objects.requireNonNull(share, "share");
        }

        @Override
        public Map<String, ?> given() {
            return GivenText.parts("w", weight, "c", share);
        }
    }

    /**
     * G, or what it lies between. Immutable.
     *
     * @param lower with every missing share taken as 0
     * @param upper with every missing share taken as 1
     */
    public record Bounds(Rational lower, Rational upper) {
        /** Requires both. */
        public Bounds {
            Objects.requireNonNull(lower, "lower");
            Objects.requireNonNull(upper, "upper");
        }

        private FigureValue shown() {
            Map<String, FigureValue> parts = new LinkedHashMap<>();
            parts.put("lower", Shape.decimal(lower, 6));
            parts.put("upper", Shape.decimal(upper, 6));
            return Shape.parts(parts);
        }

        @Override
        public String toString() {
            return lower.equals(upper) ? lower.toString() : lower + ".." + upper;
        }
    }

    /**
     * F16: the mean share by weight, each clipped to 0 … 1. What is not due or not applicable leaves the denominator; so does a
     * cumulative ceiling before the last window of the year, for which the caller gives NOT_APPLICABLE.
     */
    public static Result<Bounds> goal(List<Item> items) {
        Rational total = Rational.ZERO;
        Rational lower = Rational.ZERO;
        Rational upper = Rational.ZERO;
        for (Item item : items) {
            Value.State state = item.share().state();
            if (state == Value.State.NOT_APPLICABLE || state == Value.State.NOT_DUE) {
                continue;
            }
            Value<Bounds> stopped = Given.stop(item.weight());
            if (stopped == null && state == Value.State.ERROR) {
                stopped = Given.stop(item.share());
            }
            if (stopped == null && item.weight().get().signum() < 0) {
                stopped = Value.error("OUT_OF_RANGE");
            }
            if (stopped != null) {
                return F16.result(stopped, "", items);
            }
            Rational weight = item.weight().get();
            total = total.plus(weight);
            if (state == Value.State.MISSING) {
                upper = upper.plus(weight);
            } else {
                Rational share =
                        weight.times(item.share().get().max(Rational.ZERO).min(Rational.ONE));
                lower = lower.plus(share);
                upper = upper.plus(share);
            }
        }
        Value<Bounds> goal = total.signum() == 0
                ? Value.notApplicable("ZERO_WEIGHT")
                : Value.present(new Bounds(lower.dividedBy(total), upper.dividedBy(total)));
        return F16.result(goal, "", items);
    }

    /** The share of a qualitative level; never 1 under the usual profile. */
    public static Value<Rational> share(Value<AchievementLevel> level, Terms terms) {
        Value<QualitativeShares> shares = terms.value(ProgressTerms.QUALITATIVE_SHARES);
        Value<Rational> stopped = Given.stop(level, shares);
        return stopped != null ? stopped : Value.present(shares.get().of(level.get()));
    }

    /** F17: alert if G and E differ by more than the tolerance, to either side; undecided if the bounds of G do not agree. */
    public static Result<Signal> match(Value<Bounds> goal, Value<Rational> execution, Terms terms) {
        Value<Rational> tolerance = terms.value(ProgressTerms.TOLERANCE);
        Value<Signal> signal = Given.stop(goal, execution, tolerance);
        if (signal == null) {
            List<Integer> sides = new ArrayList<>(2);
            for (Rational bound : List.of(goal.get().lower(), goal.get().upper())) {
                Rational gap = bound.minus(execution.get()).times(Rational.HUNDRED);
                sides.add(gap.abs().isAbove(tolerance.get()) ? gap.signum() : 0);
            }
            boolean agree = sides.get(0).equals(sides.get(1));
            Signal alike = sides.get(0) == 0 ? Signal.NONE : Signal.ALERT;
            signal = Value.present(agree ? alike : Signal.UNDECIDED);
        }
        return F17.result(signal, "", terms, goal, execution);
    }
}
