// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.cost;

import java.util.Optional;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Shown;

/** GR-CST-003: a cost row with "at least" or "more than". Where the form has no sign column, no sign reads as "=" (1.4). */
public final class CostAtLeast extends IndicatorRule {
    /** The rule. */
    public CostAtLeast() {
        super("GR-CST-003");
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        answers.addSame(rows.used() & ~rows.maybeCost(), Conclusion.passed());
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        Truth cost = row.isCost();
        if (cost.isFalse()) {
            return Conclusion.passed();
        }
        Optional<Operator> operator = row.operator();
        boolean column = row.state(IndicatorField.OPERATOR) == Typed.State.VALUE;
        if (operator.isEmpty()) {
            boolean readsAsEqual = row.state(IndicatorField.OPERATOR) == Typed.State.ABSENT
                    && !row.value().isEmpty();
            return readsAsEqual ? Conclusion.passed() : undecided(IndicatorField.OPERATOR);
        }
        if (!operator.get().isLowerBound()) {
            return Conclusion.passed();
        }
        if (cost.isUnknown()) {
            return unresolved(row, view, row.l1().isEmpty() ? IndicatorField.L1 : IndicatorField.L2);
        }
        IndicatorField cell = column ? IndicatorField.OPERATOR : IndicatorField.VALUE;
        Defect defect = Defect.at(row.place(cell))
                .with(Shown.nameAndValue(row).with("operator", operator.get().symbol()));
        return found(row, cell, defect);
    }
}
