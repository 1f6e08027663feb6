// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import org.biaochi.api.subject.CellKey;

/** The single cells of a case file (预警、整改案卷). Constants may be added in a minor version. */
public enum CaseField implements CellKey {
    /** Number of the case (案卷编号). */
    CASE_ID("caseId", "案卷编号"),
    /** Alert or rectification: 预警 or 整改; without this cell a rule says that it is an alert (案卷类型). */
    CASE_KIND("caseKind", "案卷类型"),
    /** Code of the project, policy or department (对象代码). */
    OBJECT_ID("objectId", "对象代码"),
    /** Its name (对象名称). */
    OBJECT_NAME("objectName", "对象名称"),
    /** What it is: a project, a policy, a department (对象类型). */
    OBJECT_KIND("objectKind", "对象类型"),
    /** Unit that must answer (单位). */
    UNIT("unit", "单位"),
    /** Code of the unit (单位代码). */
    UNIT_CODE("unitCode", "单位代码"),
    /** Department in charge (主管部门). */
    DEPARTMENT("department", "主管部门"),
    /** First day or month of the window it was found in (监控期起). */
    WINDOW_START("windowStart", "监控期起"),
    /** Last day or month of that window (监控期止). */
    WINDOW_END("windowEnd", "监控期止"),
    /** Id of the rule or alert row that found it (预警规则). */
    RULE("rule", "预警规则"),
    /** Id of the profile it was found under (管理要求). */
    PROFILE("profile", "管理要求"),
    /** Version of that profile (管理要求版本). */
    PROFILE_VERSION("profileVersion", "管理要求版本"),
    /** Formula that was looked at (指标公式). */
    METRIC("metric", "指标公式"),
    /** What the formula gave (结果). */
    VALUE("value", "结果"),
    /** How it was compared (比较), one of {@code < <= > >= = !=}. */
    OPERATOR("operator", "比较"),
    /** With what it was compared (界限). */
    LIMIT("limit", "界限"),
    /** The light that was raised (亮灯). */
    LIGHT("light", "亮灯"),
    /** What the profile asks for (处置要求). */
    ACTION("action", "处置要求"),
    /** What it is about within the report: the project, a fund line, an indicator (所在位置). */
    PLACE("place", "所在位置"),
    /** What is wrong, in words (问题). */
    PROBLEM("problem", "问题"),
    /** State as stated beside the events (状态). */
    STATE("state", "状态");

    private final String key;
    private final String term;

    CaseField(String key, String term) {
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
