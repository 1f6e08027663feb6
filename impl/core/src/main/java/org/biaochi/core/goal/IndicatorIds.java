// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.util.List;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.subject.Typed;

/** Lets the id that a later form gives an indicator (指标编号) stand where rows are matched by code. Pure functions. */
public final class IndicatorIds {
    private IndicatorIds() {}

    /** The goal on the form with these ids as codes of its rows of the year, as many as it has rows; itself if none is typed. */
    public static PerformanceGoal asCodes(PerformanceGoal goal, List<Typed> ids) {
        if (ids.stream().noneMatch(Typed::isValue)) {
            return goal;
        }
        PerformanceGoal.Builder builder = PerformanceGoal.builder()
                .form(goal.form())
                .objectKind(goal.objectKind())
                .partial(goal.partial())
                .extras(goal.extras());
        for (GoalField field : GoalField.values()) {
            builder.set(field, goal.field(field));
        }
        for (FundLine line : goal.funds()) {
            builder.fund(line);
        }
        for (int i = 0; i < goal.indicators().size(); i++) {
            Indicator.Builder copy = goal.indicators().get(i).toBuilder();
            builder.indicator(ids.get(i).isValue() ? copy.set(IndicatorField.LIBRARY_CODE, ids.get(i)) : copy);
        }
        goal.overallIndicators().forEach(row -> builder.indicator(PeriodSet.OVERALL, row.toBuilder()));
        return builder.build();
    }
}
