// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.facts.CalendarFacts;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.Kpi;
import org.biaochi.api.supervision.PeriodRanking;
import org.biaochi.core.figure.Readings;
import org.biaochi.core.figure.StageFigures;

/** The figures of circulars: the shares of every snapshot, the rankings, the composites of the year. Stateless. */
public final class CircularFigures implements StageFigures<Circular> {
    private static final Comparator<Figure> BY_PLACE_THEN_FORMULA = Comparator.comparing(Figure::place)
            .thenComparing(figure -> figure.formula().toString());

    @Override
    public SubjectType<Circular> subject() {
        return Circular.TYPE;
    }

    /** Deadlines count in the host's calendar, where the profile sets any. */
    @Override
    public List<FactKey<?>> facts(Profile profile) {
        return profile.find(SupervisionParameters.OBLIGATIONS).isPresent()
                ? List.of(CalendarFacts.WORKING_DAYS)
                : List.of();
    }

    @Override
    public SupervisionOutcome compute(Readings<Circular> readings, LocalDate asOf, Facts facts) {
        Circular circular = readings.subject();
        Profile profile = readings.profile();
        CircularView view = readings.of(CircularView.KEY);
        List<Measured> shares = new ArrayList<>();
        List<SnapshotView> snapshots = SnapshotView.of(circular.year(), profile, asOf);
        for (SnapshotView snapshot : snapshots) {
            shares.addAll(Coverage.of(snapshot));
            shares.addAll(Follow.of(snapshot));
        }
        // Both shares of F55 are parts of one figure.
        Set<Figure> figures = new LinkedHashSet<>();
        shares.forEach(share -> figures.add(share.figure()));
        view.rankings()
                .results()
                .forEach((period, result) ->
                        figures.add(result.figure(CircularView.SCORES, input -> period.toString())));
        view.book()
                .composites()
                .forEach((object, result) -> figures.add(result.figure(CircularView.SCORES, input -> object)));
        List<Kpi> kpis = shares.stream().map(Measured::kpi).toList();
        List<PeriodRanking> rankings = view.rankings().shown();
        return new SupervisionOutcome(
                sorted(figures),
                kpis,
                rankings,
                Obligations.of(view, profile, asOf, facts),
                CircularCalendar.of(circular, view.register(), profile, asOf),
                PhaseItems.of(view, asOf),
                RegisterReports.of(circular.year(), view.register(), profile, asOf, snapshots, kpis, rankings));
    }

    static List<Figure> sorted(Set<Figure> figures) {
        return figures.stream().sorted(BY_PLACE_THEN_FORMULA).toList();
    }
}
