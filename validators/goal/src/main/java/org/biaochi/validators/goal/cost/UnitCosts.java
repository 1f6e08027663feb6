// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.library.LibraryFacts;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.FundView;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.target.Decimals;
import org.biaochi.validators.goal.mechanism.Joined;

/**
 * GR-CST-005: unit costs times quantities stray from the total of funds by more than a share of it, or a unit cost lies above
 * the expenditure standard (支出标准) that the library links to the row; equal passes. Each half is undecided by itself.
 */
public final class UnitCosts extends FundedRule {
    private final Parameter<BigDecimal> deviation = parameter("deviation", ParameterType.DECIMAL);

    /** The rule. */
    public UnitCosts() {
        super("GR-CST-005", Needs.NOTHING.fact(LibraryFacts.INDICATORS));
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        boolean priced = false;
        for (PeriodSet set : PeriodSet.values()) {
            priced |= view.rows(set).stream().anyMatch(UnitCosts::isPriced);
        }
        Conclusion sums = priced ? super.judge(view, context) : unpriced(view);
        return Joined.of(sums, ExpenditureStandard.judge(view, context));
    }

    private static boolean isPriced(RowView row) {
        return row.state(IndicatorField.UNIT_COST) == Typed.State.VALUE
                && row.state(IndicatorField.QUANTITY) == Typed.State.VALUE;
    }

    private static Conclusion unpriced(GoalView view) {
        Typed.State cost = view.presence(IndicatorField.UNIT_COST);
        Typed.State quantity = view.presence(IndicatorField.QUANTITY);
        return cost == Typed.State.ABSENT && quantity == Typed.State.ABSENT
                ? view.absent(IndicatorField.UNIT_COST.key())
                : Conclusion.undecided(
                        Missing.field(IndicatorField.UNIT_COST.key()), Missing.field(IndicatorField.QUANTITY.key()));
    }

    @Override
    Conclusion judge(
            List<RowView> rows, Optional<FundAmount> total, GoalView view, RuleContext<PerformanceGoal> context) {
        List<RowView> priced = rows.stream().filter(UnitCosts::isPriced).toList();
        Optional<BigDecimal> share = context.find(deviation);
        if (priced.isEmpty() || share.isEmpty()) {
            return Conclusion.notApplicable(priced.isEmpty() ? Reason.OUT_OF_SCOPE : Reason.PARAMETER_UNSET);
        }
        if (total.filter(FundAmount::isNumber).isEmpty()) {
            return withoutTotal(total, view);
        }
        BigDecimal funds = total.get().yuan();
        if (funds.signum() <= 0) {
            return Conclusion.undecided(Missing.field(GoalField.FUND_TOTAL.key()));
        }
        List<Missing> missing = new ArrayList<>();
        BigDecimal sum = sum(priced, missing);
        BigDecimal over = sum.subtract(funds);
        BigDecimal allowed = share.get().multiply(funds);
        if (over.compareTo(allowed) <= 0 && view.partial()) {
            missing.add(Missing.REST_OF_FORM);
        }
        boolean under = missing.isEmpty() && over.negate().compareTo(allowed) > 0;
        if (over.compareTo(allowed) > 0 || under) {
            return Conclusion.failed(Defect.at(total.get().place())
                    .with(Arguments.NONE
                            .with("sum", sum)
                            .with("total", funds)
                            .with("percent", share.get().movePointRight(2))));
        }
        return Conclusion.of(List.of(), missing.stream().distinct().toList());
    }

    /** The sum over the rows that can be read; what cannot be read adds nothing, or more. */
    private static BigDecimal sum(List<RowView> rows, List<Missing> missing) {
        BigDecimal sum = BigDecimal.ZERO;
        for (RowView row : rows) {
            FundAmount cost = cost(row);
            Optional<BigDecimal> quantity = Decimals.standard()
                    .read(row.indicator().cell(IndicatorField.QUANTITY).text())
                    .number();
            if (row.mayBeCut(IndicatorField.QUANTITY)) {
                missing.add(Missing.REST_OF_FORM);
            } else if (!cost.isNumber()) {
                missing.add(Missing.field(IndicatorField.UNIT_COST.key()));
            } else if (quantity.isEmpty()) {
                missing.add(Missing.field(IndicatorField.QUANTITY.key()));
            } else {
                sum = sum.add(cost.yuan().multiply(quantity.get()));
            }
        }
        return sum;
    }

    /** The unit cost of a row in 元. */
    static FundAmount cost(RowView row) {
        return FundView.amount(
                row.place(IndicatorField.UNIT_COST), row.indicator().cell(IndicatorField.UNIT_COST), true);
    }
}
