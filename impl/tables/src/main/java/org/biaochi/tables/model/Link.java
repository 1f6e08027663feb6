// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.List;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.subject.CellKey;

/**
 * A column and the cell of the model that it says.
 *
 * @param column the column code
 * @param slot the cell: a constant of one of the enums of cells
 * @param key the key of the cell in places
 */
record Link(String column, Enum<?> slot, String key) {
    /** Who submits what: on every row that has the columns. */
    static final List<Link> OBJECT = List.of(
            of("FISCAL_YEAR", GoalField.BUDGET_YEAR),
            of("AGENCY_CODE", GoalField.UNIT_CODE),
            of("AGENCY_NAME", GoalField.UNIT),
            of("DEPT_CODE", GoalField.DEPT_CODE),
            of("DEPT_NAME", GoalField.DEPARTMENT),
            of("PRO_CODE", GoalField.PROJECT_CODE),
            of("PRO_NAME", GoalField.PROJECT_NAME));

    /** The columns that every indicator row has. */
    static final List<Link> INDICATOR = List.of(
            of("LV1_PERF_IND_NAME", IndicatorField.L1),
            of("LV2_PERF_IND_NAME", IndicatorField.L2),
            of("LV3_PERF_IND_NAME", IndicatorField.NAME),
            of("LV3_PERF_IND_CODE", IndicatorField.LIBRARY_CODE),
            of("KPI_CONTENT", IndicatorField.EXPLANATION),
            of("KPI_EVALSTD", IndicatorField.SCORING_RULE),
            of("KPI_VAL", IndicatorField.VALUE),
            of("IND_WEIGHT", IndicatorField.WEIGHT));

    /** The JSON pointer of the cell where a part of the subject is made a row; what the goal says stands at its root. */
    String pathIn(String place) {
        return (slot instanceof GoalField ? "" : place) + "/" + key;
    }

    static Link of(String column, GoalField field) {
        return new Link(column, field, field.key());
    }

    static Link of(String column, IndicatorField field) {
        return new Link(column, field, field.key());
    }

    static <K extends Enum<K> & CellKey> Link of(String column, K slot) {
        return new Link(column, slot, slot.key());
    }
}
