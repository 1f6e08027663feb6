// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.core.monitoring.MonitoredRow;
import org.biaochi.core.monitoring.MonitoringView;
import org.biaochi.core.text.Excerpt;

/** PM-MON-109: likelihood is one of the three codes. */
final class KnownPossibility extends RowRule {
    KnownPossibility() {
        super("PM-MON-109");
    }

    @Override
    Conclusion judge(MonitoredRow row, MonitoringView view, RuleContext<MonitoringReport> context) {
        if (row.possibility().isPresent()) {
            return Conclusion.passed();
        }
        return row.possibility().state() == Value.State.ERROR
                ? Conclusion.failed(Defect.at(row.monitored().place(MonitoringColumn.POSSIBILITY))
                        .with(name(row).with("typed", Excerpt.of(row.text(MonitoringColumn.POSSIBILITY)))))
                : noPossibility();
    }
}
