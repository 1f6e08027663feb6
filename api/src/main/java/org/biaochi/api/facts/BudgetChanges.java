// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.biaochi.api.subject.Amount;

/**
 * How the approved budget changed in the year (预算调整记录). Immutable.
 *
 * @param changes in any order
 */
public record BudgetChanges(List<BudgetChange> changes) {
    /** Copies the changes. */
    public BudgetChanges {
        changes = List.copyOf(changes);
    }

    /**
     * One change. Immutable.
     *
     * @param date the day it was approved
     * @param difference by how much, negative for a cut
     */
    public record BudgetChange(LocalDate date, Amount difference) {
        /** Requires both. */
        public BudgetChange {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(difference, "difference");
        }
    }
}
