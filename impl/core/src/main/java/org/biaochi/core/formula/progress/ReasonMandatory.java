// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.progress;

import org.biaochi.api.goal.Operator;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.biaochi.core.formula.Terms;

/** Whether a reason must be given (必须说明原因): nothing executed, or far from the target: F19. Pure functions. */
public final class ReasonMandatory {
    /** Reason or none. */
    public static final Formula<Answer> F19 = Formula.of("F19", Shape.<Answer>word(), "E", "B", "op", "a", "t")
            .with("mode", ProgressTerms.REASON_MODE)
            .with("limit", ProgressTerms.REASON_LIMIT)
            .with("zeroTarget", ProgressTerms.REASON_ZERO_TARGET)
            .with("ceilingSides", ProgressTerms.CEILING_SIDES);

    private static final Value<Rational> NOT_ASKED = Value.notApplicable("QUALITATIVE");

    /** The answer. */
    public enum Answer {
        /** A reason must be given. */
        REASON,
        /** None is needed. */
        NONE
    }

    /** Which test of the value a place uses; never both. */
    public enum Mode {
        /** Strictly more than the limit to either side. */
        STRICT_30,
        /** At least target plus limit. */
        GE_130
    }

    /** Which side of a ceiling needs a reason. */
    public enum CeilingSides {
        /** Above only. */
        OVER,
        /** Above and below. */
        BOTH
    }

    private ReasonMandatory() {}

    /**
     * F19 for a number.
     *
     * @param execution E, as F01 gives it; not needed where the budget is zero
     * @param budget B
     * @param operator what the target asks; a range has no deviation, so only the test of execution is left
     * @param actual a
     * @param target t as in F18
     */
    public static Result<Answer> of(
            Value<Rational> execution,
            Value<Rational> budget,
            Operator operator,
            Value<Rational> actual,
            Value<Rational> target,
            Terms terms) {
        boolean asked = operator != Operator.RANGE && operator != Operator.QUALITATIVE;
        Value<Boolean> off = asked ? isFarOff(operator, actual, target, terms) : Value.notApplicable(operator.name());
        return F19.result(
                decide(isUnspent(execution, budget), off),
                "",
                terms,
                execution,
                budget,
                operator.symbol(),
                actual,
                target);
    }

    /** F19 for a qualitative indicator: only the test of execution. */
    public static Result<Answer> qualitative(Value<Rational> execution, Value<Rational> budget, Terms terms) {
        return of(execution, budget, Operator.QUALITATIVE, NOT_ASKED, NOT_ASKED, terms);
    }

    private static Value<Answer> decide(Value<Boolean> unspent, Value<Boolean> off) {
        if (unspent.isPresent() && unspent.get() || off.isPresent() && off.get()) {
            return Value.present(Answer.REASON);
        }
        Value<Answer> stopped = Given.stop(unspent, off);
        boolean unknown =
                stopped != null && (stopped.state() == Value.State.MISSING || stopped.state() == Value.State.ERROR);
        return stopped != null && unknown ? stopped : Value.present(Answer.NONE);
    }

    /** E = 0 with a budget above 0. */
    private static Value<Boolean> isUnspent(Value<Rational> execution, Value<Rational> budget) {
        if (budget.isPresent() && budget.get().signum() <= 0) {
            return budget.get().signum() < 0 ? Value.error("NEGATIVE") : Value.present(false);
        }
        if (execution.isPresent() && execution.get().signum() != 0) {
            return Value.present(false);
        }
        Value<Boolean> stopped = Given.stop(execution, budget);
        return stopped != null ? stopped : Value.present(true);
    }

    private static Value<Boolean> isFarOff(
            Operator operator, Value<Rational> actual, Value<Rational> target, Terms terms) {
        Value<Mode> mode = terms.value(ProgressTerms.REASON_MODE);
        Value<Rational> limit = terms.value(ProgressTerms.REASON_LIMIT);
        Value<Boolean> stopped = Given.stop(actual, target, mode, limit);
        if (stopped != null) {
            return stopped;
        }
        Rational a = actual.get();
        Rational t = target.get();
        if (mode.get() == Mode.GE_130) {
            Value<Rational> zeroTarget = terms.value(ProgressTerms.REASON_ZERO_TARGET);
            if (t.signum() != 0) {
                return Value.present(!a.isBelow(t.plus(t.abs().times(limit.get()))));
            }
            stopped = Given.stop(zeroTarget);
            return stopped != null ? stopped : Value.present(!a.isBelow(zeroTarget.get()));
        }
        Deviation deviation = Deviation.between(a, t);
        if (!operator.isUpperBound()) {
            return Value.present(deviation.isBeyond(limit.get()));
        }
        Value<CeilingSides> sides = terms.value(ProgressTerms.CEILING_SIDES);
        stopped = Given.stop(sides);
        if (stopped != null) {
            return stopped;
        }
        return Value.present(
                sides.get() == CeilingSides.OVER ? deviation.isAbove(limit.get()) : deviation.isBeyond(limit.get()));
    }
}
