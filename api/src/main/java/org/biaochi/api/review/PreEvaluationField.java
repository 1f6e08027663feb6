// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import org.biaochi.api.subject.CellKey;

/** The single cells of a pre-evaluation (事前绩效评估). Constants may be added in a minor version. */
public enum PreEvaluationField implements CellKey {
    /** Code of the project or policy (项目代码). */
    PROJECT_CODE("projectCode", "项目代码"),
    /** Name of the project or policy (项目（政策）名称). */
    PROJECT_NAME("projectName", "项目（政策）名称"),
    /** Department in charge (主管部门). */
    DEPARTMENT("department", "主管部门"),
    /** Code of the department in charge. */
    DEPT_CODE("deptCode", "主管部门代码"),
    /** Unit that applies (申报单位). */
    UNIT("unit", "申报单位"),
    /** Code of the unit that applies. */
    UNIT_CODE("unitCode", "申报单位代码"),
    /** What is evaluated, a project or a policy (项目、政策). */
    SUBJECT_TYPE("subjectType", "评估对象类型"),
    /** Project type (项目类型). */
    PROJECT_TYPE("projectType", "项目类型"),
    /** Level of the budget (预算级次), such as 省级 or 县级. */
    LEVEL("level", "预算级次"),
    /** New, continuing or expiring (新增、延续、到期). */
    ATTRIBUTE("attribute", "项目属性"),
    /** Budget year (预算年度). */
    BUDGET_YEAR("budgetYear", "预算年度"),
    /** Requested amount (申请金额); 元 or 万元 by its own unit, by the amount unit, else 万元. */
    REQUESTED_AMOUNT("requestedAmount", "申请金额"),
    /** Recommended amount (建议安排金额). */
    RECOMMENDED_AMOUNT("recommendedAmount", "建议安排金额"),
    /** Amount of last year's budget (上年预算金额). */
    LAST_YEAR_AMOUNT("lastYearAmount", "上年预算金额"),
    /** Unit of amounts without one of their own (金额单位：元、万元). */
    AMOUNT_UNIT("amountUnit", "金额单位"),
    /** Day on which a policy ends (到期日期). */
    END_DATE("endDate", "到期日期"),
    /** Day on which a policy is to be reviewed (清理评估日期). */
    REVIEW_DATE("reviewDate", "清理评估日期"),
    /** Id of the scheme by which it was evaluated (评估方案). */
    SCHEME("scheme", "评估方案"),
    /** Who evaluates: 自评估, 再评估 or 联合评审. */
    EVALUATOR_KIND("evaluatorKind", "评估方式"),
    /** Who organises the evaluation (组织单位). */
    ORGANISER("organiser", "组织单位"),
    /** Others who take part (参与单位), such as 人大 or 政协. */
    PARTICIPANTS("participants", "参与单位"),
    /** Day of the evaluation (评估日期). */
    EVALUATION_DATE("evaluationDate", "评估日期"),
    /** Claimed total score (总分). */
    TOTAL_SCORE("totalScore", "总分"),
    /** Conclusion (评估结论), such as 予以支持. */
    CONCLUSION("conclusion", "评估结论"),
    /** Why the conclusion departs from the score (调整结论的理由). */
    OVERRIDE_REASON("overrideReason", "调整结论的理由"),
    /** Role of who decided so (调整结论的人员角色). */
    OVERRIDE_ROLE("overrideRole", "调整结论的人员角色"),
    /** Whether the project is submitted to the project library (是否申报入库). */
    SUBMITTED_TO_LIBRARY("submittedToLibrary", "是否申报入库");

    private final String key;
    private final String term;

    PreEvaluationField(String key, String term) {
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
