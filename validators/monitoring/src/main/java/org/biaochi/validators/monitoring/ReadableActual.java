// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.core.monitoring.MonitoredRow;
import org.biaochi.core.monitoring.MonitoringView;
import org.biaochi.core.text.Excerpt;

/** PM-MON-108: what was reached is a number where the target is one, and one of the known levels where it is judged in words. */
final class ReadableActual extends RowRule {
    private final Parameter<Boolean> prescribed = Parameter.of("PM-MON-108.prescribed", ParameterType.BOOLEAN);

    ReadableActual() {
        super("PM-MON-108");
    }

    @Override
    Conclusion judge(MonitoredRow row, MonitoringView view, RuleContext<MonitoringReport> context) {
        String typed = row.text(MonitoringColumn.ACTUAL);
        if (typed.isEmpty()) {
            return Conclusion.undecided(Missing.field(MonitoringColumn.ACTUAL.key()));
        }
        Value<?> read = row.readActual();
        if (row.judged() == MonitoredRow.Judged.UNREADABLE) {
            return Conclusion.undecided(Missing.field("value"));
        }
        if (read.state() == Value.State.MISSING) {
            return Conclusion.undecided(Lacks.of(read));
        }
        if (read.state() != Value.State.ERROR) {
            return Conclusion.passed();
        }
        boolean severe = row.isNumeric() || context.find(prescribed).orElse(false);
        return Conclusion.failed(Defect.at(row.monitored().place(MonitoringColumn.ACTUAL))
                .pattern(row.isNumeric() ? "number" : "level")
                .escalateIf(severe)
                .with(name(row)
                        .with("actual", Excerpt.of(typed))
                        .with("value", Excerpt.of(row.row().value()))));
    }
}
