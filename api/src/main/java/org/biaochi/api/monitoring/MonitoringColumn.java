// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.monitoring;

import org.biaochi.api.subject.CellKey;

/** What a monitoring report says of one indicator. Constants may be added in a minor version. */
public enum MonitoringColumn implements CellKey {
    /** Id of the approved indicator (指标编号). */
    INDICATOR_ID("indicatorId", "指标编号"),
    /** What was reached in the window (执行情况). */
    ACTUAL("actual", "执行情况"),
    /** What will be reached by the end of the year (全年预计完成情况). */
    FORECAST("forecast", "全年预计完成情况"),
    /** How likely the target will be reached: 1 确定能, 2 有可能, 3 完全不可能. */
    POSSIBILITY("possibility", "完成目标可能性"),
    /** The classes of causes (偏差原因分类), one or more. */
    CAUSE_CLASS("causeClass", "偏差原因分类"),
    /** Why it deviates (原因说明). */
    REASON("reason", "原因说明"),
    /** What is done about it (改进措施). */
    MEASURE("measure", "改进措施"),
    /** How the target falls due: 累计型, 水平型 or 节点型. */
    ACCRUAL("accrual", "累计方式"),
    /** What is to be reached by the end of the window (阶段目标值). */
    STAGE_TARGET("stageTarget", "阶段目标值"),
    /** The day a milestone falls due (完成时限). */
    DUE_DATE("dueDate", "完成时限"),
    /** What else there is to say (备注). */
    REMARK("remark", "备注");

    private final String key;
    private final String term;

    MonitoringColumn(String key, String term) {
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
