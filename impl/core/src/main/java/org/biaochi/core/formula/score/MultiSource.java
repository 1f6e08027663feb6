// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.score;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Composite;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.GivenText;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;

/** Scores of several sources or periods, by weight (多来源得分、年度总评): F34, F57. Pure functions. */
public final class MultiSource {
    /** Σ ω·s ÷ Σ ω over the sources that are there. */
    public static final Formula<Composite> F34 =
            Formula.of("F34", Composite.POINTS, "sources").with("policy", ScoreTerms.MISSING_SOURCE);

    /** The same over the periods of a year. */
    public static final Formula<Composite> F57 =
            Formula.of("F57", Composite.POINTS, "periods").with("policy", ScoreTerms.MISSING_SOURCE);

    /** What a missing source does. */
    public enum Policy {
        /** The others share its weight. */
        RENORMALISE,
        /** There is no score. */
        BLOCK
    }

    private MultiSource() {}

    /**
     * A source and its weight. Immutable.
     *
     * @param weight ω
     * @param score s; what is missing, not due or not applicable is not there
     */
    public record Source(Value<Rational> weight, Value<Rational> score) implements GivenText.Group {
        /** Requires both. */
        public Source {
            Objects.requireNonNull(weight, "weight");
            Objects.requireNonNull(score, "score");
        }

        @Override
        public Map<String, ?> given() {
            return GivenText.parts("w", weight, "s", score);
        }
    }

    /** F34: where nothing is there, MISSING or, under BLOCK, INCOMPLETE. */
    public static Result<Composite> sources(List<Source> sources, Terms terms) {
        return F34.result(mean(sources, terms), "", terms, sources);
    }

    /** F57: F34 over the scores of the periods of a year (季度得分). */
    public static Result<Composite> periods(List<Source> periods, Terms terms) {
        return F57.result(mean(periods, terms), "", terms, periods);
    }

    private static Value<Composite> mean(List<Source> sources, Terms terms) {
        Value<Policy> policy = terms.value(ScoreTerms.MISSING_SOURCE);
        Rational weights = Rational.ZERO;
        Rational scores = Rational.ZERO;
        boolean any = false;
        boolean gap = false;
        for (Source source : sources) {
            Value<Composite> stopped = Given.stop(source.weight());
            if (stopped == null && source.weight().get().signum() < 0) {
                stopped = Value.error("OUT_OF_RANGE");
            }
            if (stopped == null && source.score().state() == Value.State.ERROR) {
                stopped = Given.stop(source.score());
            }
            if (stopped != null) {
                return stopped;
            }
            gap |= !source.score().isPresent();
            if (source.score().isPresent()) {
                any = true;
                weights = weights.plus(source.weight().get());
                scores = scores.plus(source.weight().get().times(source.score().get()));
            }
        }
        Value<Composite> unset = gap ? Given.stop(policy) : null;
        if (unset != null) {
            return unset;
        }
        if (gap && policy.get() == Policy.BLOCK) {
            return Value.present(Composite.INCOMPLETE);
        }
        if (!any) {
            return Value.missing("sources");
        }
        return weights.signum() == 0
                ? Value.error("ZERO_DENOMINATOR")
                : Value.present(Composite.of(scores.dividedBy(weights)));
    }
}
