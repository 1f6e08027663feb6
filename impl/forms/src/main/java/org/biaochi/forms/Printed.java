// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import java.util.List;
import java.util.function.UnaryOperator;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Typed;

/** A field that is read from the cell of another one where the form has no cell for it. */
record Printed(GoalField code, GoalField cell, UnaryOperator<Typed> reading) {
    static final List<Printed> ALL = List.of(
            new Printed(GoalField.DEPT_CODE, GoalField.DEPARTMENT, PrintedCodes::unit),
            new Printed(GoalField.UNIT_CODE, GoalField.UNIT, PrintedCodes::unit),
            new Printed(GoalField.PROJECT_CODE, GoalField.PROJECT_NAME, PrintedCodes::project));

    /** Whether the field says only what is printed in the cell of another one. */
    static boolean explains(PerformanceGoal goal, GoalField field) {
        for (Printed printed : ALL) {
            if (printed.code == field) {
                Typed code = goal.field(field);
                return code.isValue()
                        && printed.reading.apply(goal.field(printed.cell)).equals(code);
            }
        }
        return false;
    }

    /** The cell in which the code of this field is printed; the field itself if there is no such cell. */
    static GoalField cellOf(GoalField field) {
        for (Printed printed : ALL) {
            if (printed.code == field) {
                return printed.cell;
            }
        }
        return field;
    }
}
