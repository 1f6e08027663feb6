// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.kit.probe.Goals;

/** What a broken engine makes of a subject that was typed with blanks. */
final class FakeTidying {
    private FakeTidying() {}

    static PerformanceGoal of(PerformanceGoal goal) {
        String name = goal.name().text();
        return name.equals(name.strip())
                ? goal
                : Goals.builder().set(GoalField.PROJECT_NAME, name.strip()).build();
    }
}
