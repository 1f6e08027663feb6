// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.monitoring.MonitoredFunds;
import org.biaochi.core.monitoring.MonitoringView;
import org.biaochi.core.text.Excerpt;

/** PM-MON-104: nothing is spent where the budget is zero. */
final class SpentWithoutBudget extends ReportRule {
    SpentWithoutBudget() {
        super("PM-MON-104");
    }

    @Override
    Conclusion judge(MonitoringView view, RuleContext<MonitoringReport> context) {
        List<Defect> defects = new ArrayList<>();
        boolean applies = false;
        for (MonitoredFunds.Line line : view.funds().lines()) {
            Value<Rational> budget = line.budget();
            Value<Rational> executed = line.executed();
            boolean zero = budget.isPresent() && budget.get().signum() == 0;
            applies |= !(zero && executed.isPresent() && executed.get().signum() == 0);
            if (zero && executed.isPresent() && executed.get().signum() > 0) {
                defects.add(Defect.at(line.place().child(FundColumn.EXECUTED.key()))
                        .with(Arguments.of("item", Excerpt.of(line.label()))
                                .with("executed", Shown.number(executed.get(), 2))));
            }
        }
        Value<Rational> rate = view.execution().value();
        boolean open = rate.state() == Value.State.MISSING && mayBe(view.funds());
        if (defects.isEmpty() && !applies && !open) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        return Conclusion.of(defects, open ? List.of(Missing.field(rate.code())) : List.of());
    }

    /** Whether what is known of the total does not rule it out. */
    private static boolean mayBe(MonitoredFunds funds) {
        Value<Rational> budget = funds.budgetTotal();
        Value<Rational> executed = funds.executedTotal();
        boolean budgeted = budget.isPresent() && budget.get().signum() != 0;
        boolean unspent = executed.isPresent() && executed.get().signum() <= 0;
        return !budgeted && !unspent;
    }
}
