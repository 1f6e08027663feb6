// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;

/** How likelihood floors a light, and how lights make up that of a project: F13, F14, F15. Pure functions. */
public final class ProjectLight {
    /** The floor that 完成目标可能性 sets. */
    public static final Formula<Light> F13 = Formula.of("F13", Shape.<Light>word(), "possibility", "light");

    /** The worst of the lights. */
    public static final Formula<Combined> F14 = Formula.of("F14", Shape.<Combined>of("", Combined::shown), "lights");

    /** Executed as expected, and goal reachable. */
    public static final Formula<Light> F15 = Formula.of("F15", Shape.<Light>word(), "executionOk", "goalReachable");

    private ProjectLight() {}

    /**
     * The light of a project. Immutable.
     *
     * @param light the worst light; grey if none was left
     * @param incomplete whether an input was missing or undecided
     */
    public record Combined(Light light, boolean incomplete) {
        /** Requires the light. */
        public Combined {
            Objects.requireNonNull(light, "light");
        }

        private FigureValue shown() {
            Map<String, FigureValue> parts = new LinkedHashMap<>();
            parts.put("light", Shape.word(light));
            parts.put("incomplete", new FigureValue.Flag(incomplete));
            return Shape.parts(parts);
        }
    }

    /**
     * F13: 3 完全不可能 makes a light at least red, 2 有可能 at least yellow, 1 确定能 leaves it; another code is the error
     * PM-MON-109. Never improves a light.
     */
    public static Result<Light> floor(Value<Rational> possibility, Value<Light> light) {
        Value<Light> floored = Given.stop(possibility, light);
        if (floored == null) {
            floored = floored(possibility.get(), light.get());
        }
        return F13.result(floored, "", possibility, light);
    }

    private static Value<Light> floored(Rational possibility, Light light) {
        if (possibility.equals(Rational.ONE)) {
            return Value.present(light);
        }
        if (possibility.equals(Rational.of(3))) {
            return Value.present(Light.RED);
        }
        if (possibility.equals(Rational.of(2))) {
            boolean better = light == Light.BLUE || light == Light.GREEN || light == Light.GREY;
            return Value.present(better ? Light.YELLOW : light);
        }
        return Value.error("PM-MON-109");
    }

    /**
     * F14: the worst of the budget light and the indicator lights. What is not due, not applicable or grey is left out; what is
     * missing or undecided makes the result incomplete. An indicator without likelihood enters twice: with its own light and as
     * MISSING.
     */
    public static Result<Combined> combined(List<Value<Light>> lights) {
        Light worst = Light.GREY;
        boolean incomplete = false;
        Value<Combined> error = null;
        for (Value<Light> light : lights) {
            if (light.isPresent() && light.get().isRanked()) {
                worst = worst == Light.GREY || light.get().compareTo(worst) > 0 ? light.get() : worst;
            }
            incomplete |= light.state() == Value.State.MISSING || light.isPresent() && light.get() == Light.UNDECIDED;
            if (error == null && light.state() == Value.State.ERROR) {
                error = Value.error(light.code());
            }
        }
        return F14.result(error != null ? error : Value.present(new Combined(worst, incomplete)), "", lights);
    }

    /** F15: not executed as expected is red, whatever the goal; as expected is green or yellow as the goal is reachable or not. */
    public static Result<Light> dualMatrix(Value<Boolean> executionOk, Value<Boolean> goalReachable) {
        Light light = Light.UNDECIDED;
        if (executionOk.isPresent() && !executionOk.get()) {
            light = Light.RED;
        } else if (executionOk.isPresent() && goalReachable.isPresent()) {
            light = goalReachable.get() ? Light.GREEN : Light.YELLOW;
        }
        return F15.result(Value.present(light), "", executionOk, goalReachable);
    }
}
