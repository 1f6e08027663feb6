// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.Objects;
import org.biaochi.api.goal.PerformanceGoal;

/**
 * The approved goal (批复的绩效目标). Immutable.
 *
 * @param goal the version that was approved with the budget
 * @param adjustmentApproved whether an approved adjustment case covers the present change
 */
public record ApprovedGoal(PerformanceGoal goal, boolean adjustmentApproved) {
    /** Requires the goal. */
    public ApprovedGoal {
        Objects.requireNonNull(goal, "goal");
    }
}
