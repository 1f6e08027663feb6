// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;
import org.biaochi.validators.goal.mechanism.Shown;
import org.jspecify.annotations.Nullable;

/**
 * GR-CST-001: the only economic cost row repeats the total of funds. Two such rows pass, and so does a row that is known to
 * state another amount; a range is not the total.
 */
public final class CopiedBudget extends FundedRule {
    /** The rule. */
    public CopiedBudget() {
        super("GR-CST-001", Needs.NOTHING);
    }

    @Override
    Conclusion judge(
            List<RowView> rows, Optional<FundAmount> total, GoalView view, RuleContext<PerformanceGoal> context) {
        RowView only = null;
        List<RowView> possible = new ArrayList<>();
        for (RowView row : rows) {
            Truth cost = row.isEconomicCost();
            if (cost.isTrue() && only != null) {
                return Conclusion.passed();
            }
            only = cost.isTrue() ? row : only;
            if (!cost.isFalse()) {
                possible.add(row);
            }
        }
        List<RowView> candidates = only == null ? possible : List.of(only);
        if (candidates.isEmpty()) {
            return Conclusion.passed();
        }
        return total.filter(FundAmount::isNumber).isEmpty()
                ? withoutTotal(total, view)
                : compare(candidates, only, possible.size() > 1, total.get(), view);
    }

    private static Conclusion compare(
            List<RowView> candidates, @Nullable RowView only, boolean others, FundAmount total, GoalView view) {
        List<Missing> missing = new ArrayList<>();
        for (RowView row : candidates) {
            CostAmount amount = CostAmount.of(row);
            if (amount.differsFrom(total.yuan())) {
                continue;
            }
            if (amount.missing() != null) {
                missing.add(amount.missing());
            }
            if (only == null || others) {
                missing.add(Missing.field(IndicatorField.L2.key()));
            }
            if (view.partial()) {
                missing.add(Missing.REST_OF_FORM);
            }
            if (missing.isEmpty()) {
                return Conclusion.failed(Defect.at(row.place(IndicatorField.VALUE))
                        .with(Shown.nameAndValue(row).with("total", total.yuan())));
            }
        }
        return missing.isEmpty()
                ? Conclusion.passed()
                : Conclusion.undecided(missing.stream().distinct().toList());
    }
}
