// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region.generate;

import java.util.List;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.linkage.ActionColumn;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.subject.Cells;

/** Writes the papers that next year's budget is decided on, and for good results the decision that was taken. Pure functions. */
final class Requests {
    private Requests() {}

    static LinkageDecision of(Plan plan, Evaluation evaluation, boolean decided) {
        String grade = evaluation.field(EvaluationField.GRADE).text();
        String last = Integer.toString(plan.budget() * 10_000);
        LinkageDecision.Builder papers = LinkageDecision.builder()
                .set(LinkageField.OBJECT_ID, plan.code())
                .set(LinkageField.OBJECT_NAME, plan.name())
                .set(LinkageField.OBJECT_KIND, "项目")
                .set(LinkageField.UNIT, plan.unit())
                .set(LinkageField.UNIT_CODE, plan.unitCode())
                .set(LinkageField.DEPARTMENT, plan.office().name())
                .set(LinkageField.BUDGET_YEAR, Integer.toString(plan.year() + 1))
                .set(LinkageField.EVALUATION_KIND, "财政评价")
                .set(LinkageField.EVALUATION_STATE, "定稿")
                .set(LinkageField.FINAL_DATE, evaluation.field(EvaluationField.FINAL_DATE))
                .set(LinkageField.GRADE, grade)
                .set(LinkageField.TEMPORAL_KIND, plan.type().type().equals("业务类") ? "经常性" : "一次性")
                .set(LinkageField.EXPENDITURE_CLASS, "其他")
                .set(LinkageField.LAST_BUDGET, last)
                .set(LinkageField.REQUEST, Integer.toString(plan.budget() * 11_000))
                .set(LinkageField.RECTIFY_FIRST, "否");
        if (decided && List.of("优", "良").contains(grade)) {
            papers.set(LinkageField.NEXT_AMOUNT, last)
                    .set(LinkageField.DECISION_DATE, (plan.year() + 1) + "-07-10")
                    .set(LinkageField.DECIDED_BY, "示例地区财政局")
                    .set(LinkageField.BASIS, (plan.year() + 1) + "年评价结果应用会议纪要")
                    .action(Cells.of(ActionColumn.class)
                            .set(ActionColumn.VERB, grade.equals("优") ? "优先保障" : "保障")
                            .set(ActionColumn.BASIS, "评价等级" + grade)
                            .build());
        }
        return papers.build();
    }
}
