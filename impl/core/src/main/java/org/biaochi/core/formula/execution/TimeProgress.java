// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.execution;

import java.util.Map;
import java.util.Optional;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.biaochi.core.formula.Terms;

/** The share of the year that has passed (序时进度 T): F04. Pure functions. */
public final class TimeProgress {
    /** T by one of four methods. */
    public static final Formula<Rational> F04 = Formula.of(
                    "F04", Shape.RATIO, "month", "elapsed", "daysInYear", "value")
            .with("method", ExecutionTerms.METHOD)
            .with("table", ExecutionTerms.CHECKPOINTS);

    private static final Value<Rational> OUT_OF_RANGE = Value.error("OUT_OF_RANGE");
    private static final Value<Integer> UNUSED = Value.notApplicable("OTHER_METHOD");
    private static final Value<Rational> NO_VALUE = Value.notApplicable("OTHER_METHOD");

    /** How T is computed. */
    public enum Method {
        /** Months ÷ 12. */
        MONTH,
        /** Days that have passed ÷ days of the year. */
        DAY,
        /** The host's own curve. */
        SUPPLIED,
        /** The rate of the last checkpoint. */
        CHECKPOINT
    }

    private TimeProgress() {}

    /** The months that have passed ÷ 12. */
    public static Result<Rational> byMonth(Value<Integer> month) {
        return F04.result(monthly(month), Method.MONTH.name(), Terms.NONE, month, UNUSED, UNUSED, NO_VALUE);
    }

    /** The days that have passed ÷ 365 or 366; none passed is not applicable. */
    public static Result<Rational> byDay(Value<Integer> elapsed, Value<Integer> daysInYear) {
        return F04.result(
                daily(elapsed, daysInYear), Method.DAY.name(), Terms.NONE, UNUSED, elapsed, daysInYear, NO_VALUE);
    }

    /** A point of the host's curve, 0 to 1; MISSING if the curve has none. */
    public static Result<Rational> supplied(Value<Rational> value) {
        return F04.result(curve(value), Method.SUPPLIED.name(), Terms.NONE, UNUSED, UNUSED, UNUSED, value);
    }

    /** The rate of the last checkpoint up to the month; not due before the first. */
    public static Result<Rational> byCheckpoint(Value<Integer> month, Terms terms) {
        Value<Checkpoints> checkpoints = terms.value(ExecutionTerms.CHECKPOINTS);
        Value<Rational> progress = Given.stop(month, checkpoints);
        String boundary = Method.CHECKPOINT.name();
        if (progress == null && isMonth(month.get())) {
            Optional<Map.Entry<Integer, Rational>> reached = checkpoints.get().at(month.get());
            progress = reached.map(Map.Entry::getValue)
                    .map(TimeProgress::unlessZero)
                    .orElse(Value.notDue("FIRST_CHECKPOINT"));
            boundary += reached.map(checkpoint -> " " + checkpoint.getKey()).orElse("");
        }
        return F04.result(progress == null ? OUT_OF_RANGE : progress, boundary, terms, month, UNUSED, UNUSED, NO_VALUE);
    }

    static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    private static Value<Rational> monthly(Value<Integer> month) {
        Value<Rational> stopped = Given.stop(month);
        if (stopped != null) {
            return stopped;
        }
        return isMonth(month.get()) ? Value.present(Rational.of(month.get(), 12)) : OUT_OF_RANGE;
    }

    private static Value<Rational> daily(Value<Integer> elapsed, Value<Integer> daysInYear) {
        Value<Rational> stopped = Given.stop(elapsed, daysInYear);
        if (stopped != null) {
            return stopped;
        }
        int days = daysInYear.get();
        boolean inRange = (days == 365 || days == 366) && elapsed.get() >= 0 && elapsed.get() <= days;
        return inRange ? unlessZero(Rational.of(elapsed.get(), days)) : OUT_OF_RANGE;
    }

    /** A progress typed in percent, such as 74.97, would turn every light red. */
    private static Value<Rational> curve(Value<Rational> value) {
        Value<Rational> stopped = Given.stop(value);
        if (stopped != null) {
            return stopped;
        }
        boolean inRange = value.get().signum() >= 0 && !value.get().isAbove(Rational.ONE);
        return inRange ? unlessZero(value.get()) : OUT_OF_RANGE;
    }

    private static Value<Rational> unlessZero(Rational progress) {
        return progress.signum() == 0 ? Value.notApplicable("NOT_BEGUN") : Value.present(progress);
    }
}
