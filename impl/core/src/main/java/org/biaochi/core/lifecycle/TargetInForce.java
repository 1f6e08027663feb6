// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.lifecycle;

import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.facts.ApprovedGoal;
import org.biaochi.api.facts.Fact;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.goal.TargetComparison;
import org.biaochi.core.logic.Truth;

/**
 * The version of an indicator that the year is measured against: the adjusted one where an approved case carries it, else the
 * approved one. Immutable.
 *
 * @param row that version
 * @param adjustedBy the number of the case that adjusted it; empty if it is the approved one
 * @param compared the target of the self-evaluation beside it
 * @param allowed whether an approved adjustment that carries no goal allows another target
 */
public record TargetInForce(RowView row, Optional<String> adjustedBy, TargetComparison compared, boolean allowed) {
    /** Requires every part. */
    public TargetInForce {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(adjustedBy, "adjustedBy");
        Objects.requireNonNull(compared, "compared");
    }

    /** The version for a row; empty if it was neither approved nor adjusted. */
    public static Optional<TargetInForce> of(
            AchievedRow now, Fact<ApprovedGoal> goal, Fact<ApprovedRows> approved, Fact<Adjustments> adjustments) {
        Optional<Adjustments.Adjusted> adjusted =
                adjustments.isPresent() ? adjustments.get().of(now) : Optional.empty();
        if (adjusted.isPresent()) {
            RowView row = adjusted.get().row();
            Optional<String> by = Optional.of(adjusted.get().caseId());
            return Optional.of(new TargetInForce(row, by, TargetComparison.of(now.row(), row), false));
        }
        boolean all = goal.isPresent() && goal.get().adjustmentApproved();
        return (approved.isPresent() ? approved.get().of(now) : Optional.<RowView>empty())
                .map(row -> new TargetInForce(
                        row,
                        Optional.empty(),
                        TargetComparison.of(now.row(), row),
                        all || adjustments.isPresent() && adjustments.get().allows(row)));
    }

    /** Whether the target was moved without anybody's approval. */
    public Truth moved() {
        return allowed ? Truth.FALSE : compared.same().not();
    }
}
