// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.linkage;

import org.biaochi.api.subject.CellKey;

/** The single cells of a linkage decision (结果应用). Constants may be added in a minor version. */
public enum LinkageField implements CellKey {
    /** Code of the project, policy or department (对象代码). */
    OBJECT_ID("objectId", "对象代码"),
    /** Its name (对象名称). */
    OBJECT_NAME("objectName", "对象名称"),
    /** What it is: a project, a policy, a department (对象类型). */
    OBJECT_KIND("objectKind", "对象类型"),
    /** Unit (单位). */
    UNIT("unit", "单位"),
    /** Code of the unit (单位代码). */
    UNIT_CODE("unitCode", "单位代码"),
    /** Department in charge (主管部门). */
    DEPARTMENT("department", "主管部门"),
    /** Year whose budget is decided (预算年度). */
    BUDGET_YEAR("budgetYear", "预算年度"),
    /** Whether it was evaluated; without this cell a grade says so, and a blank grade says that it was not (是否已评价). */
    EVALUATED("evaluated", "是否已评价"),
    /** Kind of evaluation: 单位自评, 部门评价, 财政评价, 再评估, 整体 (评价类别). */
    EVALUATION_KIND("evaluationKind", "评价类别"),
    /** State of the evaluation: 定稿, 征求意见 …; without this cell a final date says that it is final (评价状态). */
    EVALUATION_STATE("evaluationState", "评价状态"),
    /** Day on which the evaluation became final (评价定稿日期). */
    FINAL_DATE("finalDate", "评价定稿日期"),
    /** Grade of the evaluation (评价等级). */
    GRADE("grade", "评价等级"),
    /** Temporal kind of the project: 经常性, 阶段性, 一次性 (项目期限类型). */
    TEMPORAL_KIND("temporalKind", "项目期限类型"),
    /** Class of the expenditure, such as 三保 or 补助个人; several may stand side by side (支出类别). */
    EXPENDITURE_CLASS("expenditureClass", "支出类别"),
    /** Unit of amounts without one of their own: 元, which is the default, or 万元 (金额单位). */
    AMOUNT_UNIT("amountUnit", "金额单位"),
    /** Base that is adjusted; without this cell one of the three amounts, as the profile says (基数). */
    BASE("base", "基数"),
    /** Last year's budget (上年预算数). */
    LAST_BUDGET("lastBudget", "上年预算数"),
    /** Amount executed last year (上年执行数). */
    LAST_ACTUAL("lastActual", "上年执行数"),
    /** Requested amount (申请数). */
    REQUEST("request", "申请数"),
    /** Amount that was decided (下年安排数). */
    NEXT_AMOUNT("nextAmount", "下年安排数"),
    /** Cut that was applied in all; without this cell the base less the amount decided (实际核减数). */
    APPLIED_CUT("appliedCut", "实际核减数"),
    /** Why another amount than the computed one was decided (另行决定的理由). */
    OVERRIDE_REASON("overrideReason", "另行决定的理由"),
    /** Who approved it (另行决定的批准人). */
    OVERRIDE_AUTHORITY("overrideAuthority", "另行决定的批准人"),
    /** Whether it must be rectified first (是否先整改后安排). */
    RECTIFY_FIRST("rectifyFirst", "是否先整改后安排"),
    /** State of that rectification (整改状态). */
    RECTIFICATION_STATE("rectificationState", "整改状态"),
    /** Amount released so far, where releases are not listed (已下达金额). */
    RELEASED_AMOUNT("releasedAmount", "已下达金额"),
    /** What is left of the project's funds, of which no more can be recovered (项目结余). */
    BALANCE("balance", "项目结余"),
    /** What there is for the demands in their order (可用财力). */
    RESOURCES("resources", "可用财力"),
    /** Pool of transfers to be shared out (转移支付总额). */
    POOL("pool", "转移支付总额"),
    /** Day of the decision (决定日期). */
    DECISION_DATE("decisionDate", "决定日期"),
    /** Who decided (决定单位). */
    DECIDED_BY("decidedBy", "决定单位"),
    /** Basis of the decision (决定依据). */
    BASIS("basis", "决定依据"),
    /** Satisfaction in percent (满意度). */
    SATISFACTION("satisfaction", "满意度"),
    /** Number of the survey that it comes from (满意度调查编号). */
    SURVEY_ID("surveyId", "满意度调查编号");

    private final String key;
    private final String term;

    LinkageField(String key, String term) {
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
