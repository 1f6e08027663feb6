// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import org.biaochi.api.subject.CellKey;

/** The single cells of an evaluation report (绩效评价报告). Constants may be added in a minor version. */
public enum EvaluationField implements CellKey {
    /** Code of the project, policy or department (对象代码). */
    OBJECT_ID("objectId", "对象代码"),
    /** Its name (对象名称). */
    OBJECT_NAME("objectName", "对象名称"),
    /** What it is: 项目支出, 部门整体支出, 政策, 转移支付, 政府债券, 国有资产, 下级政府财政运行 (对象类型). */
    OBJECT_KIND("objectKind", "对象类型"),
    /** Unit that carries it out (实施单位). */
    UNIT("unit", "实施单位"),
    /** Code of the unit (单位代码). */
    UNIT_CODE("unitCode", "单位代码"),
    /** Department in charge (主管部门). */
    DEPARTMENT("department", "主管部门"),
    /** The budget it belongs to: 一般公共预算, 政府性基金预算, 国有资本经营预算, 社会保险基金预算 (预算类别). */
    BUDGET_BOOK("budgetBook", "预算类别"),
    /** Year that is evaluated (评价年度). */
    YEAR("year", "评价年度"),
    /** Who evaluates; see {@link EvaluationKind} (评价类别). */
    EVALUATION_KIND("evaluationKind", "评价类别"),
    /** Id of the framework that is used (评价指标体系). */
    FRAMEWORK("framework", "评价指标体系"),
    /** State of the report: 定稿, 征求意见稿 … (报告状态). */
    STATE("state", "报告状态"),
    /** Day on which it became final (定稿日期). */
    FINAL_DATE("finalDate", "定稿日期"),
    /** Total score as printed (总分). */
    TOTAL("totalScore", "总分"),
    /** Grade as printed (评价等级). */
    GRADE("grade", "评价等级"),
    /** Score that the unit gave itself (自评得分). */
    SELF_SCORE("selfScore", "自评得分"),
    /** Whether it is on the list of key projects (是否重点项目). */
    KEY_PROJECT("keyProject", "是否重点项目"),
    /** Year in which it began (起始年度). */
    START_YEAR("startYear", "起始年度"),
    /** Unit of amounts without one of their own: 元, which is the default, or 万元 (金额单位). */
    AMOUNT_UNIT("amountUnit", "金额单位"),
    /** Budget of the whole year (全年预算数). */
    BUDGET("budget", "全年预算数"),
    /** Funds that arrived (实际到位资金). */
    ARRIVED("arrived", "实际到位资金"),
    /** Amount that was spent (实际支出). */
    SPENT("spent", "实际支出"),
    /** Formula of the execution rate in the report, where no node says so: {@code F01} or {@code F02} (预算执行率公式). */
    EXECUTION_FORMULA("executionFormula", "预算执行率公式"),
    /** Whether objects or persons were drawn as a sample; 否 where all were looked at (是否抽样). */
    SAMPLED("sampled", "是否抽样");

    private final String key;
    private final String term;

    EvaluationField(String key, String term) {
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
