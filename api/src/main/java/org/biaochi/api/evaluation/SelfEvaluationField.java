// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import org.biaochi.api.subject.CellKey;

/** The single cells of a self-evaluation form (绩效自评表) beyond those of the goal. Constants may be added in a minor version. */
public enum SelfEvaluationField implements CellKey {
    /** What was achieved of the annual goal (年度目标实际完成情况). */
    ACTUAL_TEXT("actualText", "实际完成情况"),
    /** Total score as printed (总分). */
    TOTAL("totalScore", "总分"),
    /** Grade as printed (评价等级). */
    GRADE("grade", "自评等级"),
    /** Why little of the budget was executed (预算执行率偏低原因). */
    EXECUTION_EXPLANATION("executionExplanation", "预算执行情况说明"),
    /** Approval of weights other than those of the rules (权重调整批准). */
    WEIGHT_WAIVER("weightWaiver", "权重调整批准意见"),
    /** What remains to be done (存在问题). */
    PROBLEMS("problems", "存在问题"),
    /** How it is to be mended (改进措施). */
    MEASURES("measures", "改进措施"),
    /** What follows from the evaluation (评价结论). */
    CONCLUSION("evaluationConclusion", "评价结论"),
    /** Day on which it was submitted (报送日期). */
    SUBMITTED_ON("submittedOn", "报送日期"),
    /** Who answers for it (项目负责人). */
    RESPONSIBLE_PERSON("responsiblePerson", "项目负责人"),
    /** Who answers for the amounts (财务负责人). */
    FINANCE_OFFICER("financeOfficer", "财务负责人");

    private final String key;
    private final String term;

    SelfEvaluationField(String key, String term) {
        this.key = key;
        this.term = term;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String term() {
        return term;
    }
}
