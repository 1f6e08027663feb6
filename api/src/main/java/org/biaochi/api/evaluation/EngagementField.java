// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import org.biaochi.api.subject.CellKey;

/** The engagement of a third party (委托第三方机构). Constants may be added in a minor version. */
public enum EngagementField implements CellKey {
    /** Name of the institution (受托机构). */
    FIRM("firm", "受托机构"),
    /** Its unified social credit code (机构代码). */
    FIRM_ID("firmId", "机构代码"),
    /** Who engaged it (委托方). */
    PRINCIPAL("principal", "委托方"),
    /** Day of the engagement (委托日期). */
    DATE("date", "委托日期"),
    /** Who carries the object out, where it is not the unit (项目执行方). */
    EXECUTOR("executor", "项目执行方"),
    /** Whether the institution drafted the goal of the object (是否参与编制绩效目标). */
    DRAFTED_GOAL("draftedGoal", "是否参与编制绩效目标"),
    /** Whether it drafted the pre-evaluation of the object (是否参与事前绩效评估). */
    DRAFTED_PRE_EVALUATION("draftedPreEvaluation", "是否参与事前绩效评估"),
    /** The chief evaluator (主评人). */
    CHIEF_EVALUATOR("chiefEvaluator", "主评人"),
    /** Whose signature stands in the report (主评人签字). */
    CHIEF_SIGNATURE("chiefSignature", "主评人签字"),
    /** Score of the quality of the report (报告质量得分). */
    QUALITY_SCORE("qualityScore", "报告质量得分");

    private final String key;
    private final String term;

    EngagementField(String key, String term) {
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
