// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.gate;

import java.util.List;
import java.util.Map;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.review.ReviewRecord;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.review.ReviewStanding;

/**
 * GR-GATE-001: the latest grade lets the goal into the budget. What a grade comes to stands in the gate of the profile. After a
 * grade that demands to submit again, only the review of another submission lifts the refusal, not a new grade for the same one.
 */
public final class RefusedGrade extends GateRule {
    /** The rule. */
    public RefusedGrade() {
        super("GR-GATE-001", ReviewFacts.RECORDS);
    }

    @Override
    Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Rounds rounds = Rounds.of(context);
        if (rounds.concluded().isEmpty()) {
            return rounds.none();
        }
        List<ReviewRecord> graded = rounds.concluded().stream()
                .filter(record -> !ReviewStanding.grade(record).isEmpty())
                .toList();
        ReviewRecord latest = graded.isEmpty() ? null : graded.get(graded.size() - 1);
        Map<String, GateDecision> effects = context.profile().gate();
        if (latest == null || !rounds.latest().contains(latest) || !effects.containsKey(ReviewStanding.grade(latest))) {
            return Conclusion.undecided(Missing.field("grade"));
        }
        GateDecision effect = effects.getOrDefault(ReviewStanding.grade(latest), GateDecision.BLOCK);
        if (effect.refuses()) {
            return refused(effect == GateDecision.BLOCK ? "blocked" : "resubmit", latest);
        }
        for (int i = graded.size() - 2; i >= 0; i--) {
            ReviewRecord earlier = graded.get(i);
            if (effects.get(ReviewStanding.grade(earlier)) == GateDecision.RESUBMIT) {
                return isSameSubmission(earlier, latest) ? refused("sameSubmission", earlier) : Conclusion.passed();
            }
        }
        return Conclusion.passed();
    }

    /** A round is a submission, unless the host tells submissions apart by itself. */
    private static boolean isSameSubmission(ReviewRecord one, ReviewRecord other) {
        return one.submission().isEmpty() || other.submission().isEmpty()
                ? one.round() == other.round()
                : one.submission().equals(other.submission());
    }

    private static Conclusion refused(String pattern, ReviewRecord record) {
        return Conclusion.failed(Defect.at(Place.ROOT)
                .pattern(pattern)
                .with(Arguments.of("grade", ReviewStanding.grade(record)).with("round", record.round())));
    }
}
