// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.survey;

import java.time.LocalDate;
import java.util.List;
import org.biaochi.api.evaluation.SurveyMethod;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.score.IndicatorScore;
import org.jspecify.annotations.Nullable;

/**
 * Satisfaction (满意度) as a mean or as a share of the best answers, and the points it earns: F60, F61, F66. The two measures differ
 * widely; a record names its own. Pure functions.
 */
public final class Satisfaction {
    /** Σ n·v ÷ Σ n. */
    public static final Formula<Rational> F60 = Formula.of("F60", Shape.POINTS, "counts", "values")
            .with("values5", SurveyTerms.FIVE_LEVELS)
            .with("values4", SurveyTerms.FOUR_LEVELS);

    /** Σ n of the best answers ÷ Σ n. */
    public static final Formula<Rational> F61 =
            Formula.of("F61", Shape.RATIO, "counts").with("top", SurveyTerms.TOP_BOXES);

    /** Points by F21 with the target in percent. */
    public static final Formula<Rational> F66 =
            Formula.of("F66", Shape.POINTS, "mean", "t", "w", "method", "validN", "date");

    private static final Value<Rational> NO_FORM = Value.missing("counts");

    private Satisfaction() {}

    /**
     * F60; no valid form is MISSING.
     *
     * @param counts the forms by answer, the best answer first
     * @param values what each answer counts; MISSING takes those of the profile for four or five answers
     * @throws IllegalArgumentException if there is not one value for each answer
     */
    public static Result<Rational> mean(List<Value<Rational>> counts, Value<List<Rational>> values, Terms terms) {
        Value<List<Rational>> counted = values.isPresent() ? values : ofProfile(counts.size(), terms);
        Value<Rational> mean = stop(counts);
        if (mean == null) {
            mean = Given.stop(counted);
        }
        if (mean == null && counted.get().size() != counts.size()) {
            throw new IllegalArgumentException(
                    counts.size() + " answers but " + counted.get().size() + " values");
        }
        if (mean == null) {
            Rational forms = Rational.ZERO;
            Rational sum = Rational.ZERO;
            for (int i = 0; i < counts.size(); i++) {
                forms = forms.plus(counts.get(i).get());
                sum = sum.plus(counts.get(i).get().times(counted.get().get(i)));
            }
            mean = forms.signum() == 0 ? NO_FORM : Value.present(sum.dividedBy(forms));
        }
        return F60.result(mean, "", terms, counts, counted);
    }

    private static Value<List<Rational>> ofProfile(int levels, Terms terms) {
        return switch (levels) {
            case 5 -> terms.value(SurveyTerms.FIVE_LEVELS);
            case 4 -> terms.value(SurveyTerms.FOUR_LEVELS);
            default -> Value.missing("values");
        };
    }

    /** F61; no valid form is MISSING. */
    public static Result<Rational> topBox(List<Value<Rational>> counts, Terms terms) {
        Value<Integer> top = terms.value(SurveyTerms.TOP_BOXES);
        Value<Rational> share = stop(counts);
        if (share == null) {
            share = Given.stop(top);
        }
        if (share == null && (top.get() < 1 || top.get() > counts.size())) {
            share = Value.error("OUT_OF_RANGE");
        }
        if (share == null) {
            Rational best = Rational.ZERO;
            Rational forms = Rational.ZERO;
            for (int i = 0; i < counts.size(); i++) {
                forms = forms.plus(counts.get(i).get());
                best = i < top.get() ? forms : best;
            }
            share = forms.signum() == 0 ? NO_FORM : Value.present(best.dividedBy(forms));
        }
        return F61.result(share, "", terms, counts);
    }

    private static @Nullable Value<Rational> stop(List<Value<Rational>> counts) {
        Value<Rational> stopped = Given.stop(counts);
        if (stopped != null) {
            return stopped;
        }
        for (Value<Rational> count : counts) {
            if (count.get().signum() < 0) {
                return Value.error("NEGATIVE");
            }
        }
        return null;
    }

    /**
     * F66: no points without method, valid forms and date (PM-SEL-114).
     *
     * @param measured the mean of F60 or the share of F61
     * @param target the target in percent
     * @param weight w in points
     * @param method how it was measured; a share enters as percent
     */
    public static Result<Rational> points(
            Value<Rational> measured,
            Value<Rational> target,
            Value<Rational> weight,
            Value<SurveyMethod> method,
            Value<Rational> validForms,
            Value<LocalDate> date,
            Terms terms) {
        Value<Rational> points = Given.stop(measured, target, weight, method, validForms, date);
        if (points == null) {
            points = Given.stopAmounts(validForms);
        }
        if (points == null && validForms.get().signum() == 0) {
            points = Value.missing("validN");
        }
        if (points == null) {
            Value<Rational> percent = method.get() == SurveyMethod.F61
                    ? Value.present(measured.get().times(Rational.HUNDRED))
                    : measured;
            points = IndicatorScore.floor(Operator.GREATER_OR_EQUAL, percent, target, weight, terms)
                    .value();
        }
        return F66.result(points, "", terms, measured, target, weight, method, validForms, date);
    }
}
