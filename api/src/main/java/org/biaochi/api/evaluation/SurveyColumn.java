// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import org.biaochi.api.subject.CellKey;

/** What the record of a satisfaction survey (满意度调查记录) holds. Constants may be added in a minor version. */
public enum SurveyColumn implements CellKey {
    /** Its id (调查编号). */
    ID("id", "调查编号"),
    /** Id of the indicator it was made for (指标编号). */
    INDICATOR_ID("indicatorId", "指标编号"),
    /** Name of the indicator it was made for (指标名称). */
    INDICATOR("indicator", "指标名称"),
    /** How satisfaction was computed: {@code F60} or {@code F61} (计算方法). */
    METHOD("method", "计算方法"),
    /** The day it was made (调查日期). */
    DATE("date", "调查日期"),
    /** Forms handed out (发放份数). */
    SENT("sent", "发放份数"),
    /** Forms that came back (回收份数). */
    RETURNED("returned", "回收份数"),
    /** Valid forms (有效份数). */
    VALID("valid", "有效份数"),
    /** Who was asked, such as 居民 or 监理单位 (调查对象). */
    STAKEHOLDER("stakeholder", "调查对象"),
    /** The satisfaction that the report prints (公布满意度). */
    RESULT("result", "公布满意度");

    private final String key;
    private final String term;

    SurveyColumn(String key, String term) {
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
