// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.execution.ExecutionRate;
import org.biaochi.core.monitoring.MonitoredFunds;
import org.biaochi.core.monitoring.MonitoringView;
import org.biaochi.core.text.Excerpt;
import org.biaochi.core.text.Folding;

/** PM-MON-105: no more is spent than budgeted; of public funds that is an error. A budget of zero is PM-MON-104's. */
final class OverBudget extends ReportRule {
    private final Parameter<List<String>> fiscal = Parameter.of("PM-MON-105.fiscalSources", ParameterType.WORDS);

    OverBudget() {
        super("PM-MON-105");
    }

    @Override
    Conclusion judge(MonitoringView view, RuleContext<MonitoringReport> context) {
        List<MonitoredFunds.Line> over = new ArrayList<>();
        List<String> names = context.find(fiscal).orElse(List.of());
        boolean escalated = false;
        for (MonitoredFunds.Line line : view.funds().lines()) {
            Value<Rational> rate =
                    ExecutionRate.monitoring(line.executed(), line.budget()).value();
            if (rate.isPresent() && rate.get().isAbove(Rational.ONE)) {
                over.add(line);
                escalated |= names.stream().anyMatch(Folding.normalise(line.label())::contains);
            }
        }
        List<Defect> defects = new ArrayList<>();
        for (MonitoredFunds.Line line : over) {
            defects.add(Defect.at(line.place().child(FundColumn.EXECUTED.key()))
                    .escalateIf(escalated)
                    .with(Arguments.of("item", Excerpt.of(line.label()))
                            .with("executed", Shown.number(line.executed().get(), 2))
                            .with("budget", Shown.number(line.budget().get(), 2))
                            .with(
                                    "rate",
                                    Shown.percent(line.executed()
                                            .get()
                                            .dividedBy(line.budget().get())))));
        }
        Value<Rational> total = view.execution().value();
        Value<Rational> executed = view.funds().executedTotal();
        boolean unspent = executed.isPresent() && executed.get().signum() == 0;
        if (total.state() == Value.State.MISSING && !unspent) {
            return Conclusion.of(defects, List.of(Missing.field(total.code())));
        }
        boolean zero = !total.isPresent() && total.state() != Value.State.MISSING;
        return defects.isEmpty() && zero
                ? Conclusion.notApplicable(Reason.OUT_OF_SCOPE)
                : Conclusion.of(defects, List.of());
    }
}
