// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region.generate;

import java.time.YearMonth;
import java.util.List;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringField;
import org.biaochi.api.monitoring.MonitoringFundColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.subject.Cells;
import org.biaochi.cli.region.generate.Goals.Row;

/** Writes the monitoring report of a project for a window, of the unit or of finance. Pure functions. */
final class Months {
    private static final int HOPELESS = 450;

    private Months() {}

    /** What the unit reports of the months from January on. */
    static MonitoringReport report(Plan plan, int month) {
        return report(plan, month, 0);
    }

    /** What finance finds for the same window: less output and, at times, less spending. */
    static MonitoringReport spotCheck(Plan plan, int month, int less) {
        return report(plan, month, less);
    }

    private static MonitoringReport report(Plan plan, int month, int less) {
        String spent = plan.spent(month);
        String found = less == 0 ? spent : Plan.hundredths(Goals.hundredths(spent) * (100 - less) / 100);
        PerformanceGoal goal = Goals.approved(plan, FormKind.MONITORING, found);
        YearMonth end = YearMonth.of(plan.year(), month);
        MonitoringReport.Builder report = MonitoringReport.of(goal)
                .set(MonitoringField.WINDOW_START, plan.year() + "-01")
                .set(MonitoringField.WINDOW_END, end.toString())
                .set(MonitoringField.REPORT_DATE, end.plusMonths(1).atDay(8).toString())
                .set(MonitoringField.RESPONSIBLE_PERSON, plan.has(Defect.NO_PERSON) ? "" : plan.person())
                .set(MonitoringField.MONITORED_BY, less == 0 ? "单位自行监控" : "财政抽查")
                .set(MonitoringField.IS_NEW, plan.isNew() ? "是" : "否")
                .set(MonitoringField.READINESS, plan.isNew() ? "已就绪" : "")
                .set(MonitoringField.CARRY_OVER, "0");
        List<Row> rows = Goals.rows(plan, false);
        int measure = 0;
        for (Row row : rows) {
            boolean cost = row.level2().equals(Goals.COST);
            report.indicator(cells(
                    plan, row, month, cost ? plan.unitCost() - 1 + "元" : actual(plan, measure, month, less), cost));
            measure += cost ? 0 : 1;
        }
        for (FundLine line : goal.funds()) {
            report.fund(Cells.of(MonitoringFundColumn.class)
                    .set(MonitoringFundColumn.FORECAST, line.cell(FundColumn.BUDGET))
                    .build());
        }
        return report.build();
    }

    private static String actual(Plan plan, int measure, int month, int less) {
        Words.Measure kind = plan.type().measures().get(measure);
        int reached = plan.reached(measure, month);
        return (kind.adds() ? reached * (100 - less) / 100 : reached) + kind.unit();
    }

    private static Cells<MonitoringColumn> cells(Plan plan, Row row, int month, String actual, boolean cost) {
        boolean slow = !cost && plan.isBehind(month);
        boolean told = slow && !plan.has(Defect.NO_REASON);
        return Cells.of(MonitoringColumn.class)
                .set(MonitoringColumn.ACTUAL, actual)
                .set(MonitoringColumn.POSSIBILITY, !slow ? "1" : plan.output() < HOPELESS ? "3" : "2")
                .set(MonitoringColumn.CAUSE_CLASS, told ? "经费保障" : "")
                .set(MonitoringColumn.REASON, told ? "上半年招标较晚，施工队伍进场推迟" : "")
                .set(MonitoringColumn.MEASURE, told ? "倒排工期，按周调度，年底前补齐进度" : "")
                .set(MonitoringColumn.ACCRUAL, !row.adds() ? "水平型" : "累计型")
                .build();
    }
}
