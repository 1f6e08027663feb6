// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.progress;

import java.time.LocalDate;
import org.biaochi.api.monitoring.AccrualKind;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;

/** The value that is due by now (应达值 τ), by kind of accrual: F08. Pure functions. */
public final class ValueDue {
    /** τ. */
    public static final Formula<Rational> F08 =
            Formula.of("F08", Shape.RATIO, "kind", "t", "T", "stage", "due", "asOf");

    private static final Value<Rational> NO_NUMBER = Value.notApplicable("OTHER_KIND");
    private static final Value<LocalDate> NO_DAY = Value.notApplicable("OTHER_KIND");

    private ValueDue() {}

    /**
     * Cumulative: the stage target if one was set, even 0; else the target in proportion to time.
     *
     * @param target t of the whole year
     * @param progress T, as F04 gives it
     * @param stage the stage target; MISSING if none was set
     */
    public static Result<Rational> cumulative(Value<Rational> target, Value<Rational> progress, Value<Rational> stage) {
        Value<Rational> due = Given.stop(target);
        String boundary = "";
        if (due == null && stage.state() != Value.State.MISSING) {
            due = stage;
            boundary = "STAGE_TARGET";
        } else if (due == null) {
            due = Given.stop(progress);
            boundary = "PRORATED";
        }
        Value<Rational> value = due != null ? due : Value.present(target.get().times(progress.get()));
        return F08.result(value, boundary, AccrualKind.CUMULATIVE, target, progress, stage, NO_DAY, NO_DAY);
    }

    /** Level: the target, at any time. */
    public static Result<Rational> level(Value<Rational> target) {
        return F08.result(target, "", AccrualKind.LEVEL, target, NO_NUMBER, NO_NUMBER, NO_DAY, NO_DAY);
    }

    /** Milestone: not due before its day, the target from that day on. */
    public static Result<Rational> milestone(Value<Rational> target, Value<LocalDate> due, Value<LocalDate> asOf) {
        Value<Rational> value = Given.stop(target, due, asOf);
        if (value == null) {
            value = asOf.get().isBefore(due.get()) ? Value.notDue(due.get().toString()) : target;
        }
        return F08.result(value, "", AccrualKind.MILESTONE, target, NO_NUMBER, NO_NUMBER, due, asOf);
    }
}
