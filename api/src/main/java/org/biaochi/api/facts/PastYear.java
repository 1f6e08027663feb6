// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Amount;
import org.biaochi.api.subject.FiscalYear;

/**
 * A past year of a project (以前年度). Immutable.
 *
 * @param year the budget year
 * @param goal the goal of that year, if it is recorded
 * @param fundTotal the annual funds of that year (年度资金总额); if it is not recorded, that of the goal counts
 * @param actuals what was reached, in any order; rows without a record are left out
 */
public record PastYear(
        FiscalYear year, Optional<PerformanceGoal> goal, Optional<Amount> fundTotal, List<ActualValue> actuals) {
    /** Copies the actual values. */
    public PastYear {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(fundTotal, "fundTotal");
        actuals = List.copyOf(actuals);
    }
}
