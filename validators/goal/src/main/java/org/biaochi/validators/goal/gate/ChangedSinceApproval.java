// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.gate;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.facts.ApprovedGoal;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.review.ReviewRecord;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.history.GoalInForce;
import org.biaochi.core.review.GoalChange;
import org.biaochi.core.review.GoalChanges;
import org.biaochi.core.text.Excerpt;

/**
 * GR-GATE-003: the goal is the approved one, or an approved adjustment case that is linked to a budget adjustment covers each
 * difference. Before the first approval there is nothing to compare.
 */
public final class ChangedSinceApproval extends GateRule {
    /** The rule. */
    public ChangedSinceApproval() {
        super("GR-GATE-003", HistoryFacts.APPROVED_GOAL, ReviewFacts.RECORDS);
    }

    @Override
    Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Fact<ApprovedGoal> approved = context.fact(HistoryFacts.APPROVED_GOAL);
        if (approved.state() == Fact.State.EMPTY) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        if (!approved.isPresent()) {
            return Conclusion.undecided(Missing.fact(HistoryFacts.APPROVED_GOAL));
        }
        if (approved.get().adjustmentApproved()) {
            return Conclusion.passed();
        }
        GoalInForce inForce = GoalInForce.on(context.asOf(), approved.get(), context.fact(ReviewFacts.RECORDS));
        GoalChanges changes = GoalChanges.between(compute(inForce.goal(), context), view);
        List<GoalChange> uncovered = new ArrayList<>(uncovered(changes, inForce.later()));
        inForce.adjustedBy().ifPresent(record -> {
            // What the adjustment itself did not cover is measured against the goal that was approved with the budget.
            List<ReviewRecord> all = new ArrayList<>(inForce.later());
            all.add(record);
            all.addAll(inForce.earlier());
            GoalChanges first = GoalChanges.between(compute(approved.get().goal(), context), view);
            uncovered(first, all).stream()
                    .filter(change ->
                            uncovered.stream().noneMatch(known -> known.place().equals(change.place())))
                    .forEach(uncovered::add);
        });
        boolean wholeCovered = isCovered(Place.ROOT, inForce.later());
        return Conclusion.of(defects(uncovered), wholeCovered ? List.of() : changes.open());
    }

    private static GoalView compute(PerformanceGoal goal, RuleContext<PerformanceGoal> context) {
        return GoalView.KEY.compute(goal, context.profile());
    }

    private static List<GoalChange> uncovered(GoalChanges changes, List<ReviewRecord> steps) {
        return changes.changes().stream()
                .filter(change -> !isCovered(change.place(), steps))
                .toList();
    }

    private static boolean isCovered(Place place, List<ReviewRecord> steps) {
        for (ReviewRecord step : steps) {
            if (step.adjustment().filter(adjustment -> adjustment.covers(place)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static List<Defect> defects(List<GoalChange> changes) {
        List<Defect> defects = new ArrayList<>();
        for (GoalChange.Kind kind : GoalChange.Kind.values()) {
            List<GoalChange> alike =
                    changes.stream().filter(change -> change.kind() == kind).toList();
            if (!alike.isEmpty()) {
                defects.add(defect(kind, alike));
            }
        }
        return defects;
    }

    private static Defect defect(GoalChange.Kind kind, List<GoalChange> alike) {
        List<Place> places = alike.stream().map(GoalChange::place).distinct().toList();
        Arguments count = Arguments.NONE.with("count", alike.size());
        return switch (kind) {
            case CHANGED ->
                alike.size() > 1
                        ? Defect.over(places).pattern("changed").with(count)
                        : Defect.over(places)
                                .pattern("changedOnce")
                                .with(Arguments.of("before", shown(alike.get(0).before()))
                                        .with("after", shown(alike.get(0).after())));
            case ADDED -> Defect.over(places).pattern("added").with(count.with("names", names(alike)));
            case REMOVED -> Defect.over(places).pattern("removed").with(count.with("names", names(alike)));
        };
    }

    private static List<String> names(List<GoalChange> changes) {
        return changes.stream().map(change -> shown(change.label())).toList();
    }

    private static String shown(String typed) {
        String text = Excerpt.of(typed.strip());
        return text.isEmpty() ? "—" : text;
    }
}
