// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.Objects;

/**
 * Whether goal and budget are approved for the fiscal year (目标与预算批复情况). Immutable.
 *
 * @param goalApproved whether the goal is approved; EMPTY if there is no goal, NOT_SUPPLIED if that is not known
 * @param budgetApproved whether a budget line is approved; likewise
 */
public record GoalStatus(Fact<Boolean> goalApproved, Fact<Boolean> budgetApproved) {
    /** Requires both. */
    public GoalStatus {
        Objects.requireNonNull(goalApproved, "goalApproved");
        Objects.requireNonNull(budgetApproved, "budgetApproved");
    }
}
