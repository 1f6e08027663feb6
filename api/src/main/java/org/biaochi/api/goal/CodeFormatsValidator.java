// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.biaochi.api.subject.Typed;
import org.jspecify.annotations.Nullable;

/** Checks {@link CodeFormats}; each cell that holds no code is a violation of its own. Thread-safe. */
public final class CodeFormatsValidator implements ConstraintValidator<CodeFormats, PerformanceGoal> {
    private static final String DASHES = "-‐‑‒–—";

    /** Called by validation providers. */
    public CodeFormatsValidator() {}

    @Override
    public boolean isValid(@Nullable PerformanceGoal goal, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        boolean valid = true;
        if (goal != null) {
            for (GoalField field : GoalField.values()) {
                valid &= !field.isCode()
                        || isCode(goal.field(field), field.maxLength())
                        || CellViolation.of(context, field.key(), field.term(), field.maxLength());
            }
        }
        return valid;
    }

    private static boolean isCode(Typed cell, int max) {
        if (!cell.isValue()) {
            return true;
        }
        String text = cell.trimmed();
        int length = 0;
        while (length < text.length() && isLetterOrDigit(halfWidth(text.charAt(length)))) {
            length++;
        }
        boolean alone = length == text.length();
        boolean beforeName =
                !alone && DASHES.indexOf(halfWidth(text.charAt(length))) >= 0 && length + 1 < text.length();
        return length > 0 && length <= max && (alone || beforeName);
    }

    private static char halfWidth(char c) {
        return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
