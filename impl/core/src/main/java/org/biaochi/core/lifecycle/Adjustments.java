// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.review.AdjustmentCase;
import org.biaochi.api.review.ReviewHistory;
import org.biaochi.api.review.ReviewRecord;
import org.biaochi.api.spi.DerivedFact;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.history.GoalInForce;

/**
 * How the approved goal was adjusted in the year: the approved cases among the records of review, and the adjusted goal where a
 * record carries it. A case that is linked to no budget adjustment allows nothing. Immutable to the outside.
 */
public final class Adjustments {
    /** The adjustments that the host recorded. */
    public static final DerivedFact<SelfEvaluation, ReviewHistory, Adjustments> KEY =
            DerivedFact.of("adjustments", ReviewFacts.RECORDS, Adjustments::new);

    private final List<Step> steps = new ArrayList<>();

    private record Step(AdjustmentCase adjustment, Optional<ApprovedRows> goal) {}

    /**
     * An adjusted version of an indicator. Immutable.
     *
     * @param caseId the number of the adjustment case
     * @param row the version
     */
    public record Adjusted(String caseId, RowView row) {
        /** Requires both. */
        public Adjusted {
            Objects.requireNonNull(caseId, "caseId");
            Objects.requireNonNull(row, "row");
        }
    }

    private Adjustments(ReviewHistory history, SelfEvaluation evaluation, Profile profile) {
        for (ReviewRecord each : GoalInForce.adjustments(history)) {
            each.adjustment()
                    .ifPresent(adjustment -> steps.add(
                            new Step(adjustment, each.goal().map(goal -> ApprovedRows.of(goal, evaluation, profile)))));
        }
    }

    /**
     * The last adjusted version of an indicator: the one of the last approved case that allows its target to change and carries
     * the goal; empty if there is none.
     */
    public Optional<Adjusted> of(AchievedRow row) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            AdjustmentCase adjustment = steps.get(i).adjustment();
            Optional<RowView> adjusted = steps.get(i).goal().flatMap(goal -> goal.of(row));
            if (adjusted.isPresent() && covers(adjustment, adjusted.get())) {
                return Optional.of(new Adjusted(adjustment.id(), adjusted.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether an approved case without a goal of its own allows the target of an approved row to change. */
    public boolean allows(RowView approved) {
        return steps.stream().anyMatch(step -> step.goal().isEmpty() && covers(step.adjustment(), approved));
    }

    private static boolean covers(AdjustmentCase adjustment, RowView row) {
        return adjustment.covers(row.place(IndicatorField.VALUE));
    }
}
