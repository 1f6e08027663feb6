// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.execution;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.Signal;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Ladder;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.biaochi.core.formula.Terms;

/** The light of budget execution, by ratio, by difference or by checkpoints: F05, F06, F07. Pure functions. */
public final class ExecutionLight {
    /** R = 100·E ÷ T with its light. */
    public static final Formula<Lit> F05 = Formula.of(
                    "F05", Shape.<Lit>of(Shape.rounding(6), lit -> lit.shown("R", 6)), "E", "T")
            .with("lights", ExecutionTerms.ATTAINMENT_LIGHTS);

    /** D = 100·(T − E) with its light. */
    public static final Formula<Lit> F06 = Formula.of(
                    "F06", Shape.<Lit>of(Shape.rounding(2), lit -> lit.shown("D", 2)), "T", "E")
            .with("dy", ExecutionTerms.YELLOW_LAG)
            .with("dr", ExecutionTerms.RED_LAG);

    /** Alert if E is below the rate of the last checkpoint. */
    public static final Formula<Signal> F07 =
            Formula.of("F07", Shape.<Signal>word(), "month", "E").with("table", ExecutionTerms.CHECKPOINTS);

    private ExecutionLight() {}

    /**
     * A measure and the light it gives. Immutable.
     *
     * @param measure R or D, exact
     * @param light the light
     */
    public record Lit(Rational measure, Light light) {
        /** Requires both. */
        public Lit {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(light, "light");
        }

        private FigureValue shown(String name, int scale) {
            Map<String, FigureValue> parts = new LinkedHashMap<>();
            parts.put(name, Shape.decimal(measure, scale));
            parts.put("light", Shape.word(light));
            return Shape.parts(parts);
        }
    }

    /**
     * F05: R = 100·E ÷ T, compared exactly with the bands of the profile.
     *
     * @param execution E, as F01 gives it
     * @param progress T, as F04 gives it
     */
    public static Result<Lit> attainment(Value<Rational> execution, Value<Rational> progress, Terms terms) {
        Value<Ladder<Light>> lights = terms.value(ExecutionTerms.ATTAINMENT_LIGHTS);
        Value<Lit> stopped = Given.stop(execution, progress, lights);
        if (stopped != null) {
            return F05.result(stopped, "", terms, execution, progress);
        }
        if (progress.get().signum() == 0) {
            return F05.result(Value.notApplicable("NOT_BEGUN"), "", terms, execution, progress);
        }
        Rational ratio = execution.get().times(Rational.HUNDRED).dividedBy(progress.get());
        Optional<Ladder.Rung<Light>> rung = lights.get().at(ratio);
        Value<Lit> lit =
                rung.map(found -> Value.present(new Lit(ratio, found.step()))).orElse(Value.error("OUT_OF_RANGE"));
        return F05.result(lit, rung.map(Ladder.Rung::toString).orElse(""), terms, execution, progress);
    }

    /** F06: D = 100·(T − E) percentage points; without limits in the profile the light is undecided. */
    public static Result<Lit> lag(Value<Rational> progress, Value<Rational> execution, Terms terms) {
        Value<Lit> stopped = Given.stop(progress, execution);
        if (stopped != null) {
            return F06.result(stopped, "", terms, progress, execution);
        }
        Rational lag = progress.get().minus(execution.get()).times(Rational.HUNDRED);
        Optional<Rational> yellow = terms.find(ExecutionTerms.YELLOW_LAG);
        Optional<Rational> red = terms.find(ExecutionTerms.RED_LAG);
        if (yellow.isPresent() && red.isPresent() && red.get().isBelow(yellow.get())) {
            return F06.result(Value.error("BAD_INTERVAL"), "", terms, progress, execution);
        }
        Light light = Light.UNDECIDED;
        String boundary = "NO_LIMITS";
        if (red.isPresent() && !lag.isBelow(red.get())) {
            light = Light.RED;
            boundary = "D>=dr";
        } else if (yellow.isPresent() && lag.isBelow(yellow.get())) {
            light = Light.GREEN;
            boundary = "D<dy";
        } else if (yellow.isPresent() && red.isPresent()) {
            light = Light.YELLOW;
            boundary = "dy<=D<dr";
        }
        return F06.result(Value.present(new Lit(lag, light)), boundary, terms, progress, execution);
    }

    /**
     * F07: alert if E is strictly below the rate of the last checkpoint up to the month; not due before the first one, whether or
     * not E was reported.
     */
    public static Result<Signal> checkpoint(Value<Integer> month, Value<Rational> execution, Terms terms) {
        Value<Checkpoints> checkpoints = terms.value(ExecutionTerms.CHECKPOINTS);
        Value<Signal> stopped = Given.stop(month, checkpoints);
        String boundary = "";
        if (stopped == null && !TimeProgress.isMonth(month.get())) {
            stopped = Value.error("OUT_OF_RANGE");
        }
        if (stopped == null) {
            Optional<Map.Entry<Integer, Rational>> reached = checkpoints.get().at(month.get());
            stopped = reached.isEmpty() ? Value.notDue("FIRST_CHECKPOINT") : Given.stop(execution);
            if (stopped == null) {
                Map.Entry<Integer, Rational> due = reached.orElseThrow();
                boolean below = execution.get().isBelow(due.getValue());
                boundary = due.getKey() + ":" + due.getValue();
                stopped = Value.present(below ? Signal.ALERT : Signal.NONE);
            }
        }
        return F07.result(stopped, boundary, terms, month, execution);
    }
}
