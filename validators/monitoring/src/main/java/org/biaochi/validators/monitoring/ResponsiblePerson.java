// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import org.biaochi.api.monitoring.MonitoringField;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.monitoring.MonitoringView;

/** PM-MON-120: somebody answers for the report. */
final class ResponsiblePerson extends ReportRule {
    ResponsiblePerson() {
        super("PM-MON-120");
    }

    @Override
    Conclusion judge(MonitoringView view, RuleContext<MonitoringReport> context) {
        return switch (view.state(MonitoringField.RESPONSIBLE_PERSON)) {
            case VALUE -> Conclusion.passed();
            case BLANK -> Conclusion.failed(Defect.at(MonitoringView.place(MonitoringField.RESPONSIBLE_PERSON)));
            case ABSENT -> Conclusion.undecided(Missing.field(MonitoringField.RESPONSIBLE_PERSON.key()));
        };
    }
}
