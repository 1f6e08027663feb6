// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.survey;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Apportionment;
import org.biaochi.core.formula.Composite;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.GivenText;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.biaochi.core.formula.Terms;

/** Stratified samples (分层抽样): F63, F64. Pure functions. */
public final class Strata {
    /** How many from each stratum. */
    public static final Formula<Plan> F63 = Formula.of(
                    "F63", Shape.<Plan>of("LARGEST_REMAINDER 0", Plan::shown), "n", "strata")
            .with("min", SurveyTerms.LEAST);

    /** The mean over the strata by population. */
    public static final Formula<Composite> F64 = Formula.of("F64", Composite.POINTS, "strata");

    private Strata() {}

    /**
     * How many to draw from each stratum. Immutable.
     *
     * @param sizes by code of the stratum
     * @param total their sum
     * @param forced whether minimum or population made it another than planned
     */
    public record Plan(Map<String, Integer> sizes, int total, boolean forced) {
        /** Copies the map, keeping its order. */
        public Plan {
            sizes = Collections.unmodifiableMap(new LinkedHashMap<>(sizes));
        }

        private FigureValue shown() {
            Map<String, FigureValue> strata = new LinkedHashMap<>();
            sizes.forEach((code, size) -> strata.put(code, new FigureValue.Count(size)));
            Map<String, FigureValue> parts = new LinkedHashMap<>();
            parts.put("n", Shape.parts(strata));
            parts.put("total", new FigureValue.Count(total));
            parts.put("forced", new FigureValue.Flag(forced));
            return Shape.parts(parts);
        }
    }

    /**
     * A stratum and the mean of its answers. Immutable.
     *
     * @param population N
     * @param mean the mean of the sample; MISSING without answers
     */
    public record Stratum(Value<Rational> population, Value<Rational> mean) implements GivenText.Group {
        /** Requires both. */
        public Stratum {
            Objects.requireNonNull(population, "population");
            Objects.requireNonNull(mean, "mean");
        }

        @Override
        public Map<String, ?> given() {
            return GivenText.parts("N", population, "mean", mean);
        }
    }

    /**
     * F63: by largest remainder, then at least the minimum of each stratum, then no more than it has. Strata without any population
     * are not applicable.
     *
     * @param strata population by code
     */
    public static Result<Plan> plan(Value<Integer> n, Map<String, Value<Integer>> strata, Terms terms) {
        return F63.result(compute(n, strata, terms.value(SurveyTerms.LEAST)), "", terms, n, strata);
    }

    private static Value<Plan> compute(Value<Integer> n, Map<String, Value<Integer>> strata, Value<Integer> least) {
        Value<Plan> stopped = Given.stop(strata.values());
        if (stopped == null) {
            stopped = Given.stop(n, least);
        }
        if (stopped != null) {
            return stopped;
        }
        Map<String, Rational> populations = new LinkedHashMap<>();
        long population = 0;
        boolean negative = n.get() < 0;
        for (Map.Entry<String, Value<Integer>> stratum : strata.entrySet()) {
            int size = stratum.getValue().get();
            negative |= size < 0;
            population += size;
            populations.put(stratum.getKey(), Rational.of(size));
        }
        if (negative) {
            return Value.error("NEGATIVE");
        }
        if (population == 0 && n.get() > 0) {
            return Value.notApplicable("NO_POPULATION");
        }
        Map<String, Integer> sizes = new LinkedHashMap<>();
        Map<String, BigInteger> shares =
                n.get() == 0 ? Map.of() : Apportionment.share(BigInteger.valueOf(n.get()), populations);
        int total = 0;
        for (Map.Entry<String, Value<Integer>> stratum : strata.entrySet()) {
            BigInteger share = shares.getOrDefault(stratum.getKey(), BigInteger.ZERO);
            int wanted = n.get() == 0 ? 0 : Math.max(share.intValueExact(), least.get());
            int drawn = Math.min(wanted, stratum.getValue().get());
            sizes.put(stratum.getKey(), drawn);
            total = Math.addExact(total, drawn);
        }
        return Value.present(new Plan(sizes, total, total != n.get()));
    }

    /** F64: a stratum without population is ignored; one with population but no answer makes the mean INCOMPLETE. */
    public static Result<Composite> mean(List<Stratum> strata) {
        Rational population = Rational.ZERO;
        Rational sum = Rational.ZERO;
        boolean gap = false;
        Value<Composite> stopped = null;
        for (Stratum stratum : strata) {
            stopped = Given.stopAmounts(stratum.population());
            if (stopped == null && stratum.population().get().signum() > 0) {
                gap |= stratum.mean().state() == Value.State.MISSING;
                stopped = stratum.mean().state() == Value.State.MISSING ? null : Given.stop(stratum.mean());
                if (stopped == null && stratum.mean().isPresent()) {
                    population = population.plus(stratum.population().get());
                    sum = sum.plus(
                            stratum.population().get().times(stratum.mean().get()));
                }
            }
            if (stopped != null) {
                return F64.result(stopped, "", strata);
            }
        }
        if (gap) {
            return F64.result(Value.present(Composite.INCOMPLETE), "", strata);
        }
        Value<Composite> mean = population.signum() == 0
                ? Value.notApplicable("NO_POPULATION")
                : Value.present(Composite.of(sum.dividedBy(population)));
        return F64.result(mean, "", strata);
    }
}
