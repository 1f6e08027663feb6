// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import jakarta.validation.ConstraintValidatorContext;

/** The violations of single cells. */
final class CellViolation {
    private CellViolation() {}

    /** Adds a violation of the cell, which says its name and how many characters it may hold; returns false. */
    static boolean of(ConstraintValidatorContext context, String key, String term, int max) {
        context.buildConstraintViolationWithTemplate(
                        context.getDefaultConstraintMessageTemplate() + "：" + term + " ≤ " + max + " (" + key + ")")
                .addPropertyNode(key)
                .addConstraintViolation();
        return false;
    }
}
