// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.progress;

import java.util.Objects;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.jspecify.annotations.Nullable;

/** How far an actual lies from its target (偏差率 δ), as a share of the target; infinite where the target is zero: F18. Immutable. */
public final class Deviation {
    /** δ = (a − t) ÷ |t|. */
    public static final Formula<Deviation> F18 =
            Formula.of("F18", Shape.<Deviation>of(Shape.rounding(6), Deviation::shown), "a", "t");

    private final @Nullable Rational share;
    private final int sign;

    private Deviation(@Nullable Rational share, int sign) {
        this.share = share;
        this.sign = sign;
    }

    /**
     * F18: in monitoring t is the value due (not due is not applicable), in self-evaluation the annual target.
     *
     * @param actual a
     * @param target t
     */
    public static Result<Deviation> of(Value<Rational> actual, Value<Rational> target) {
        Value<Deviation> stopped = Given.stop(actual, target);
        if (stopped != null) {
            boolean notDue = stopped.state() == Value.State.NOT_DUE;
            return F18.result(notDue ? Value.notApplicable("NOT_DUE") : stopped, "", actual, target);
        }
        Value<Deviation> value = Value.present(between(actual.get(), target.get()));
        return F18.result(value, target.get().signum() == 0 ? "ZERO_TARGET" : "", actual, target);
    }

    /** The deviation of two numbers. */
    public static Deviation between(Rational actual, Rational target) {
        if (target.signum() == 0) {
            return new Deviation(actual.signum() == 0 ? Rational.ZERO : null, actual.signum());
        }
        Rational share = actual.minus(target).dividedBy(target.abs());
        return new Deviation(share, share.signum());
    }

    /** Whether it is finite. */
    public boolean isFinite() {
        return share != null;
    }

    /**
     * The share of the target.
     *
     * @throws NullPointerException if it is infinite
     */
    public Rational share() {
        return Objects.requireNonNull(share, "infinite");
    }

    /** Whether it is above a limit. */
    public boolean isAbove(Rational limit) {
        return share == null ? sign > 0 : share.isAbove(limit);
    }

    /** Whether it is above a limit to either side. */
    public boolean isBeyond(Rational limit) {
        return share == null || share.abs().isAbove(limit);
    }

    private FigureValue shown() {
        return share == null ? Shape.word(toString()) : Shape.decimal(share, 6);
    }

    @Override
    public String toString() {
        return share != null ? share.toString() : sign > 0 ? "+INF" : "-INF";
    }
}
