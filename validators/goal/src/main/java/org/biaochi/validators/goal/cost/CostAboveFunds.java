// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.CostKind;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;

/**
 * GR-CST-002: the total costs add up to more than the total of funds; equal passes. A row of which nobody knows whether it is
 * a total cost leaves the rule open only where it would tip the balance.
 */
public final class CostAboveFunds extends FundedRule {
    /** The rule. */
    public CostAboveFunds() {
        super("GR-CST-002", Needs.NOTHING);
    }

    @Override
    Conclusion judge(
            List<RowView> rows, Optional<FundAmount> total, GoalView view, RuleContext<PerformanceGoal> context) {
        Sum sum = new Sum();
        for (int i = 0; i < rows.size(); i++) {
            sum.add(rows.get(i));
        }
        if (sum.isEmpty()) {
            return Conclusion.passed();
        }
        if (total.filter(FundAmount::isNumber).isEmpty()) {
            return withoutTotal(total, view);
        }
        BigDecimal funds = total.get().yuan();
        if (sum.low.compareTo(funds) > 0) {
            return Conclusion.failed(Defect.over(sum.places())
                    .with(Arguments.NONE.with("sum", sum.low).with("total", funds)));
        }
        if (sum.mayExceed(funds)) {
            return Conclusion.undecided(List.copyOf(sum.missing));
        }
        return view.partial() ? Conclusion.undecided(Missing.REST_OF_FORM) : Conclusion.passed();
    }

    /** What the total costs add up to, at least and at most. */
    private static final class Sum {
        private final List<RowView> counted = new ArrayList<>(2);
        private final Set<Missing> missing = new TreeSet<>();
        private BigDecimal low = BigDecimal.ZERO;
        private BigDecimal high = BigDecimal.ZERO;
        private boolean open;

        void add(RowView row) {
            Truth cost = row.isCost();
            if (cost.isFalse()) {
                return;
            }
            Optional<CostKind> kind = row.costKind();
            boolean counts = kind.isPresent()
                    ? kind.get() == CostKind.TOTAL
                    : row.target().mentions(UnitCategory.MONEY);
            if (!counts) {
                return;
            }
            CostAmount amount = CostAmount.of(row);
            if (cost.isTrue() && kind.isPresent()) {
                low = low.add(amount.low());
                if (amount.high() != null) {
                    counted.add(row); // a cell that nobody can read as an amount has no part in the sum that is found
                }
            } else {
                missing.add(Missing.field(unknown(row, kind).key()));
            }
            if (amount.missing() != null) {
                missing.add(amount.missing());
            }
            open |= amount.high() == null;
            high = amount.high() == null ? high : high.add(amount.high());
        }

        private List<Place> places() {
            return counted.stream().map(row -> row.place(IndicatorField.VALUE)).toList();
        }

        private static IndicatorField unknown(RowView row, Optional<CostKind> kind) {
            if (kind.isEmpty()) {
                return IndicatorField.COST_KIND;
            }
            return row.l1().isEmpty() ? IndicatorField.L1 : IndicatorField.L2;
        }

        boolean isEmpty() {
            return counted.isEmpty() && missing.isEmpty();
        }

        boolean mayExceed(BigDecimal funds) {
            return open || high.compareTo(funds) > 0;
        }
    }
}
