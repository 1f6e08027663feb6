// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.time;

import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PartialDate;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetNote;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.validators.goal.mechanism.IndicatorRule;

/**
 * A rule on the date in a value; it does not apply without one. A date without a year is one of the budget year. A year of two
 * digits or a day that the calendar does not have is not read and leaves the rule undecided.
 */
abstract class DateRule extends IndicatorRule {
    /** Stands in where the date has a year of its own and the budget year does not matter. */
    private static final int ANY_YEAR = 2000;

    DateRule(String id) {
        super(id, IndicatorField.VALUE);
    }

    /** Which end of the date counts. */
    abstract PartialDate end(PartialDate start, PartialDate end);

    /**
     * Answers for a row with a date.
     *
     * @param yearIfMissing the year to assume
     */
    abstract Conclusion judge(RowView row, PartialDate date, int yearIfMissing, GoalView view);

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        answers.addSame(rows.used() & ~rows.values().dates(), Conclusion.notApplicable(Reason.OUT_OF_SCOPE));
    }

    @Override
    protected final Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        Target target = row.target();
        if (target.has(TargetNote.TWO_DIGIT_YEAR)) {
            return undecided(IndicatorField.VALUE);
        }
        if (target.start().isEmpty()
                || target.end().isEmpty()
                || isComparison(row.value(), target.start().get())) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        if (row.hasImpossibleDate()) {
            return undecided(IndicatorField.VALUE);
        }
        PartialDate date = end(target.start().get(), target.end().get());
        if (!date.hasYear() && view.budgetYear().isEmpty()) {
            return view.lacking(GoalField.BUDGET_YEAR);
        }
        return judge(row, date, view.budgetYear().map(FiscalYear::year).orElse(ANY_YEAR), view);
    }

    /** A year directly after 较, 比, 同比 or 对比 is what the value is compared with, as in GR-TXT-007. */
    private static boolean isComparison(String value, PartialDate date) {
        if (date.year().isEmpty()) {
            return false;
        }
        int at = value.indexOf(String.valueOf(date.year().getAsInt()));
        int before = at > 1 && value.charAt(at - 1) == ' ' ? at - 2 : at - 1;
        return before >= 0 && (value.charAt(before) == '较' || value.charAt(before) == '比');
    }
}
