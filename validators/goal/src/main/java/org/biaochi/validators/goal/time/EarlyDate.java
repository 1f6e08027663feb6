// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.time;

import java.time.LocalDate;
import java.util.Optional;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PartialDate;
import org.biaochi.api.goal.PartialDate.Precision;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.validators.goal.mechanism.Shown;

/**
 * GR-TIM-003: a date before the start of the period; the day itself passes. A whole year (2025年, 年内) is early only if all
 * of it is.
 */
public final class EarlyDate extends DateRule {
    /** The rule. */
    public EarlyDate() {
        super("GR-TIM-003");
    }

    @Override
    PartialDate end(PartialDate start, PartialDate end) {
        return start;
    }

    @Override
    Conclusion judge(RowView row, PartialDate date, int yearIfMissing, GoalView view) {
        Optional<LocalDate> periodStart = view.periodStart();
        if (periodStart.isEmpty()) {
            return view.lacking(GoalField.PERIOD_START);
        }
        boolean wholeYear = date.precision() == Precision.YEAR;
        LocalDate day = wholeYear ? date.lastDay(yearIfMissing) : date.firstDay(yearIfMissing);
        if (!day.isBefore(periodStart.get())) {
            return Conclusion.passed();
        }
        Defect defect = Defect.at(row.place(IndicatorField.VALUE))
                .with(Shown.nameAndValue(row).with("date", day).with("limit", periodStart.get()));
        return found(row, IndicatorField.VALUE, defect);
    }
}
