// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region.generate;

import java.util.List;
import org.biaochi.api.linkage.IssueColumn;
import org.biaochi.api.linkage.Rectification;
import org.biaochi.api.linkage.RectificationField;
import org.biaochi.api.subject.Cells;

/** Writes what an evaluation found wrong and how far it was put right. Pure functions. */
final class Rectifications {
    private static final List<Issue> ISSUES = List.of(
            new Issue("资金闲置", "部分资金年末没有支出，形成结余", "评价报告第三部分"),
            new Issue("目标设置不规范", "产出指标值低于上年实际，没有说明理由", "评价报告第二部分"),
            new Issue("项目管理不到位", "合同变更没有履行审批手续", "现场核查记录"),
            new Issue("完成率不高", "主要产出没有达到批复的目标", "评价报告第四部分"));

    private Rectifications() {}

    private record Issue(String category, String text, String basis) {}

    static Rectification of(Plan plan, Seeded seeded) {
        int next = plan.year() + 1;
        Rectification.Builder written = Rectification.builder()
                .set(RectificationField.OBJECT_ID, plan.code())
                .set(RectificationField.OBJECT_NAME, plan.name())
                .set(RectificationField.OBJECT_KIND, "项目")
                .set(RectificationField.UNIT, plan.unit())
                .set(RectificationField.UNIT_CODE, plan.unitCode())
                .set(RectificationField.DEPARTMENT, plan.office().name())
                .set(RectificationField.YEAR, Integer.toString(plan.year()))
                .set(RectificationField.EVALUATION_KIND, "财政评价")
                .set(RectificationField.FINAL_DATE, next + "-06-20")
                .set(RectificationField.FEEDBACK_DATE, next + "-06-" + seeded.between(22, 29))
                .set(RectificationField.RECEIPT_DATE, next + "-06-30")
                .set(RectificationField.MEASURES_DATE, next + "-07-" + seeded.between(10, 20))
                .set(RectificationField.PLAN, "逐条制定措施，明确责任人和完成时间")
                .set(RectificationField.PROGRESS, "已召开整改会议，按月报送进展");
        int count = seeded.between(1, 3);
        int first = seeded.below(ISSUES.size());
        for (int i = 0; i < count; i++) {
            written.issue(issue(ISSUES.get((first + i) % ISSUES.size()), i + 1, plan, seeded));
        }
        return written.build();
    }

    /** Most are verified by the day they are due, some afterwards, some are still under way; a few were closed without evidence. */
    private static Cells<IssueColumn> issue(Issue issue, int number, Plan plan, Seeded seeded) {
        int next = plan.year() + 1;
        int fate = seeded.below(100);
        boolean closed = fate < 75;
        boolean evidence = closed && fate >= 4;
        return Cells.of(IssueColumn.class)
                .set(IssueColumn.ID, Integer.toString(number))
                .set(IssueColumn.CATEGORY, issue.category())
                .set(IssueColumn.TEXT, issue.text())
                .set(IssueColumn.AMOUNT, issue.category().equals("资金闲置") ? Integer.toString(plan.budget() * 500) : "")
                .set(IssueColumn.QUANTITY, issue.category().equals("资金闲置") ? "" : "1")
                .set(IssueColumn.BASIS, issue.basis())
                .set(IssueColumn.RESPONSIBLE_BODY, plan.unit())
                .set(IssueColumn.STATE, closed ? "已办结" : "整改中")
                .set(IssueColumn.FOUND_DATE, next + "-06-12")
                .set(IssueColumn.DUE_DATE, next + "-07-25")
                .set(IssueColumn.PLAN, "补齐手续，按合同约定推进")
                .set(IssueColumn.PROGRESS, closed ? "已完成" : "正在办理")
                .set(IssueColumn.EVIDENCE, evidence ? "HC-" + plan.unitCode() + "-" + number : "")
                .set(IssueColumn.VERIFIER, evidence ? "绩效科" : "")
                .set(
                        IssueColumn.VERIFICATION_DATE,
                        evidence ? next + "-07-" + (fate < 65 ? seeded.between(15, 25) : seeded.between(26, 30)) : "")
                .build();
    }
}
