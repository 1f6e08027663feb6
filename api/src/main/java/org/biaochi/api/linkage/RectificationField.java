// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.linkage;

import org.biaochi.api.subject.CellKey;

/** The single cells of a rectification record (整改台账). Constants may be added in a minor version. */
public enum RectificationField implements CellKey {
    /** Code of the project, policy or department (对象代码). */
    OBJECT_ID("objectId", "对象代码"),
    /** Its name (对象名称). */
    OBJECT_NAME("objectName", "对象名称"),
    /** What it is: a project, a policy, a department (对象类型). */
    OBJECT_KIND("objectKind", "对象类型"),
    /** Unit that rectifies (单位). */
    UNIT("unit", "单位"),
    /** Code of the unit (单位代码). */
    UNIT_CODE("unitCode", "单位代码"),
    /** Department in charge (主管部门). */
    DEPARTMENT("department", "主管部门"),
    /** Year in which the issues were found (年度). */
    YEAR("year", "年度"),
    /** Kind of evaluation that found them (评价类别). */
    EVALUATION_KIND("evaluationKind", "评价类别"),
    /** Day on which the evaluation became final (评价定稿日期). */
    FINAL_DATE("finalDate", "评价定稿日期"),
    /** Day on which the result was sent to the unit (反馈日期). */
    FEEDBACK_DATE("feedbackDate", "反馈日期"),
    /** Day on which the unit received it (收到反馈日期). */
    RECEIPT_DATE("receiptDate", "收到反馈日期"),
    /** Day on which the unit handed in its measures (报送整改措施日期). */
    MEASURES_DATE("measuresDate", "报送整改措施日期"),
    /** Plan (整改方案). */
    PLAN("plan", "整改方案"),
    /** Progress (整改进展). */
    PROGRESS("progress", "整改进展"),
    /** State of the whole (整改状态). */
    STATE("state", "整改状态");

    private final String key;
    private final String term;

    RectificationField(String key, String term) {
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
