// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.List;
import org.biaochi.api.goal.PerformanceGoal;

/**
 * The other projects of a unit in the same period (同单位同期其他项目). Immutable.
 *
 * @param goals their goals, the project under review left out; in any order
 */
public record UnitProjects(List<PerformanceGoal> goals) {
    /** Copies the goals. */
    public UnitProjects {
        goals = List.copyOf(goals);
    }
}
