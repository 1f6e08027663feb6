// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import org.biaochi.api.subject.CellKey;

/** The cells of one event of a case file (办理记录). Constants may be added in a minor version. */
public enum CaseEventColumn implements CellKey {
    /** What kind of event it is; without this cell a state says that it is a step (事项). */
    EVENT("event", "事项"),
    /** State that a step leads to (状态). */
    STATE("state", "状态"),
    /** Day of the event (日期). */
    DATE("date", "日期"),
    /** Who did it (经办人). */
    ACTOR("actor", "经办人"),
    /** For which body (经办单位). */
    BODY("body", "经办单位"),
    /** Number of the letter (函号). */
    LETTER("letter", "函号"),
    /** Days given to answer (期限天数). */
    DAYS("days", "期限天数"),
    /** Working or calendar days (期限单位). */
    DAY_UNIT("dayUnit", "期限单位"),
    /** Day by which to answer (办理期限). */
    DEADLINE("deadline", "办理期限"),
    /** Class of the cause (原因分类). */
    CAUSE_CLASS("causeClass", "原因分类"),
    /** Explanation, progress, or what is proposed (情况说明). */
    TEXT("text", "情况说明"),
    /** What is done (改进措施). */
    MEASURE("measure", "改进措施"),
    /** Disposition: 继续执行, 调剂, 取消 (处置意见). */
    DISPOSITION("disposition", "处置意见"),
    /** Reason of acceptance, rejection or escalation (理由). */
    REASON("reason", "理由"),
    /** Plan of the rectification (整改方案). */
    PLAN("plan", "整改方案"),
    /** Id of the evidence (核实材料). */
    EVIDENCE("evidence", "核实材料"),
    /** Who checked it (核实人). */
    VERIFIER("verifier", "核实人"),
    /** How it ended (办理结果). */
    RESULT("result", "办理结果"),
    /** Level that an escalation leads to (层级). */
    LEVEL("level", "层级"),
    /** Measure that is proposed (建议措施). */
    ACTION("action", "建议措施");

    private final String key;
    private final String term;

    CaseEventColumn(String key, String term) {
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
