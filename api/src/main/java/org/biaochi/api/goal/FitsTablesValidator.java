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
                valid &= fits(goal.field(field), field.key(), field.maxLength(), context);
            }
        } else if (value instanceof Indicator row) {
            for (IndicatorField field : IndicatorField.values()) {
                valid &= fits(row.cell(field), field.key(), field.maxLength(), context);
            }
        }
        return valid;
    }

    private static boolean fits(Typed cell, String key, int max, ConstraintValidatorContext context) {
        String text = cell.text();
        if (max == 0 || text.length() <= max || text.codePointCount(0, text.length()) <= max) {
            return true;
        }
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(key)
                .addConstraintViolation();
        return false;
    }
}
