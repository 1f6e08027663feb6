// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region.generate;

import java.util.List;
import org.biaochi.api.review.AspectColumn;
import org.biaochi.api.review.DimensionScore;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.review.ScoreColumn;
import org.biaochi.api.review.SectionColumn;
import org.biaochi.api.subject.Cells;

/** Writes how a new project was evaluated before it asked for a budget. Pure functions. */
final class PreEvaluations {
    private static final int NEEDED_FROM = 200;
    private static final int FULL = 20;
    private static final List<String> DIMENSIONS = List.of("立项必要性", "投入经济性", "绩效目标合理性", "实施方案可行性", "筹资合规性");
    private static final List<String> ASPECTS = List.of("立项必要性", "投入经济性", "绩效目标合理性");

    private PreEvaluations() {}

    /** New projects of some size are evaluated beforehand. */
    static boolean isNeeded(Plan plan) {
        return plan.isNew() && plan.budget() >= NEEDED_FROM;
    }

    static PreEvaluation of(Plan plan) {
        String amount = Integer.toString(plan.budget());
        PreEvaluation.Builder written = PreEvaluation.builder()
                .set(PreEvaluationField.PROJECT_CODE, plan.code())
                .set(PreEvaluationField.PROJECT_NAME, plan.name())
                .set(PreEvaluationField.DEPARTMENT, plan.office().name())
                .set(PreEvaluationField.DEPT_CODE, plan.office().code())
                .set(PreEvaluationField.UNIT, plan.unit())
                .set(PreEvaluationField.UNIT_CODE, plan.unitCode())
                .set(PreEvaluationField.SUBJECT_TYPE, "项目")
                .set(PreEvaluationField.PROJECT_TYPE, plan.type().type())
                .set(PreEvaluationField.ATTRIBUTE, "新增项目")
                .set(PreEvaluationField.BUDGET_YEAR, Integer.toString(plan.year()))
                .set(PreEvaluationField.REQUESTED_AMOUNT, amount)
                .set(PreEvaluationField.RECOMMENDED_AMOUNT, amount)
                .set(PreEvaluationField.AMOUNT_UNIT, "万元")
                .set(PreEvaluationField.SCHEME, "project")
                .set(PreEvaluationField.EVALUATOR_KIND, "自评估")
                .set(PreEvaluationField.ORGANISER, plan.office().name())
                .set(PreEvaluationField.EVALUATION_DATE, (plan.year() - 1) + "-10-15")
                .set(PreEvaluationField.CONCLUSION, "支持")
                .set(PreEvaluationField.SUBMITTED_TO_LIBRARY, "是");
        int total = 0;
        for (int i = 0; i < DIMENSIONS.size(); i++) {
            int score = FULL - (plan.budget() / 10 + i * 3) % 5;
            total += score;
            written.dimension(new DimensionScore(
                    Cells.of(ScoreColumn.class)
                            .set(ScoreColumn.CODE, "P" + (i + 1))
                            .set(ScoreColumn.NAME, DIMENSIONS.get(i))
                            .set(ScoreColumn.MAX, Integer.toString(FULL))
                            .set(ScoreColumn.SCORE, Integer.toString(score))
                            .build(),
                    List.of()));
        }
        boolean wrong = plan.has(Defect.PRE_EVALUATION_TOTAL);
        written.set(PreEvaluationField.TOTAL_SCORE, Integer.toString(wrong ? total + 3 : total));
        ASPECTS.forEach(aspect -> written.aspect(Cells.of(AspectColumn.class)
                .set(AspectColumn.NAME, aspect)
                .set(AspectColumn.ANSWER, "是")
                .set(AspectColumn.OPINION, "材料齐全，同意")
                .build()));
        return written.section(section("problems", "存在问题", plan.type().name() + "的同类设施使用年限较长，现有条件不能满足需要"))
                .section(section("factors", "影响因素", "招标进度、原材料价格和施工季节影响实施进度"))
                .section(section("risks", "风险防范措施", "提前完成前期手续，分期支付，落实质量保证金"))
                .build();
    }

    private static Cells<SectionColumn> section(String code, String title, String text) {
        return Cells.of(SectionColumn.class)
                .set(SectionColumn.CODE, code)
                .set(SectionColumn.TITLE, title)
                .set(SectionColumn.TEXT, text)
                .build();
    }
}
