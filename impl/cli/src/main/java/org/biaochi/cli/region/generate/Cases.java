// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region.generate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.supervision.CaseEventColumn;
import org.biaochi.api.supervision.CaseField;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.CaseState;

/** Writes how people handled the alerts on a window: letter, answer, rectification. Pure functions. */
final class Cases {
    private static final String LAGS = "设计变更审批推迟，主体工程晚开工两个月，付款相应推后";
    private static final String AHEAD = "年初集中实施一批，完成值按批次登记，全年任务量没有变化";

    private Cases() {}

    static CaseFile handling(Plan plan, int month) {
        YearMonth end = YearMonth.of(plan.year(), month);
        LocalDate letter = end.plusMonths(1).atDay(10);
        boolean lags = plan.lags(month);
        CaseFile.Builder file = CaseFile.builder()
                .set(CaseField.OBJECT_ID, plan.code())
                .set(CaseField.OBJECT_NAME, plan.name())
                .set(CaseField.UNIT, plan.unit())
                .set(CaseField.DEPARTMENT, plan.office().name())
                .set(CaseField.WINDOW_END, end.toString());
        List<Cells.Builder<CaseEventColumn>> events = new ArrayList<>();
        events.add(event(CaseState.NOTIFIED, letter, "财政局")
                .set(
                        CaseEventColumn.LETTER,
                        "财绩监〔" + plan.year() + "〕" + plan.code().substring(13) + "-" + month + "号")
                .set(CaseEventColumn.DAYS, "15")
                .set(CaseEventColumn.DAY_UNIT, "CALENDAR"));
        if (!plan.has(Defect.NO_REPLY)) {
            events.add(
                    event(CaseState.VERIFYING, letter.plusDays(2), plan.office().name()));
            events.add(event(CaseState.REPLIED, letter.plusDays(9), plan.unit())
                    .set(CaseEventColumn.CAUSE_CLASS, "其他")
                    .set(CaseEventColumn.TEXT, plan.has(Defect.SHORT_REPLY) ? "正在推进" : lags ? LAGS : AHEAD)
                    .set(CaseEventColumn.MEASURE, lags ? "倒排工期，分段验收，按进度付款" : "以后各月按计划实施，年中核对指标值是否偏低")
                    .set(CaseEventColumn.DISPOSITION, "继续执行"));
            events.add(event(CaseState.ACCEPTED, letter.plusDays(12), "财政局").set(CaseEventColumn.REASON, "说明与项目资料一致"));
            events.add(event(CaseState.RECTIFYING, letter.plusDays(14), plan.unit())
                    .set(CaseEventColumn.PLAN, lags ? "按周报送进度，三个月内补齐欠量" : "按月核对完成值，半年后确定是否调整指标值"));
            if (!lags || plan.output() >= 700 && plan.execution() >= 700) {
                events.add(event(CaseState.VERIFIED, letter.plusDays(100), "财政局")
                        .set(CaseEventColumn.EVIDENCE, "HC-" + plan.code().substring(13)));
                events.add(event(CaseState.CLOSED, letter.plusDays(104), "财政局")
                        .set(CaseEventColumn.RESULT, lags ? "进度已补齐" : "完成值与计划相符"));
            }
        }
        events.forEach(event -> file.event(event.set(
                        CaseEventColumn.ACTOR,
                        event.get(CaseEventColumn.BODY).text().equals("财政局") ? "绩效科" : plan.person())
                .build()));
        return file.build();
    }

    private static Cells.Builder<CaseEventColumn> event(CaseState state, LocalDate day, String body) {
        return Cells.of(CaseEventColumn.class)
                .set(CaseEventColumn.STATE, state.name())
                .set(CaseEventColumn.DATE, day.toString())
                .set(CaseEventColumn.BODY, body);
    }
}
