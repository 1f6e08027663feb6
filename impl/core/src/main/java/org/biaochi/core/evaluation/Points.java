// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.Weight;

/** Points as forms print them: weights, scores, totals. Pure functions; any number of threads. */
public final class Points {
    /** The error of a cell that holds something else than points. */
    static final String NOT_A_NUMBER = "NOT_A_NUMBER";

    private Points() {}

    /** The points in a cell; MISSING under its key if there are none. */
    public static Value<Rational> read(Typed cell, String key) {
        return of(Weight.of(cell), key);
    }

    static Value<Rational> of(Weight weight, String key) {
        return switch (weight.state()) {
            case NUMBER -> Value.present(Rational.of(weight.points()));
            case NOT_A_NUMBER -> Value.error(NOT_A_NUMBER);
            case BLANK, ABSENT -> Value.missing(key);
        };
    }

    /** Whether a published score is an exact one with fewer decimals, rounded or cut. */
    static boolean isRounded(Typed published, Rational exact) {
        Weight read = Weight.of(published);
        if (!read.isNumber()) {
            return false;
        }
        int scale = Math.max(0, read.points().scale());
        BigDecimal precise = exact.rounded(scale + 6);
        return precise.setScale(scale, RoundingMode.DOWN).compareTo(read.points()) == 0
                || precise.setScale(scale, RoundingMode.HALF_UP).compareTo(read.points()) == 0;
    }

    /** With two decimals, as scores are published; no value stays no value. */
    public static Value<BigDecimal> shown(Value<Rational> points) {
        return shown(points, 2);
    }

    static Value<BigDecimal> shown(Value<Rational> number, int scale) {
        return switch (number.state()) {
            case PRESENT -> Value.present(number.get().rounded(scale));
            case MISSING -> Value.missing(number.code());
            case NOT_APPLICABLE -> Value.notApplicable(number.code());
            case NOT_DUE -> Value.notDue(number.code());
            case ERROR -> Value.error(number.code());
        };
    }

    /** Published − recomputed, both with two decimals. */
    static Value<Rational> difference(Value<Rational> published, Value<Rational> score) {
        if (!published.isPresent() || !score.isPresent()) {
            return Value.missing(published.isPresent() ? "recomputed" : "score");
        }
        Rational rounded = Rational.of(score.get().rounded(2));
        return Value.present(published.get().minus(rounded));
    }
}
