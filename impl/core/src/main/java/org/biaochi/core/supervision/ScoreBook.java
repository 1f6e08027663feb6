// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Table;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.CircularKind;
import org.biaochi.api.supervision.PeriodScoreColumn;
import org.biaochi.api.supervision.RankColumn;
import org.biaochi.core.formula.Composite;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.score.MultiSource;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;

/**
 * The scores of a year by period: as given for months, quarters and years, and the composite of the quarters (F57)
 * where the year has no scores of its own. What is incomplete, or beyond the full mark, has no score. Immutable.
 */
final class ScoreBook {
    private static final String SCORE = PeriodScoreColumn.SCORE.key();

    private final SortedMap<Period, Map<String, Value<Rational>>> given;
    private final Map<String, Result<Composite>> composites;

    private ScoreBook(
            SortedMap<Period, Map<String, Value<Rational>>> given, Map<String, Result<Composite>> composites) {
        this.given = Collections.unmodifiableSortedMap(given);
        this.composites = Collections.unmodifiableMap(composites);
    }

    static ScoreBook of(Circular circular, Register register, Profile profile) {
        Value<Rational> full = fullMark(profile);
        SortedMap<Period, Map<String, Value<Rational>>> given = new TreeMap<>();
        Set<String> met = new HashSet<>();
        for (Cells<PeriodScoreColumn> row : circular.scores()) {
            String id = Reading.text(row.get(PeriodScoreColumn.OBJECT_ID));
            Optional<Period> period = Period.of(row.get(PeriodScoreColumn.PERIOD), register.fiscalYear());
            if (period.isPresent() && !id.isEmpty()) {
                // Two scores of one object contradict each other.
                Value<Rational> score = met.add(period.get() + "|" + id) ? score(row, full) : Value.missing(SCORE);
                given.computeIfAbsent(period.get(), none -> new LinkedHashMap<>())
                        .put(id, score);
            }
        }
        ranked(circular, register, full, Set.copyOf(given.keySet()), given);
        return new ScoreBook(given, composites(given, register, profile));
    }

    /** A period that is ranked without its scores has those that the ranking prints, unless they follow from the quarters. */
    private static void ranked(
            Circular circular,
            Register register,
            Value<Rational> full,
            Set<Period> scored,
            SortedMap<Period, Map<String, Value<Rational>>> given) {
        for (Cells<RankColumn> row : circular.rankings()) {
            String id = Reading.text(row.get(RankColumn.OBJECT_ID));
            Optional<Period> period = Period.of(row.get(RankColumn.PERIOD), register.fiscalYear());
            boolean computed = period.isPresent()
                    && period.get().kind() == CircularKind.COMPOSITE
                    && scored.stream().anyMatch(quarter -> quarter.kind() == CircularKind.RANKING);
            if (period.isPresent() && !id.isEmpty() && !computed && !scored.contains(period.get())) {
                Truth complete = StatusWords.scored(Reading.text(row.get(RankColumn.STATUS)));
                given.computeIfAbsent(period.get(), none -> new LinkedHashMap<>())
                        .put(
                                id,
                                complete == Truth.FALSE
                                        ? Value.missing(RankColumn.STATUS.key())
                                        : within(full, Reading.number(RankColumn.SCORE, row.get(RankColumn.SCORE))));
            }
        }
    }

    /** The most points that a score may have; MISSING where the profile does not say. */
    static Value<Rational> fullMark(Profile profile) {
        return profile.compiled(Terms.KEY).value(SupervisionParameters.FULL_MARK);
    }

    /** A score below nothing or beyond the full mark is none; without a full mark nobody knows. */
    private static Value<Rational> within(Value<Rational> full, Value<Rational> score) {
        if (!score.isPresent() || !full.isPresent()) {
            return score.isPresent() ? full : score;
        }
        boolean beyond = score.get().signum() < 0 || score.get().isAbove(full.get());
        return beyond ? Value.missing(SCORE) : score;
    }

    private static Value<Rational> score(Cells<PeriodScoreColumn> row, Value<Rational> full) {
        Truth scored = StatusWords.scored(Reading.text(row.get(PeriodScoreColumn.STATUS)));
        return scored == Truth.FALSE
                ? Value.missing(PeriodScoreColumn.STATUS.key())
                : within(full, Reading.number(PeriodScoreColumn.SCORE, row.get(PeriodScoreColumn.SCORE)));
    }

    private static Map<String, Result<Composite>> composites(
            SortedMap<Period, Map<String, Value<Rational>>> given, Register register, Profile profile) {
        Optional<Table> weights = profile.find(SupervisionParameters.PERIOD_WEIGHTS);
        boolean own = given.keySet().stream().anyMatch(period -> period.kind() == CircularKind.COMPOSITE);
        Set<String> ids = new TreeSet<>();
        given.forEach((period, scores) -> {
            if (period.kind() == CircularKind.RANKING) {
                ids.addAll(scores.keySet());
            }
        });
        Map<String, Result<Composite>> composites = new LinkedHashMap<>();
        if (own || weights.isEmpty() || register.fiscalYear().isEmpty()) {
            return composites;
        }
        int year = register.fiscalYear().get().year();
        for (String id : ids) {
            List<MultiSource.Source> sources = new ArrayList<>();
            for (int i = 0; i < weights.get().rows().size(); i++) {
                Period quarter = new Period(
                        year,
                        CircularKind.RANKING,
                        Integer.parseInt(weights.get().cell(i, "quarter")));
                Rational weight = Rational.of(new BigDecimal(weights.get().cell(i, "weight")));
                Value<Rational> score =
                        given.getOrDefault(quarter, Map.of()).getOrDefault(id, Value.missing(quarter.toString()));
                sources.add(new MultiSource.Source(Value.present(weight), score));
            }
            composites.put(id, MultiSource.periods(sources, profile.compiled(Terms.KEY)));
        }
        return composites;
    }

    /** The composites of the year by object (F57); empty if the year has scores of its own, or no quarter has. */
    Map<String, Result<Composite>> composites() {
        return composites;
    }

    /** The periods that have scores to rank, in order, the composite last. */
    SortedMap<Period, Map<String, Value<Rational>>> ranked(Optional<Integer> year) {
        SortedMap<Period, Map<String, Value<Rational>>> ranked = new TreeMap<>(given);
        if (!composites.isEmpty() && year.isPresent()) {
            Map<String, Value<Rational>> scores = new LinkedHashMap<>();
            composites.forEach((id, composite) -> scores.put(id, points(composite.value())));
            ranked.put(new Period(year.get(), CircularKind.COMPOSITE, 1), scores);
        }
        return ranked;
    }

    private static Value<Rational> points(Value<Composite> composite) {
        return composite.isPresent()
                ? composite.get().points().map(Value::present).orElse(Value.missing(SCORE))
                : Value.missing(SCORE);
    }
}
