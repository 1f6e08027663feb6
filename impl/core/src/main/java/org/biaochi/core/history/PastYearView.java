// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.facts.ActualValue;
import org.biaochi.api.facts.PastYear;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Amount;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.MatchedRows;
import org.biaochi.core.goal.RowView;

/** One past year beside the goal under review. Immutable to the outside. */
public final class PastYearView {
    private final PastYear past;
    private final GoalView now;
    private final Optional<GoalView> goal;
    private final MatchedRows annual;
    private final MatchedRows overall;
    private final MatchedRows actuals;

    PastYearView(PastYear past, GoalView now, Profile profile) {
        this.past = past;
        this.now = now;
        this.goal = past.goal().map(then -> GoalView.KEY.compute(then, profile));
        this.annual = matched(PeriodSet.ANNUAL);
        this.overall = matched(PeriodSet.OVERALL);
        GoalView reached = GoalView.KEY.compute(asGoal(past.actuals()), profile);
        this.actuals = MatchedRows.of(now.rows(PeriodSet.ANNUAL), reached.rows(PeriodSet.ANNUAL));
    }

    private MatchedRows matched(PeriodSet set) {
        return MatchedRows.of(now.rows(set), goal.map(then -> then.rows(set)).orElse(List.of()));
    }

    /** Actual values as rows, so that they are matched and read like targets. */
    private static PerformanceGoal asGoal(List<ActualValue> actuals) {
        PerformanceGoal.Builder goal = PerformanceGoal.builder();
        for (ActualValue actual : actuals) {
            goal.indicator(Indicator.builder()
                    .set(IndicatorField.L1, actual.l1())
                    .set(IndicatorField.L2, actual.l2())
                    .set(IndicatorField.NAME, actual.name())
                    .set(IndicatorField.VALUE, actual.value())
                    .set(IndicatorField.UNIT, actual.unit())
                    .set(IndicatorField.LIBRARY_CODE, actual.libraryCode()));
        }
        return goal.build();
    }

    /** The goal of that year, if it is recorded. */
    public Optional<GoalView> goal() {
        return goal;
    }

    /** The annual funds of that year in 元: as recorded, else as its goal says; empty if neither can be read. */
    public Optional<BigDecimal> fundTotal() {
        return past.fundTotal()
                .map(Amount::yuan)
                .or(() -> goal.flatMap(then -> then.funds().annual().total())
                        .filter(FundAmount::isNumber)
                        .map(FundAmount::yuan));
    }

    /** The row of that year's goal that a row of the present goal continues. */
    public Optional<RowView> before(RowView row) {
        return (row.set() == PeriodSet.ANNUAL ? annual : overall).before(own(row));
    }

    /** The row of actual values of that year that belongs to a row of the present goal; rows of the whole period have none. */
    public Optional<RowView> actual(RowView row) {
        return actuals.before(own(row));
    }

    /** Rows are matched by identity, and the caller's view of the goal may be another one. */
    private RowView own(RowView row) {
        return now.row(row.indicator());
    }
}
