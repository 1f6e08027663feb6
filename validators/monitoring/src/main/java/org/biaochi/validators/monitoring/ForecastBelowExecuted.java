// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.monitoring.MonitoringView;

/** PM-MON-118: no less is expected for the whole year than has been executed already. */
final class ForecastBelowExecuted extends ReportRule {
    ForecastBelowExecuted() {
        super("PM-MON-118");
    }

    @Override
    Conclusion judge(MonitoringView view, RuleContext<MonitoringReport> context) {
        FundAmount forecast = view.funds().forecast();
        Value<Rational> executed = view.funds().executedTotal();
        List<Missing> missing = new ArrayList<>();
        if (!forecast.isNumber()) {
            missing.add(Missing.field("forecast"));
        }
        if (!executed.isPresent()) {
            missing.add(Lacks.of(executed));
        }
        if (!missing.isEmpty()) {
            return Conclusion.undecided(missing);
        }
        return Rational.of(forecast.yuan()).isBelow(executed.get())
                ? Conclusion.failed(Defect.at(forecast.place())
                        .with(Arguments.NONE
                                .with("forecast", forecast.yuan())
                                .with("executed", Shown.number(executed.get(), 2))))
                : Conclusion.passed();
    }
}
