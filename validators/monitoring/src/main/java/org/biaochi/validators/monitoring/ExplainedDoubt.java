// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.util.List;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.monitoring.MonitoredRow;
import org.biaochi.core.monitoring.MonitoringParameters;
import org.biaochi.core.monitoring.MonitoringView;

/** PM-MON-110: where the target may not be reached, cause, explanation and measure are stated. */
final class ExplainedDoubt extends RowRule {
    ExplainedDoubt() {
        super("PM-MON-110");
    }

    @Override
    Conclusion judge(MonitoredRow row, MonitoringView view, RuleContext<MonitoringReport> context) {
        if (!row.possibility().isPresent()) {
            return noPossibility();
        }
        if (row.possibility().get().equals(Rational.ONE)) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        List<String> known = context.find(MonitoringParameters.CAUSE_CLASSES).orElse(List.of());
        Statements stated = new Statements(row);
        stated.require(MonitoringColumn.CAUSE_CLASS, row.causeClasses().stream().anyMatch(known::contains));
        stated.require(MonitoringColumn.REASON);
        stated.require(MonitoringColumn.MEASURE);
        return stated.conclusion(
                name(row).with("possibility", Shown.number(row.possibility().get(), 0)));
    }
}
