// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.gate;

import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.review.ReviewHistory;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;

/**
 * GR-GATE-002: there is a goal, and its review was concluded. Never undecided: what is missing, be it only the host's records, is
 * the finding.
 */
public final class ReviewConcluded extends GateRule {
    /** The rule. */
    public ReviewConcluded() {
        super("GR-GATE-002", ReviewFacts.RECORDS);
    }

    @Override
    Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Fact<ReviewHistory> records = context.fact(ReviewFacts.RECORDS);
        if (isEmpty(view)) {
            return refused("noGoal");
        }
        if (records.state() == Fact.State.NOT_SUPPLIED) {
            return refused("unknown");
        }
        if (!records.isPresent() || records.get().records().isEmpty()) {
            return refused("never");
        }
        if (records.get().latestConcluded().isEmpty()) {
            return refused("open");
        }
        return isOfAnother(records.get()) ? refused("otherSubmission") : Conclusion.passed();
    }

    /** Whether every conclusion is known to be about another submission than the present one. */
    private static boolean isOfAnother(ReviewHistory history) {
        String present = history.submission();
        return !present.isEmpty()
                && history.records().stream()
                        .filter(record -> record.state().concluded())
                        .noneMatch(record -> record.submission().isEmpty()
                                || record.submission().equals(present));
    }

    /** A form with neither a goal in words nor a row; of a cut copy nobody knows. */
    private static boolean isEmpty(GoalView view) {
        return !view.partial()
                && view.fieldState(GoalField.ANNUAL_GOAL) != Typed.State.VALUE
                && view.fieldState(GoalField.OVERALL_GOAL) != Typed.State.VALUE
                && view.rows(PeriodSet.ANNUAL).isEmpty()
                && view.rows(PeriodSet.OVERALL).isEmpty();
    }

    private static Conclusion refused(String pattern) {
        return Conclusion.failed(Defect.at(Place.ROOT).pattern(pattern));
    }
}
