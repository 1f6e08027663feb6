// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.goal.PerformanceGoal;

/**
 * The first-level project (一级项目) that a second-level project belongs to. Immutable.
 *
 * @param goal its goal
 * @param siblings the goals of its other second-level projects (其他二级项目), the project under review left out; in any order;
 *     not present if the host does not know them all
 */
public record ParentGoal(PerformanceGoal goal, Optional<List<PerformanceGoal>> siblings) {
    /** Copies the siblings. */
    public ParentGoal {
        Objects.requireNonNull(goal, "goal");
        siblings = siblings.map(List::copyOf);
    }
}
