// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.survey;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.biaochi.core.formula.Terms;

/** How many to ask (样本量): F62. Pure functions. */
public final class SampleSize {
    /** n₀ = z²p(1 − p) ÷ e²; n = ⌈n₀ ÷ (1 + (n₀ − 1) ÷ N)⌉. */
    public static final Formula<BigInteger> F62 = Formula.of(
                    "F62", Shape.<BigInteger>of("CEILING", size -> new FigureValue.Decimal(new BigDecimal(size))), "N")
            .with("z", SurveyTerms.QUANTILE)
            .with("p", SurveyTerms.SHARE)
            .with("e", SurveyTerms.ERROR)
            .with("census", SurveyTerms.CENSUS);

    private SampleSize() {}

    /** F62: everybody up to the census limit; never more than the population. */
    public static Result<BigInteger> of(Value<Integer> population, Terms terms) {
        Value<Rational> z = terms.value(SurveyTerms.QUANTILE);
        Value<Rational> p = terms.value(SurveyTerms.SHARE);
        Value<Rational> e = terms.value(SurveyTerms.ERROR);
        Value<Integer> census = terms.value(SurveyTerms.CENSUS);
        Value<BigInteger> size = Given.stop(population, z, p, e, census);
        String boundary = "";
        if (size == null && (population.get() < 1 || e.get().signum() <= 0 || !isShare(p.get()))) {
            size = Value.error("OUT_OF_RANGE");
        }
        if (size == null) {
            boolean all = population.get() <= census.get();
            boundary = all ? "CENSUS" : "";
            BigInteger whole = BigInteger.valueOf(population.get());
            size = Value.present(
                    all
                            ? whole
                            : sampled(population.get(), z.get(), p.get(), e.get())
                                    .min(whole));
        }
        return F62.result(size, boundary, terms, population);
    }

    private static boolean isShare(Rational p) {
        return p.signum() > 0 && p.isBelow(Rational.ONE);
    }

    private static BigInteger sampled(int population, Rational z, Rational p, Rational e) {
        Rational unlimited = z.times(z).times(p).times(Rational.ONE.minus(p)).dividedBy(e.times(e));
        Rational correction = unlimited.minus(Rational.ONE).dividedBy(Rational.of(population));
        return unlimited.dividedBy(Rational.ONE.plus(correction)).ceiling();
    }
}
