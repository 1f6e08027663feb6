// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import java.util.Optional;
import org.biaochi.api.subject.CellKey;

/**
 * The single fields of a goal form (绩效目标申报表). Sources: official form 2 and the data standard. Constants may be added in a
 * minor version.
 */
public enum GoalField implements CellKey {
    /** Project code (项目代码), 21 characters in the data standard. */
    PROJECT_CODE("projectCode", "项目代码", 21),
    /** Project name (项目名称). */
    PROJECT_NAME("projectName", "项目名称", 1000),
    /** Department in charge (主管部门), by name. */
    DEPARTMENT("department", "主管部门", 360),
    /** Code of the department in charge (主管部门代码). */
    DEPT_CODE("deptCode", "主管部门代码", 21),
    /** Implementing unit (实施单位). */
    UNIT("unit", "实施单位", 300),
    /** Code of the implementing unit. */
    UNIT_CODE("unitCode", "实施单位代码", 21),
    /** New or continuing project (项目属性：新增项目、延续项目). */
    ATTRIBUTE("attribute", "项目属性", 0),
    /** Project type (项目类型), such as 工程基建 or 人员类. */
    PROJECT_TYPE("projectType", "项目类型", 0),
    /** First-level or second-level project (一级项目、二级项目). */
    PROJECT_LEVEL("projectLevel", "项目级次", 0),
    /** Whether it is a key project (重点项目). */
    KEY_PROJECT("keyProject", "重点项目", 0),
    /** Whether the service faces the public directly (直接面向社会公众). */
    PUBLIC_FACING("publicFacing", "直接面向社会公众", 0),
    /** Budget year (预算年度); as typed it may be longer than the four digits that tables hold. */
    BUDGET_YEAR("budgetYear", "预算年度", 0),
    /** First day of the project period (项目期). */
    PERIOD_START("periodStart", "项目期起", 0),
    /** Last day of the project period (项目期). */
    PERIOD_END("periodEnd", "项目期止", 0),
    /** Total funds of the year (年度资金总额) where it stands outside the fund lines. */
    FUND_TOTAL("fundTotal", "年度资金总额", 0),
    /** Goal of the year (年度目标). */
    ANNUAL_GOAL("annualGoal", "年度目标", 2000),
    /** Goal of the whole period (中期目标、实施期目标). */
    OVERALL_GOAL("overallGoal", "中期（实施期）目标", 2000),
    /** Project description (项目概况). */
    PROJECT_DESCRIPTION("projectDescription", "项目概况", 0),
    /** Functions of the department (单位职能概述). */
    DEPARTMENT_FUNCTION("departmentFunction", "单位职能概述", 0),
    /** How last year's evaluation and rectification were answered (以前年度评价结果及整改). */
    EVALUATION_RESPONSE("evaluationResponse", "以前年度评价结果及整改", 0),
    /** Total of the annual tasks of a department-overall goal (金额合计). */
    TASK_TOTAL("taskTotal", "金额合计", 0);

    private static final GoalField[] ALL = values();

    private final String key;
    private final String term;
    private final int maxLength;

    GoalField(String key, String term, int maxLength) {
        this.key = key;
        this.term = term;
        this.maxLength = maxLength;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String term() {
        return term;
    }

    /** How many characters the widest column of the data standard holds; 0 where the standard has no column. */
    public int maxLength() {
        return maxLength;
    }

    /** Whether it holds a code of the data standard. */
    public boolean isCode() {
        return this == PROJECT_CODE || this == DEPT_CODE || this == UNIT_CODE;
    }

    /** The field with this key. */
    public static Optional<GoalField> ofKey(String key) {
        for (GoalField field : ALL) {
            if (field.key.equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
