// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.probe;

import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;

/** Small goals for scripted rules. */
public final class Goals {
    private Goals() {}

    /** A goal with a code and a name and annual rows of these names. */
    public static PerformanceGoal rows(String... names) {
        PerformanceGoal.Builder goal = builder();
        for (String name : names) {
            goal.indicator(row(name));
        }
        return goal.build();
    }

    /** A goal without rows, to add to. */
    public static PerformanceGoal.Builder builder() {
        return PerformanceGoal.builder()
                .set(GoalField.PROJECT_CODE, "610900240000000000001")
                .set(GoalField.PROJECT_NAME, "乡村医生培训")
                .set(GoalField.BUDGET_YEAR, "2025")
                .set(GoalField.ANNUAL_GOAL, "培训乡村医生 300 人次，合格率 95% 以上");
    }

    /** A row with a name. */
    public static Indicator.Builder row(String name) {
        return Indicator.builder()
                .set(IndicatorField.L1, "产出指标")
                .set(IndicatorField.L2, "数量指标")
                .set(IndicatorField.NAME, name)
                .set(IndicatorField.VALUE, "≥95%");
    }
}
