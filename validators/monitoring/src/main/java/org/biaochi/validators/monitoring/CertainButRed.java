// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.progress.ProjectLight;
import org.biaochi.core.monitoring.MonitoredRow;
import org.biaochi.core.monitoring.MonitoringView;
import org.biaochi.core.text.Excerpt;

/** PM-MON-112: who says that the target will surely be reached has no red light, neither on the indicator nor on the project. */
final class CertainButRed extends RowRule {
    CertainButRed() {
        super("PM-MON-112");
    }

    @Override
    Conclusion judge(MonitoredRow row, MonitoringView view, RuleContext<MonitoringReport> context) {
        if (!row.possibility().isPresent()) {
            return noPossibility();
        }
        if (!row.possibility().get().equals(Rational.ONE)) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        Value<Light> own = row.light().value();
        Value<ProjectLight.Combined> project = view.plainProjectLight().value();
        boolean red = own.isPresent() && own.get() == Light.RED;
        if (red || project.isPresent() && project.get().light() == Light.RED) {
            return Conclusion.failed(Defect.at(row.monitored().place(MonitoringColumn.POSSIBILITY))
                    .pattern(red ? "indicator" : "project")
                    .with(red ? result(row) : money(row, view)));
        }
        List<Missing> missing = new ArrayList<>();
        if (Lacks.undecided(own)) {
            missing.add(Lacks.of(own));
        } else if (Lacks.undecided(project)) {
            missing.add(Lacks.of(project));
        } else if (project.isPresent() && project.get().incomplete()) {
            missing.add(Missing.field("light"));
        }
        return missing.isEmpty() ? Conclusion.passed() : Conclusion.undecided(missing);
    }

    private static Arguments result(MonitoredRow row) {
        Value<Rational> due = row.valueDue().value();
        String actual = Excerpt.of(row.text(MonitoringColumn.ACTUAL));
        return name(row)
                .with("actual", actual.isEmpty() ? "—" : actual)
                .with(
                        "due",
                        due.isPresent()
                                ? Shown.number(due.get(), 2).toPlainString()
                                : Excerpt.of(row.row().value()));
    }

    private static Arguments money(MonitoredRow row, MonitoringView view) {
        return name(row)
                .with("execution", Shown.percent(view.execution().value()))
                .with("progress", Shown.percent(view.progress().value()));
    }
}
