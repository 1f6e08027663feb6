// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.AnswerColumn;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.ExchangeColumn;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.evaluation.SignatureColumn;
import org.biaochi.api.evaluation.Survey;
import org.biaochi.api.evaluation.SurveyColumn;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Sheet;
import org.biaochi.cli.region.generate.Goals.Row;

/**
 * Writes what follows the year: the self-evaluation, and the evaluation by finance with what people said in a survey.
 * Pure functions.
 */
final class Results {
    private static final int DECEMBER = 12;
    private static final List<String> ANSWERS = List.of("非常满意", "满意", "一般", "不满意", "很不满意");

    private Results() {}

    static SelfEvaluation selfEvaluation(Plan plan) {
        String spent = plan.spent(DECEMBER);
        SelfEvaluation.Builder self = SelfEvaluation.of(Goals.approved(plan, FormKind.SELF_EVALUATION, spent));
        List<Row> rows = Goals.rows(plan, false);
        BigDecimal total = Goals.executionPoints(spent, Integer.toString(plan.budget()));
        int measure = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean cost = row.level2().equals(Goals.COST);
            int reached = cost ? 0 : plan.reached(measure, DECEMBER);
            int target = cost ? 1 : plan.targets().get(measure);
            boolean full = cost || reached >= target;
            BigDecimal weight = BigDecimal.valueOf(row.weight());
            BigDecimal earned = full || plan.has(Defect.OVERSCORED)
                    ? weight
                    : weight.multiply(BigDecimal.valueOf(reached))
                            .divide(BigDecimal.valueOf(target), 2, RoundingMode.HALF_UP);
            total = total.add(earned);
            String unit = cost ? "元" : plan.type().measures().get(measure).unit();
            self.indicator(Cells.of(AchievedColumn.class)
                    .set(AchievedColumn.ACTUAL, cost ? plan.unitCost() - 1 + unit : reached + unit)
                    .set(AchievedColumn.SCORE, earned.stripTrailingZeros().toPlainString())
                    .set(AchievedColumn.DEVIATION, full ? "" : "招标推迟，施工期缩短；下年提前完成前期工作")
                    .set(AchievedColumn.EVIDENCE, "ZL-" + plan.year() + "-" + (i + 1))
                    .build());
            measure += cost ? 0 : 1;
        }
        BigDecimal printed = plan.has(Defect.TOTAL) ? total.add(BigDecimal.valueOf(2)) : total;
        return self.set(
                        SelfEvaluationField.ACTUAL_TEXT,
                        plan.year() + "年" + plan.type().name() + "已按批复的目标实施，全年支出" + spent + "万元，"
                                + (plan.isBehind(DECEMBER) ? "部分产出没有达到年初目标。" : "各项产出完成较好。"))
                .set(SelfEvaluationField.TOTAL, printed.stripTrailingZeros().toPlainString())
                .set(SelfEvaluationField.GRADE, grade(printed))
                .set(SelfEvaluationField.EXECUTION_EXPLANATION, plan.execution() < 900 ? "合同付款节点跨年，尾款按合同约定支付" : "")
                .set(SelfEvaluationField.RESPONSIBLE_PERSON, plan.person())
                .set(SelfEvaluationField.SUBMITTED_ON, (plan.year() + 1) + "-02-20")
                .build();
    }

    static String grade(BigDecimal score) {
        int points = score.intValue();
        return points >= 90 ? "优" : points >= 80 ? "良" : points >= 60 ? "中" : "差";
    }

    /** What finance finds: the output at its real speed, the process by how the money went. */
    static Evaluation evaluation(Plan plan, SelfEvaluation self) {
        BigDecimal output = points(30, plan.output() - plan.strictness());
        BigDecimal effect = points(30, plan.output() - 2 * plan.strictness());
        BigDecimal process = points(25, Math.min(plan.execution() + 30, 1000));
        BigDecimal decision = BigDecimal.valueOf(plan.defects().isEmpty() ? 15 : 13);
        BigDecimal total = decision.add(process).add(output).add(effect);
        String yuan = Integer.toString(plan.budget() * 10_000);
        return Evaluation.builder()
                .set(EvaluationField.OBJECT_ID, plan.code())
                .set(EvaluationField.OBJECT_NAME, plan.name())
                .set(EvaluationField.OBJECT_KIND, "项目支出")
                .set(EvaluationField.UNIT, plan.unit())
                .set(EvaluationField.UNIT_CODE, plan.unitCode())
                .set(EvaluationField.DEPARTMENT, plan.office().name())
                .set(EvaluationField.BUDGET_BOOK, "一般公共预算")
                .set(EvaluationField.YEAR, Integer.toString(plan.year()))
                .set(EvaluationField.EVALUATION_KIND, "财政评价")
                .set(EvaluationField.FRAMEWORK, "project")
                .set(EvaluationField.STATE, "定稿")
                .set(EvaluationField.FINAL_DATE, (plan.year() + 1) + "-06-20")
                .set(EvaluationField.BUDGET, yuan)
                .set(EvaluationField.ARRIVED, yuan)
                .set(
                        EvaluationField.SPENT,
                        new BigDecimal(plan.spent(DECEMBER))
                                .movePointRight(4)
                                .setScale(0, RoundingMode.HALF_UP)
                                .toString())
                .set(EvaluationField.SAMPLED, "否")
                .set(EvaluationField.SELF_SCORE, self.field(SelfEvaluationField.TOTAL))
                .set(EvaluationField.TOTAL, total.stripTrailingZeros().toPlainString())
                .set(EvaluationField.GRADE, grade(total))
                .row(
                        Evaluation.EXCHANGES,
                        Cells.of(ExchangeColumn.class)
                                .set(ExchangeColumn.DATE, (plan.year() + 1) + "-06-12")
                                .set(ExchangeColumn.PARTY, plan.unit())
                                .set(ExchangeColumn.OPINION, "无异议")
                                .set(ExchangeColumn.HANDLING, "维持")
                                .build())
                .row(
                        Evaluation.SIGNATURES,
                        Cells.of(SignatureColumn.class)
                                .set(SignatureColumn.DOCUMENT, "绩效自评表")
                                .set(SignatureColumn.SIGNER, plan.unit())
                                .set(SignatureColumn.IN_NAME_OF, plan.unit())
                                .set(SignatureColumn.THIRD_PARTY, "否")
                                .build())
                .survey(survey(plan))
                .row(Evaluation.NODES, node("1", "决策", 15, decision, plan))
                .row(Evaluation.NODES, node("2", "过程", 25, process, plan))
                .row(Evaluation.NODES, node("3", "产出", 30, output, plan))
                .row(Evaluation.NODES, node("4", "效益", 30, effect, plan))
                .build();
    }

    /** Whether there is something to put right: anything short of the best grade. */
    static boolean hasProblems(Evaluation evaluation) {
        return !evaluation.field(EvaluationField.GRADE).text().equals("优");
    }

    /** Five answers, the better the further the output came. */
    private static Survey survey(Plan plan) {
        int valid = 80 + plan.budget() / 10;
        int best = valid * Math.min(plan.output(), 1000) * 7 / 10_000;
        int good = (valid - best) * 3 / 5;
        int fair = valid - best - good;
        Sheet.Builder<SurveyColumn> sheet = Survey.builder()
                .set(SurveyColumn.ID, "DC-" + plan.year() + "-" + plan.code().substring(13))
                .set(
                        SurveyColumn.INDICATOR,
                        plan.type()
                                .measures()
                                .get(plan.type().measures().size() - 1)
                                .name())
                .set(SurveyColumn.METHOD, "F60")
                .set(SurveyColumn.DATE, (plan.year() + 1) + "-05-20")
                .set(SurveyColumn.SENT, Integer.toString(valid + 20))
                .set(SurveyColumn.RETURNED, Integer.toString(valid + 6))
                .set(SurveyColumn.VALID, Integer.toString(valid));
        List<Integer> counts = List.of(best, good, fair, 0, 0);
        for (int i = 0; i < ANSWERS.size(); i++) {
            sheet.row(
                    Survey.ANSWERS,
                    Cells.of(AnswerColumn.class)
                            .set(AnswerColumn.LABEL, ANSWERS.get(i))
                            .set(AnswerColumn.COUNT, Integer.toString(counts.get(i)))
                            .build());
        }
        return new Survey(sheet.build());
    }

    private static BigDecimal points(int weight, int perMille) {
        return BigDecimal.valueOf((long) weight * Math.min(perMille, 1000))
                .movePointLeft(3)
                .setScale(1, RoundingMode.HALF_UP);
    }

    private static Cells<NodeColumn> node(String id, String name, int weight, BigDecimal score, Plan plan) {
        boolean full = score.compareTo(BigDecimal.valueOf(weight)) == 0;
        return Cells.of(NodeColumn.class)
                .set(NodeColumn.ID, id)
                .set(NodeColumn.PARENT, "")
                .set(NodeColumn.NAME, name)
                .set(NodeColumn.WEIGHT, Integer.toString(weight))
                .set(NodeColumn.SCORE, score.stripTrailingZeros().toPlainString())
                .set(NodeColumn.REASON, full ? "" : name + "方面与批复的目标和资金管理要求有差距")
                .set(NodeColumn.EVIDENCE, full ? "" : "PJ-" + plan.unitCode() + "-" + id)
                .build();
    }
}
