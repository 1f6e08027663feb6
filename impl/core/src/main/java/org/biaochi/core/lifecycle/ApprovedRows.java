// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.lifecycle;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.facts.ApprovedGoal;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.DerivedFact;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.evaluation.SelfEvaluationView;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.MatchedRows;
import org.biaochi.core.goal.RowView;

/** The rows of a version of the goal that was approved, beside those of the self-evaluation. Immutable to the outside. */
public final class ApprovedRows {
    /** The version that was approved with the budget. */
    public static final DerivedFact<SelfEvaluation, ApprovedGoal, ApprovedRows> KEY = DerivedFact.of(
            "approved rows",
            HistoryFacts.APPROVED_GOAL,
            (approved, evaluation, profile) -> of(approved.goal(), evaluation, profile));

    private final SelfEvaluationView now;
    private final GoalView goal;
    private final MatchedRows matched;

    private ApprovedRows(SelfEvaluationView now, GoalView goal) {
        this.now = now;
        this.goal = goal;
        this.matched = MatchedRows.of(now.goal().rows(PeriodSet.ANNUAL), goal.rows(PeriodSet.ANNUAL));
    }

    static ApprovedRows of(PerformanceGoal goal, SelfEvaluation evaluation, Profile profile) {
        return new ApprovedRows(
                SelfEvaluationView.KEY.compute(evaluation, profile), GoalView.KEY.compute(goal, profile));
    }

    /** Whether the copy is cut, so that more indicators may have been approved. */
    public boolean partial() {
        return goal.partial();
    }

    /** The approved version of an indicator; empty if it was not approved. */
    public Optional<RowView> of(AchievedRow row) {
        return matched.before(now.goal().row(row.achieved().indicator()));
    }

    /** The approved indicators that the self-evaluation is silent about, in the order of the goal. */
    public List<RowView> dropped() {
        return List.copyOf(matched.gone());
    }
}
