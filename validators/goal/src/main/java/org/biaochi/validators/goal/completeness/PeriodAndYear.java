// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.completeness;

import java.time.LocalDate;
import java.util.List;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.GoalView;
import org.biaochi.validators.goal.mechanism.GoalRule;
import org.jspecify.annotations.Nullable;

/** GR-CMP-006: the project period runs forward, and the budget year lies in it. What is known decides even if the rest is blank. */
public final class PeriodAndYear extends GoalRule {
    /** The rule. */
    public PeriodAndYear() {
        super("GR-CMP-006");
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        LocalDate start = view.periodStart().orElse(null);
        LocalDate end = view.periodEnd().orElse(null);
        FiscalYear year = view.budgetYear().orElse(null);
        Defect defect = defect(start, end, year);
        if (defect != null) {
            return Conclusion.failed(defect);
        }
        return start == null || end == null || year == null
                ? view.lacking(GoalField.PERIOD_START, GoalField.PERIOD_END, GoalField.BUDGET_YEAR)
                : Conclusion.passed();
    }

    private static @Nullable Defect defect(
            @Nullable LocalDate start, @Nullable LocalDate end, @Nullable FiscalYear year) {
        if (start != null && end != null && start.isAfter(end)) {
            return over("inverted", GoalField.PERIOD_START, GoalField.PERIOD_END)
                    .with(Arguments.NONE.with("start", start).with("end", end));
        }
        if (year != null && start != null && year.year() < start.getYear()) {
            return over("before", GoalField.BUDGET_YEAR, GoalField.PERIOD_START)
                    .with(Arguments.NONE.with("year", year.year()).with("start", start));
        }
        if (year != null && end != null && year.year() > end.getYear()) {
            return over("after", GoalField.BUDGET_YEAR, GoalField.PERIOD_END)
                    .with(Arguments.NONE.with("year", year.year()).with("end", end));
        }
        return null;
    }

    private static Defect over(String pattern, GoalField one, GoalField other) {
        return Defect.over(List.of(Place.ROOT.child(one.key()), Place.ROOT.child(other.key())))
                .pattern(pattern);
    }
}
