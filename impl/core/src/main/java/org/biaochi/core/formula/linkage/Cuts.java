// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.linkage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.biaochi.core.formula.Terms;

/** Combining cuts (核减合并), and holding back what is not rectified: F41, F42. Pure functions; amounts in 元. */
public final class Cuts {
    /** The cut that several named cuts make together. */
    public static final Formula<Rational> F41 =
            Formula.of("F41", Shape.POINTS, "base", "cuts").with("mode", LinkageTerms.CUTS);

    /** What may be released of a computed amount. */
    public static final Formula<Release> F42 = Formula.of(
            "F42", Shape.<Release>of(Shape.rounding(2), Release::shown), "computed", "rectifyFirst", "closed");

    /** How several cuts combine. */
    public enum Mode {
        /** The largest: the same yuan is cut once. */
        MAX,
        /** All of them. */
        SUM
    }

    private Cuts() {}

    /**
     * A computed amount and what may be released of it. Immutable.
     *
     * @param computed the amount
     * @param releasable all of it, or 0 until the rectification is closed
     */
    public record Release(Rational computed, Rational releasable) {
        /** Requires both. */
        public Release {
            Objects.requireNonNull(computed, "computed");
            Objects.requireNonNull(releasable, "releasable");
        }

        private FigureValue shown() {
            Map<String, FigureValue> parts = new LinkedHashMap<>();
            parts.put("computed", Shape.decimal(computed, 2));
            parts.put("releasable", Shape.decimal(releasable, 2));
            return Shape.parts(parts);
        }
    }

    /**
     * F41: the largest cut or their sum, never more than the base. A missing cut is not 0.
     *
     * @param cuts by name (monitoring, evaluation, supervision …); none at all is missing
     */
    public static Result<Rational> combined(Value<Rational> base, Map<String, Value<Rational>> cuts, Terms terms) {
        Value<Mode> mode = terms.value(LinkageTerms.CUTS);
        Value<Rational> cut = cuts.isEmpty() ? Value.missing("cuts") : Given.stop(cuts.values());
        String boundary = "";
        if (cut == null) {
            cut = Given.stop(base, mode);
        }
        if (cut == null) {
            cut = Given.stopAmounts(base);
        }
        if (cut == null) {
            Rational sum = Rational.ZERO;
            for (Value<Rational> one : cuts.values()) {
                if (one.get().signum() < 0) {
                    return F41.result(Value.error("NEGATIVE"), "", terms, base, cuts);
                }
                sum = mode.get() == Mode.SUM ? sum.plus(one.get()) : sum.max(one.get());
            }
            boundary = sum.isAbove(base.get()) ? "CAPPED" : "";
            cut = Value.present(sum.min(base.get()));
        }
        return F41.result(cut, boundary, terms, base, cuts);
    }

    /**
     * F42: computed, but not to be released while the flag RECTIFY_FIRST (先整改后安排) is set and its rectification is not closed.
     */
    public static Result<Release> release(
            Value<Rational> computed, Value<Boolean> rectifyFirst, Value<Boolean> closed) {
        Value<Release> release = Given.stopAmounts(computed);
        if (release == null) {
            release = Given.stop(rectifyFirst);
        }
        if (release == null && rectifyFirst.get()) {
            release = Given.stop(closed);
        }
        String boundary = "";
        if (release == null) {
            boolean held = rectifyFirst.get() && !closed.get();
            boundary = held ? "RECTIFY_FIRST" : "";
            release = Value.present(new Release(computed.get(), held ? Rational.ZERO : computed.get()));
        }
        return F42.result(release, boundary, computed, rectifyFirst, closed);
    }
}
