// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.PeriodRanking;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.supervision.Ranking;
import org.jspecify.annotations.Nullable;

/** The rankings of a year (F56): the lists that the profile asks for, and the bottom that is under obligation. Immutable. */
final class Rankings {
    private static final int POINTS = 2;

    private final Register register;
    private final SortedMap<Period, Map<String, Value<Rational>>> scores;
    private final SortedMap<Period, Result<Ranking>> results = new TreeMap<>();

    Rankings(ScoreBook book, Register register, Profile profile) {
        this.register = register;
        this.scores = book.ranked(register.fiscalYear().map(FiscalYear::year));
        Terms terms = profile.compiled(Terms.KEY);
        Value<Integer> red = listed(terms.find(SupervisionParameters.RED).orElse(null));
        Value<Integer> black = listed(terms.find(SupervisionParameters.BLACK).orElse(null));
        scores.forEach((period, ranked) -> results.put(period, Ranking.of(ranked, red, black, terms)));
    }

    private static Value<Integer> listed(@Nullable Integer n) {
        return n == null ? Value.notApplicable("PARAMETER_UNSET") : Value.present(n);
    }

    /** The rankings by period. */
    SortedMap<Period, Result<Ranking>> results() {
        return results;
    }

    /** The scores that were ranked, by period. */
    SortedMap<Period, Map<String, Value<Rational>>> scores() {
        return scores;
    }

    /** The last n of each period, all ties at the cut included, whatever the red list takes. */
    static Set<String> bottom(Map<String, Value<Rational>> scores, int n, Terms terms) {
        Value<Ranking> ranking = Ranking.of(scores, Value.notApplicable(""), Value.present(n), terms)
                .value();
        return ranking.isPresent() ? Set.copyOf(ranking.get().bottom().orElseThrow()) : Set.of();
    }

    /** The first n, all ties at the cut included. */
    static Set<String> top(Map<String, Value<Rational>> scores, int n, Terms terms) {
        Value<Ranking> ranking = Ranking.of(scores, Value.present(n), Value.notApplicable(""), terms)
                .value();
        return ranking.isPresent() ? Set.copyOf(ranking.get().top().orElseThrow()) : Set.of();
    }

    List<PeriodRanking> shown() {
        List<PeriodRanking> shown = new ArrayList<>();
        results.forEach((period, result) -> {
            if (result.value().isPresent()) {
                shown.add(shown(period, result.value().get(), scores.getOrDefault(period, Map.of())));
            }
        });
        return shown;
    }

    private PeriodRanking shown(Period period, Ranking ranking, Map<String, Value<Rational>> points) {
        List<PeriodRanking.Ranked> ranked = new ArrayList<>();
        ranking.ranks().forEach((id, rank) -> {
            Value<Rational> score = points.getOrDefault(id, Value.missing(""));
            ranked.add(
                    new PeriodRanking.Ranked(id, register.name(id), score.get().rounded(POINTS), rank));
        });
        return new PeriodRanking(
                period.toString(),
                ranked,
                List.copyOf(ranking.excluded()),
                ranking.top().map(List::copyOf).orElse(List.of()),
                ranking.bottom().map(List::copyOf).orElse(List.of()),
                ranking.warning());
    }
}
