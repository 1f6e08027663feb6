// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.biaochi.api.subject.Typed;
import org.jspecify.annotations.Nullable;

/** Checks {@link FitsTables} on goals and indicator rows; each cell that is too long is a violation of its own. Thread-safe. */
public final class FitsTablesValidator implements ConstraintValidator<FitsTables, Object> {
    /** Called by validation providers. */
    public FitsTablesValidator() {}

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        boolean valid = true;
        if (value instanceof PerformanceGoal goal) {
            for (GoalField field : GoalField.values()) {
                valid &= field.isCode()
                        || fits(goal.field(field), field.maxLength())
                        || CellViolation.of(context, field.key(), field.term(), field.maxLength());
            }
        } else if (value instanceof Indicator row) {
            for (IndicatorField field : IndicatorField.values()) {
                valid &= fits(row.cell(field), field.maxLength())
                        || CellViolation.of(context, field.key(), field.term(), field.maxLength());
            }
        }
        return valid;
    }

    private static boolean fits(Typed cell, int max) {
        if (max == 0 || !cell.isValue() || cell.text().length() <= max) {
            return true;
        }
        String text = cell.trimmed();
        return text.codePointCount(0, text.length()) <= max;
    }
}
