// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.util.Optional;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.monitoring.MonitoredRow;
import org.biaochi.core.monitoring.MonitoringView;

/** PM-MON-114: who names 其他 as the cause says in words what it is. */
final class OtherCause extends RowRule {
    private static final String OTHER = "其他";

    private final Parameter<Integer> minChars = Parameter.of("PM-MON-114.minChars", ParameterType.INTEGER);

    OtherCause() {
        super("PM-MON-114");
    }

    @Override
    Conclusion judge(MonitoredRow row, MonitoringView view, RuleContext<MonitoringReport> context) {
        if (row.monitored().cell(MonitoringColumn.CAUSE_CLASS).isAbsent()) {
            return Conclusion.notApplicable(Reason.FIELD_NOT_ON_FORM);
        }
        if (!row.causeClasses().contains(OTHER)) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        if (row.monitored().cell(MonitoringColumn.REASON).isAbsent()) {
            return Conclusion.undecided(Missing.field(MonitoringColumn.REASON.key()));
        }
        Optional<Integer> least = context.find(minChars);
        if (least.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        String text = row.text(MonitoringColumn.REASON);
        int length = text.codePointCount(0, text.length());
        return length >= least.get()
                ? Conclusion.passed()
                : Conclusion.failed(Defect.at(row.monitored().place(MonitoringColumn.REASON))
                        .with(name(row).with("length", length).with("least", least.get())));
    }
}
