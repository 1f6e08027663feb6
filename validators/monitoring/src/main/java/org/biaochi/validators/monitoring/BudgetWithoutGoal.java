// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.biaochi.api.facts.BudgetChanges;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.GoalReviews;
import org.biaochi.api.facts.MonitoringFacts;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.monitoring.MonitoringView;

/** PM-MON-117: where the budget was changed, the goal was looked at again on that day or later. */
final class BudgetWithoutGoal extends ReportRule {
    private final Parameter<BigDecimal> minChange = Parameter.of("PM-MON-117.minChange", ParameterType.DECIMAL);

    BudgetWithoutGoal() {
        super("PM-MON-117", Needs.NOTHING.fact(MonitoringFacts.BUDGET_CHANGES).fact(MonitoringFacts.GOAL_REVIEWS));
    }

    @Override
    Conclusion judge(MonitoringView view, RuleContext<MonitoringReport> context) {
        Fact<BudgetChanges> changes = context.fact(MonitoringFacts.BUDGET_CHANGES);
        Fact<GoalReviews> reviews = context.fact(MonitoringFacts.GOAL_REVIEWS);
        if (changes.state() == Fact.State.NOT_SUPPLIED) {
            return Conclusion.undecided(Missing.fact(MonitoringFacts.BUDGET_CHANGES));
        }
        BigDecimal least = context.find(minChange).orElse(BigDecimal.ZERO);
        List<BudgetChanges.BudgetChange> relevant = new ArrayList<>();
        if (changes.isPresent()) {
            changes.get().changes().stream()
                    .filter(change -> change.difference().yuan().abs().compareTo(least) > 0)
                    .sorted(Comparator.comparing(BudgetChanges.BudgetChange::date))
                    .forEach(relevant::add);
        }
        if (relevant.isEmpty()) {
            return Conclusion.passed();
        }
        if (reviews.state() == Fact.State.NOT_SUPPLIED) {
            return Conclusion.undecided(Missing.fact(MonitoringFacts.GOAL_REVIEWS));
        }
        List<LocalDate> dates = reviews.isPresent() ? reviews.get().dates() : List.of();
        List<Defect> defects = new ArrayList<>();
        for (BudgetChanges.BudgetChange change : relevant) {
            context.step(1);
            if (dates.stream().allMatch(date -> date.isBefore(change.date()))) {
                defects.add(Defect.at(Place.ROOT)
                        .with(Arguments.NONE
                                .with("date", change.date())
                                .with("difference", change.difference().yuan())));
            }
        }
        return Conclusion.of(defects, List.of());
    }
}
