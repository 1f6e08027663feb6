// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.monitoring.MonitoredIndicator;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.subject.Typed;

/** Lets the id that a report gives an indicator stand where rows are matched by code. Pure functions. */
final class MonitoredIds {
    private MonitoredIds() {}

    static PerformanceGoal asCodes(MonitoringReport report) {
        PerformanceGoal goal = report.goal();
        boolean any = report.indicators().stream()
                .anyMatch(row -> row.cell(MonitoringColumn.INDICATOR_ID).isValue());
        if (!any) {
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
        for (MonitoredIndicator row : report.indicators()) {
            Typed id = row.cell(MonitoringColumn.INDICATOR_ID);
            Indicator.Builder copy = row.indicator().toBuilder();
            builder.indicator(id.isValue() ? copy.set(IndicatorField.LIBRARY_CODE, id) : copy);
        }
        goal.overallIndicators().forEach(row -> builder.indicator(PeriodSet.OVERALL, row.toBuilder()));
        return builder.build();
    }
}
