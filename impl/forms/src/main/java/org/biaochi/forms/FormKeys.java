// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.subject.ObjectKind;

/**
 * The keys of form tables: one table for reader, writer and paths. The order is that of the published tables; a key that
 * stands twice for one cell is an alias, read where the first is missing. Cells that a goal review does not read (actuals,
 * scores, notes) are known and kept.
 */
final class FormKeys {
    static final String PROJECT_KEY = "project";
    static final String FUNDS_KEY = "funds";
    static final String INDICATORS_KEY = "indicators";
    static final String OVERALL_INDICATORS_KEY = "overall_indicators";
    static final String PROGRESS_KEY = "progress_plan";
    static final String TASKS_KEY = "tasks";
    static final String KIND_KEY = "kind";
    static final String OBJECT_KEY = "object_kind";
    static final String PARTIAL_KEY = "partial";

    static final Shape<GoalField> TOP = Shape.of(GoalField.class)
            .kept("schema", "source_url", "title", "publisher")
            .year("year", GoalField.BUDGET_YEAR)
            .structure(KIND_KEY)
            .structure(OBJECT_KEY)
            .structure(PROJECT_KEY)
            .alias("project_level", GoalField.PROJECT_LEVEL, 1)
            .alias("key_project", GoalField.KEY_PROJECT, 1)
            .alias("public_facing", GoalField.PUBLIC_FACING, 1)
            .structure(FUNDS_KEY)
            .text("description", GoalField.PROJECT_DESCRIPTION)
            .text("function", GoalField.DEPARTMENT_FUNCTION)
            .text("evaluation_response", GoalField.EVALUATION_RESPONSE)
            .structure(TASKS_KEY)
            .text("task_total", GoalField.TASK_TOTAL)
            .text("overall_goal_text", GoalField.OVERALL_GOAL)
            .text("goal_text", GoalField.ANNUAL_GOAL)
            .kept("actual_text")
            .structure(OVERALL_INDICATORS_KEY)
            .structure(INDICATORS_KEY)
            .structure(PROGRESS_KEY)
            .kept("total_score", "grade", "notes")
            .structure(PARTIAL_KEY)
            .build();

    static final Shape<GoalField> PROJECT = Shape.of(GoalField.class)
            .text("name", GoalField.PROJECT_NAME)
            .text("department", GoalField.DEPARTMENT)
            .text("unit", GoalField.UNIT)
            .text("code", GoalField.PROJECT_CODE)
            .text("dept_code", GoalField.DEPT_CODE)
            .text("unit_code", GoalField.UNIT_CODE)
            .text("period_start", GoalField.PERIOD_START)
            .text("period_end", GoalField.PERIOD_END)
            .text("attribute", GoalField.ATTRIBUTE)
            .text("type", GoalField.PROJECT_TYPE)
            .text("project_level", GoalField.PROJECT_LEVEL)
            .text("key_project", GoalField.KEY_PROJECT)
            .text("public_facing", GoalField.PUBLIC_FACING)
            .text("amount", GoalField.FUND_TOTAL)
            .alias("description", GoalField.PROJECT_DESCRIPTION, 1)
            .alias("function", GoalField.DEPARTMENT_FUNCTION, 1)
            .alias("evaluation_response", GoalField.EVALUATION_RESPONSE, 1)
            .build();

    static final Shape<FundCell> FUND = Shape.of(FundCell.class)
            .text("item", FundCell.ITEM)
            .text("initial_budget", FundCell.INITIAL_BUDGET)
            .text("budget", FundCell.BUDGET)
            .text("executed", FundCell.EXECUTED)
            .scored("weight", FundCell.WEIGHT)
            .scored("rate", FundCell.RATE)
            .scored("score", FundCell.SCORE)
            .build();

    static final Shape<IndicatorField> ROW = Shape.of(IndicatorField.class)
            .text("level1", IndicatorField.L1)
            .text("level2", IndicatorField.L2)
            .text("level3", IndicatorField.NAME)
            .text("target", IndicatorField.VALUE)
            .text("target_sign", IndicatorField.OPERATOR)
            .alias("target_value", IndicatorField.VALUE, 1)
            .text("target_unit", IndicatorField.UNIT)
            .kept("actual")
            .scored("weight", IndicatorField.WEIGHT)
            .kept("score", "deviation")
            .text("standard", IndicatorField.BASIS)
            .alias("indicator_unit", IndicatorField.UNIT, 1)
            .kept("score_coefficient_pct")
            .text("core", IndicatorField.CORE)
            .text("value_type", IndicatorField.VALUE_TYPE)
            .text("polarity", IndicatorField.POLARITY)
            .text("period", IndicatorField.PERIOD)
            .text("explanation", IndicatorField.EXPLANATION)
            .text("formula", IndicatorField.FORMULA)
            .alias("basis", IndicatorField.BASIS, 1)
            .text("data_source", IndicatorField.DATA_SOURCE)
            .text("evidence", IndicatorField.EVIDENCE)
            .text("grade_criteria", IndicatorField.GRADE_CRITERIA)
            .text("scoring_rule", IndicatorField.SCORING_RULE)
            .text("pass_threshold", IndicatorField.PASS_THRESHOLD)
            .text("score_bands", IndicatorField.SCORE_BANDS)
            .text("library_code", IndicatorField.LIBRARY_CODE)
            .text("library_version", IndicatorField.LIBRARY_VERSION)
            .text("library_scope", IndicatorField.LIBRARY_SCOPE)
            .text("cost_kind", IndicatorField.COST_KIND)
            .text("accumulation", IndicatorField.ACCUMULATION)
            .text("unit_cost", IndicatorField.UNIT_COST)
            .text("quantity", IndicatorField.QUANTITY)
            .text("parent_link", IndicatorField.PARENT_LINK)
            .kept("raw_cells")
            .build();

    static final Shape<ProgressCell> PROGRESS = Shape.of(ProgressCell.class)
            .text("content", ProgressCell.CONTENT)
            .text("date", ProgressCell.DATE)
            .build();

    static final Shape<TaskCell> TASK = Shape.of(TaskCell.class)
            .text("name", TaskCell.NAME)
            .text("amount", TaskCell.AMOUNT)
            .text("goal_ref", TaskCell.GOAL_REF)
            .build();

    private FormKeys() {}

    /** What a table of this form is about unless it says otherwise. */
    static ObjectKind usualObject(FormKind form) {
        return form == FormKind.DEPARTMENT ? ObjectKind.DEPARTMENT_OVERALL : ObjectKind.PROJECT;
    }
}
