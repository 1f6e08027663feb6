// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.time.LocalDate;
import org.biaochi.api.facts.Alerts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.MonitoringFacts;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.core.formula.progress.ProjectLight;
import org.biaochi.core.monitoring.MonitoredRow;
import org.biaochi.core.monitoring.MonitoringView;

/** PM-MON-115: a red project light has an alert with a notice for the same window. */
final class RedWithoutNotice extends ReportRule {
    RedWithoutNotice() {
        super("PM-MON-115", Needs.NOTHING.fact(MonitoringFacts.ALERTS));
    }

    @Override
    Conclusion judge(MonitoringView view, RuleContext<MonitoringReport> context) {
        Value<ProjectLight.Combined> light = view.projectLight().value();
        if (!light.isPresent()) {
            return Conclusion.undecided(Lacks.of(light));
        }
        if (light.get().light() != Light.RED) {
            return light.get().incomplete() ? Conclusion.undecided(Missing.field("light")) : Conclusion.passed();
        }
        Fact<Alerts> alerts = context.fact(MonitoringFacts.ALERTS);
        if (alerts.state() == Fact.State.NOT_SUPPLIED) {
            return Conclusion.undecided(Missing.fact(MonitoringFacts.ALERTS));
        }
        if (!view.windowEnd().isPresent()) {
            return Conclusion.undecided(Lacks.of(view.windowEnd()));
        }
        LocalDate end = view.windowEnd().get();
        boolean noticed = alerts.isPresent()
                && alerts.get().alerts().stream()
                        .anyMatch(alert -> alert.windowEnd().equals(end) && alert.state() != CaseState.OPEN);
        return noticed
                ? Conclusion.passed()
                : Conclusion.failed(Defect.at(Place.ROOT)
                        .with(Arguments.NONE
                                .with("end", end)
                                .with(
                                        "execution",
                                        Shown.percent(view.execution().value()))
                                .with("progress", Shown.percent(view.progress().value()))
                                .with("red", red(view))));
    }

    private static long red(MonitoringView view) {
        return view.rows().stream()
                .map(MonitoredRow::shownLight)
                .filter(shown -> shown.isPresent() && shown.get() == Light.RED)
                .count();
    }
}
