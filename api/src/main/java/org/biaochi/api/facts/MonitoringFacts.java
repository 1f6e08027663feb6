// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import org.biaochi.api.monitoring.MonitoringReport;

/** The facts of monitoring (绩效运行监控). */
public final class MonitoringFacts {
    /** Whether goal and budget are approved for the year (目标与预算批复情况). EMPTY means that there is no record of either. */
    public static final FactKey<GoalStatus> GOAL_STATUS = FactKey.of("monitoring/goal-status", GoalStatus.class);

    /** The earlier windows of the year (以前监控期). EMPTY means that this is the first one. */
    public static final FactKey<PreviousWindows> PREVIOUS_WINDOWS =
            FactKey.of("monitoring/previous-windows", PreviousWindows.class);

    /** The alerts on the project (预警记录). EMPTY means that none was raised. */
    public static final FactKey<Alerts> ALERTS = FactKey.of("monitoring/alerts", Alerts.class);

    /** How the approved budget changed in the year (预算调整记录). EMPTY means that it did not. */
    public static final FactKey<BudgetChanges> BUDGET_CHANGES =
            FactKey.of("monitoring/budget-changes", BudgetChanges.class);

    /** When the goal was reviewed after approval (目标调整与复核记录). EMPTY means never. */
    public static final FactKey<GoalReviews> GOAL_REVIEWS = FactKey.of("monitoring/goal-reviews", GoalReviews.class);

    /** What finance found for the same window (财政抽查结果). EMPTY means that there was no spot check. */
    public static final FactKey<MonitoringReport> SPOT_CHECK =
            FactKey.of("monitoring/spot-check", MonitoringReport.class);

    private MonitoringFacts() {}
}
