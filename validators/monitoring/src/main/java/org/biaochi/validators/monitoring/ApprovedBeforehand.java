// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.GoalStatus;
import org.biaochi.api.facts.MonitoringFacts;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.monitoring.MonitoringView;

/** PM-MON-102: the goal and the budget of what is monitored are approved. */
final class ApprovedBeforehand extends ReportRule {
    ApprovedBeforehand() {
        super("PM-MON-102", Needs.NOTHING.fact(MonitoringFacts.GOAL_STATUS));
    }

    @Override
    Conclusion judge(MonitoringView view, RuleContext<MonitoringReport> context) {
        Fact<GoalStatus> status = context.fact(MonitoringFacts.GOAL_STATUS);
        if (status.state() == Fact.State.NOT_SUPPLIED) {
            return Conclusion.undecided(Missing.fact(MonitoringFacts.GOAL_STATUS));
        }
        List<Defect> defects = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        judge(status.isPresent() ? status.get().goalApproved() : Fact.empty(), "goal", defects, missing);
        judge(status.isPresent() ? status.get().budgetApproved() : Fact.empty(), "budget", defects, missing);
        return Conclusion.of(defects, missing.stream().distinct().toList());
    }

    private static void judge(Fact<Boolean> approved, String pattern, List<Defect> defects, List<Missing> missing) {
        if (approved.state() == Fact.State.NOT_SUPPLIED) {
            missing.add(Missing.fact(MonitoringFacts.GOAL_STATUS));
        } else if (!approved.isPresent() || !approved.get()) {
            defects.add(Defect.at(Place.ROOT).pattern(pattern));
        }
    }
}
