// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.history;

import java.util.Optional;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.facts.PastYears;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.DerivedFact;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.core.goal.GoalView;

/** The two years before the budget year of a goal, as far as they are recorded. Immutable to the outside. */
public final class PastView {
    /** The past years of the goal under review. */
    public static final DerivedFact<PerformanceGoal, PastYears, PastView> KEY =
            DerivedFact.of("past years", HistoryFacts.PAST_YEARS, PastView::new);

    private final Optional<PastYearView> lastYear;
    private final Optional<PastYearView> yearBefore;

    private PastView(PastYears past, PerformanceGoal goal, Profile profile) {
        GoalView now = GoalView.KEY.compute(goal, profile);
        this.lastYear = view(past, now, 1, profile);
        this.yearBefore = view(past, now, 2, profile);
    }

    private static Optional<PastYearView> view(PastYears past, GoalView now, int back, Profile profile) {
        return now.budgetYear()
                .filter(year -> year.year() - back >= 1949)
                .flatMap(year -> past.of(new FiscalYear(year.year() - back)))
                .map(year -> new PastYearView(year, now, profile));
    }

    /** The year before the budget year; empty if it is not recorded or the budget year cannot be read. */
    public Optional<PastYearView> lastYear() {
        return lastYear;
    }

    /** The year before the last one; empty if it is not recorded or the budget year cannot be read. */
    public Optional<PastYearView> yearBefore() {
        return yearBefore;
    }
}
