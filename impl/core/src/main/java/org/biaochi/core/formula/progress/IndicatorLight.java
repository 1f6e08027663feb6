// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.progress;

import java.util.Optional;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.monitoring.AchievementLevel;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Ladder;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.biaochi.core.formula.Terms;

/** The light of an indicator by what its target asks: F09 to F12. Pure functions. */
public final class IndicatorLight {
    /** ≥, &gt; and =: by 100·a ÷ τ. */
    public static final Formula<Light> F09 = Formula.of("F09", Shape.<Light>word(), "a", "tau", "t")
            .with("lights", ProgressTerms.LIGHTS)
            .with("zeroTargetMode", ProgressTerms.ZERO_TARGET)
            .with("blueBasis", ProgressTerms.BLUE_BASIS);

    /** ≤ and &lt;: against the target of the whole year. */
    public static final Formula<Light> F10 =
            Formula.of("F10", Shape.<Light>word(), "op", "a", "t").with("y", ProgressTerms.YELLOW_BAND);

    /** A range. */
    public static final Formula<Light> F11 = Formula.of("F11", Shape.<Light>word(), "a", "lo", "hi");

    /** A qualitative level. */
    public static final Formula<Light> F12 =
            Formula.of("F12", Shape.<Light>word(), "level").with("levels", ProgressTerms.LEVELS);

    /** What a value due of zero asks. */
    public enum ZeroTarget {
        /** Zero or more is green. */
        REACHED,
        /** Only zero is green. */
        EQUAL_ONLY
    }

    /** What blue is judged on. */
    public enum BlueBasis {
        /** The value due. */
        PRORATED,
        /** The target of the whole year. */
        FULL_YEAR
    }

    private IndicatorLight() {}

    /**
     * F09: the light of ≥, &gt; and = by the ratio of actual to value due.
     *
     * @param actual a
     * @param due τ, as F08 gives it
     * @param target t of the whole year; looked at only if blue is judged on it
     */
    public static Result<Light> floor(
            Value<Rational> actual, Value<Rational> due, Value<Rational> target, Terms terms) {
        Value<Light> stopped = Given.stop(actual, due);
        if (stopped != null) {
            return F09.result(stopped, "", terms, actual, due, target);
        }
        Rational a = actual.get();
        if (due.get().signum() < 0) {
            boolean reached = !a.isBelow(due.get());
            return F09.result(green(reached), "NEGATIVE_TARGET", terms, actual, due, target);
        }
        if (due.get().signum() == 0) {
            Value<ZeroTarget> mode = terms.value(ProgressTerms.ZERO_TARGET);
            Value<Light> unset = Given.stop(mode);
            boolean reached = unset == null && (mode.get() == ZeroTarget.REACHED ? a.signum() >= 0 : a.signum() == 0);
            return F09.result(unset != null ? unset : green(reached), "ZERO_TARGET", terms, actual, due, target);
        }
        Value<Ladder<Light>> lights = terms.value(ProgressTerms.LIGHTS);
        Value<BlueBasis> basis = terms.value(ProgressTerms.BLUE_BASIS);
        stopped = Given.stop(lights, basis);
        if (stopped != null) {
            return F09.result(stopped, "", terms, actual, due, target);
        }
        Optional<Ladder.Rung<Light>> rung = lights.get().at(percent(a, due.get()));
        String boundary = rung.map(Ladder.Rung::toString).orElse("");
        Value<Light> light = rung.map(Ladder.Rung::step).map(Value::present).orElse(Value.error("OUT_OF_RANGE"));
        boolean asExpected = light.isPresent() && light.get().compareTo(Light.GREEN) <= 0;
        if (asExpected && basis.get() == BlueBasis.FULL_YEAR) {
            light = blueByYear(a, target, lights.get());
            boundary = "FULL_YEAR";
        }
        return F09.result(light, boundary, terms, actual, due, target);
    }

    private static Value<Light> blueByYear(Rational actual, Value<Rational> target, Ladder<Light> lights) {
        Value<Light> stopped = Given.stop(target);
        if (stopped != null) {
            return stopped;
        }
        boolean blue = target.get().signum() > 0
                && lights.at(percent(actual, target.get()))
                        .filter(rung -> rung.step() == Light.BLUE)
                        .isPresent();
        return Value.present(blue ? Light.BLUE : Light.GREEN);
    }

    private static Rational percent(Rational actual, Rational target) {
        return actual.times(Rational.HUNDRED).dividedBy(target);
    }

    /**
     * F10: the light of ≤ and &lt;. The optional yellow band begins above the target for ≤ and at it for &lt;, and ends with the
     * target plus y times its amount, inclusive.
     *
     * @throws IllegalArgumentException if the operator is another
     */
    public static Result<Light> ceiling(
            Operator operator, Value<Rational> actual, Value<Rational> target, Terms terms) {
        if (!operator.isUpperBound()) {
            throw new IllegalArgumentException("F10 judges ≤ and <, not " + operator);
        }
        Value<Light> light = Given.stop(actual, target);
        String boundary = "";
        if (light == null) {
            Rational a = actual.get();
            Rational t = target.get();
            Optional<Rational> band = terms.find(ProgressTerms.YELLOW_BAND);
            boolean kept = operator.isInclusive() ? !a.isAbove(t) : a.isBelow(t);
            if (band.isPresent() && band.get().signum() < 0) {
                light = Value.error("OUT_OF_RANGE");
            } else if (kept) {
                light = Value.present(Light.GREEN);
            } else if (band.isPresent() && !a.isAbove(t.plus(t.abs().times(band.get())))) {
                light = Value.present(Light.YELLOW);
                boundary = "YELLOW_BAND";
            } else {
                light = Value.present(Light.RED);
            }
        }
        return F10.result(light, boundary, terms, operator.symbol(), actual, target);
    }

    /** F11: green inside a range, both ends included; lo above hi is an error. */
    public static Result<Light> range(Value<Rational> actual, Value<Rational> lo, Value<Rational> hi) {
        Value<Light> light = Given.stop(actual, lo, hi);
        if (light == null && lo.get().isAbove(hi.get())) {
            light = Value.error("BAD_INTERVAL");
        }
        if (light == null) {
            light = green(!actual.get().isBelow(lo.get()) && !actual.get().isAbove(hi.get()));
        }
        return F11.result(light, "", actual, lo, hi);
    }

    /** F12: the light of a qualitative level as typed, synonyms of the profile first. */
    public static Result<Light> qualitative(Value<String> text, Terms terms) {
        Value<AchievementLevel> level = level(text, terms);
        Value<Light> light = Given.stop(level);
        return F12.result(light != null ? light : Value.present(lightOf(level.get())), "", terms, text);
    }

    /** The level that a typed text means in a profile: MISSING if it is empty, the error PM-MON-108 if nobody knows it. */
    public static Value<AchievementLevel> level(Value<String> text, Terms terms) {
        Value<AchievementWords> words = terms.value(ProgressTerms.LEVELS);
        Value<AchievementLevel> stopped = Given.stop(text, words);
        return stopped != null ? stopped : words.get().level(text.get());
    }

    private static Light lightOf(AchievementLevel level) {
        return switch (level) {
            case ACHIEVED -> Light.GREEN;
            case PARTLY -> Light.YELLOW;
            case NOT_ACHIEVED -> Light.RED;
        };
    }

    private static Value<Light> green(boolean reached) {
        return Value.present(reached ? Light.GREEN : Light.RED);
    }
}
