// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import org.biaochi.api.subject.CellKey;

/** What a self-evaluation says of one indicator. Constants may be added in a minor version. */
public enum AchievedColumn implements CellKey {
    /** Id of the approved indicator (指标编号). */
    INDICATOR_ID("indicatorId", "指标编号"),
    /** What was reached (实际完成值). */
    ACTUAL("actual", "实际完成值"),
    /** Unit of what was reached where it has a column of its own (完成值计量单位). */
    ACTUAL_UNIT("actualUnit", "完成值计量单位"),
    /** Level of a qualitative indicator (达成、部分达成、未达成) where it has a column of its own. */
    LEVEL("level", "完成等次"),
    /** Score given (得分). */
    SCORE("score", "得分"),
    /** Causes and measures in one column (偏差原因分析及改进措施). */
    DEVIATION("deviation", "偏差原因分析及改进措施"),
    /** Why it deviates (偏差原因) where causes have a column of their own. */
    CAUSE("cause", "偏差原因"),
    /** What is done about it (改进措施) where measures have a column of their own. */
    MEASURE("measure", "改进措施"),
    /** The class of the cause: {@code TARGET_TOO_LOW} or {@code OTHER}. */
    CAUSE_CODE("causeCode", "偏差原因类别"),
    /** How values add up over the year: 累计型, 水平型 or 节点型. */
    ACCRUAL("accrual", "累计方式"),
    /** Id of the survey that a satisfaction score rests on (满意度调查编号). */
    SURVEY_ID("surveyId", "满意度调查编号"),
    /** Ids of the evidence (佐证材料编号), separated by commas. */
    EVIDENCE("evidenceIds", "佐证材料");

    private final String key;
    private final String term;

    AchievedColumn(String key, String term) {
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
