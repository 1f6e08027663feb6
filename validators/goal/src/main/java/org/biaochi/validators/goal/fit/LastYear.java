// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.fit;

import java.math.BigDecimal;
import java.util.Optional;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.Extent;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.history.PastView;
import org.biaochi.core.history.PastYearView;
import org.biaochi.core.text.Excerpt;

/** What rules ask of the year before the budget year. Pure functions. */
final class LastYear {
    private static final Missing HISTORY = Missing.fact(HistoryFacts.PAST_YEARS);
    private static final Missing BUDGET_YEAR = Missing.field(GoalField.BUDGET_YEAR.key());
    private static final Conclusion NO_HISTORY = Conclusion.undecided(HISTORY);
    private static final Conclusion NO_YEAR = Conclusion.undecided(BUDGET_YEAR);

    private LastYear() {}

    /** The year before the budget year; empty if it is not supplied or the budget year cannot be read. */
    static Optional<PastYearView> of(RuleContext<PerformanceGoal> context) {
        return past(context).flatMap(PastView::lastYear);
    }

    /** The years before the budget year; empty if the host did not supply them. */
    static Optional<PastView> past(RuleContext<PerformanceGoal> context) {
        var past = context.derived(PastView.KEY);
        return past.isPresent() ? Optional.of(past.get()) : Optional.empty();
    }

    /** Why nothing of last year is known: the budget year of the form, else the history. */
    static Missing missing(GoalView view) {
        return view.budgetYear().isEmpty() ? BUDGET_YEAR : HISTORY;
    }

    /** Undecided because nothing of last year is known. */
    static Conclusion unknown(GoalView view) {
        return view.budgetYear().isEmpty() ? NO_YEAR : NO_HISTORY;
    }

    /** What a row reached in a year; a bare number is in the unit of that year's target. */
    static Optional<Extent> actual(PastYearView year, RowView row) {
        return year.actual(row)
                .flatMap(reached -> Extent.of(reached.target()))
                .map(reached -> reached.orIn(year.before(row).flatMap(RowView::unit)));
    }

    /** What a row reached, as it was recorded. */
    static String shown(Optional<PastYearView> year, RowView row) {
        return year.flatMap(past -> past.actual(row))
                .map(reached -> Excerpt.of(reached.indicator().value().text().strip()
                        + reached.indicator().cell(IndicatorField.UNIT).text().strip()))
                .orElse("");
    }

    /** The annual funds of the form in 元; empty if they cannot be read. */
    static Optional<BigDecimal> fundsNow(GoalView view) {
        return view.funds().annual().total().filter(FundAmount::isNumber).map(FundAmount::yuan);
    }
}
