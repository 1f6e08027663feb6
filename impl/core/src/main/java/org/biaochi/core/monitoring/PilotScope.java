// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.text.Folding;

/** Whether a place monitors an object at all while it tries monitoring out (试点范围). Pure functions. */
public final class PilotScope {
    private PilotScope() {}

    /**
     * Whether a subject is within the scope of a profile: its project, unit or department is named, or nobody is named. What is no
     * monitoring report is always within it.
     */
    public static boolean covers(Profile profile, Subject subject) {
        Optional<List<String>> pilots = profile.find(MonitoringParameters.PILOTS);
        if (pilots.isEmpty() || !(subject instanceof MonitoringReport report)) {
            return true;
        }
        PerformanceGoal goal = report.goal();
        for (String pilot : pilots.get()) {
            String name = Folding.normalise(pilot);
            boolean named = is(goal, GoalField.PROJECT_CODE, name)
                    || is(goal, GoalField.UNIT_CODE, name)
                    || is(goal, GoalField.UNIT, name)
                    || is(goal, GoalField.DEPT_CODE, name)
                    || is(goal, GoalField.DEPARTMENT, name);
            if (named) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(PerformanceGoal goal, GoalField field, String name) {
        return Folding.normalise(goal.field(field).text()).equals(name);
    }
}
