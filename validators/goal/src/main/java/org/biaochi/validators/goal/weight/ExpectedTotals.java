// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.weight;

import java.math.BigDecimal;
import java.util.List;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.Weight;

/**
 * What the weights of a period set should add up to: 100 less the weight of the budget-execution line where the form carries
 * one, otherwise one of the totals of the profile; none if it sets none.
 */
final class ExpectedTotals {
    private static final Parameter<List<BigDecimal>> TOTALS =
            Parameter.of("GR-WGT-001.weightTotals", ParameterType.DECIMALS);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ExpectedTotals() {}

    static List<BigDecimal> of(GoalView view, RuleContext<PerformanceGoal> context) {
        return view.funds()
                .executionWeight()
                .map(Weight::points)
                .map(points -> List.of(HUNDRED.subtract(points)))
                .orElseGet(() -> context.find(TOTALS).orElse(List.of()));
    }

    static boolean contains(List<BigDecimal> totals, BigDecimal sum) {
        for (BigDecimal total : totals) {
            if (total.compareTo(sum) == 0) {
                return true;
            }
        }
        return false;
    }
}
