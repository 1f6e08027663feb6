// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.time;

import java.time.LocalDate;
import java.util.Optional;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PartialDate;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.validators.goal.mechanism.Shown;

/**
 * GR-TIM-002: a date after the end of the period or, in an annual row, after 31 December of the budget year; the day itself
 * passes. An annual row that only leaves the budget year carries the rule's other severity, also where the end of the period
 * is not known: that much is certain.
 */
public final class LateDate extends DateRule {
    /** The rule. */
    public LateDate() {
        super("GR-TIM-002");
    }

    @Override
    PartialDate end(PartialDate start, PartialDate end) {
        return end;
    }

    @Override
    Conclusion judge(RowView row, PartialDate date, int yearIfMissing, GoalView view) {
        LocalDate day = date.lastDay(yearIfMissing);
        Optional<LocalDate> periodEnd = view.periodEnd();
        if (periodEnd.isPresent() && day.isAfter(periodEnd.get())) {
            return late(row, day, periodEnd.get(), "period");
        }
        boolean annual = row.set() == PeriodSet.ANNUAL;
        Optional<LocalDate> yearEnd = annual ? view.budgetYear().map(FiscalYear::lastDay) : Optional.empty();
        if (yearEnd.isPresent() && day.isAfter(yearEnd.get())) {
            return late(row, day, yearEnd.get(), "year");
        }
        boolean decided = periodEnd.isPresent() && (!annual || yearEnd.isPresent());
        if (decided) {
            return Conclusion.passed();
        }
        return annual ? view.lacking(GoalField.PERIOD_END, GoalField.BUDGET_YEAR) : view.lacking(GoalField.PERIOD_END);
    }

    private static Conclusion late(RowView row, LocalDate day, LocalDate limit, String pattern) {
        Defect defect = Defect.at(row.place(IndicatorField.VALUE))
                .pattern(pattern)
                .escalateIf(pattern.equals("year"))
                .with(Shown.nameAndValue(row).with("date", day).with("limit", limit));
        return found(row, IndicatorField.VALUE, defect);
    }
}
