// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import org.biaochi.api.subject.CellKey;

/** The cells of a record (办理记录) of one step of performance management on one object. Constants may be added in a minor version. */
public enum RecordColumn implements CellKey {
    /** Number of the record (记录编号). */
    ID("id", "记录编号"),
    /** Code of the object (对象代码). */
    OBJECT_ID("objectId", "对象代码"),
    /** Which step: 绩效目标, 监控, 自评, 评价, 结果应用, 公开, 整改 (记录类别). */
    KIND("kind", "记录类别"),
    /** Window, for monitoring (监控期). */
    WINDOW("window", "监控期"),
    /** Day on which it was done: approved, submitted, final, applied, published, closed (办结日期). */
    DATE("date", "办结日期"),
    /** Day by which it must be done (期限). */
    DUE_DATE("dueDate", "期限"),
    /** State, such as 已批复, 已退回, 已定稿, 已批准不公开 (状态). */
    STATE("state", "状态"),
    /** Result: a light, a grade, the effect of an evaluation (结果). */
    RESULT("result", "结果"),
    /** Number that belongs to the result, such as the completion of the goal (数值). */
    VALUE("value", "数值"),
    /** Number of the record it rests on, such as the evaluation that was applied (所依记录). */
    OF("of", "所依记录"),
    /** Remark, such as why a goal was rejected (说明). */
    REMARK("remark", "说明"),
    /** Amount that the record is about (金额). */
    AMOUNT("amount", "金额"),
    /** Category of a problem (问题类别). */
    CATEGORY("category", "问题类别"),
    /** Class of the cause (原因类别). */
    CAUSE_CLASS("causeClass", "原因类别");

    private final String key;
    private final String term;

    RecordColumn(String key, String term) {
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
