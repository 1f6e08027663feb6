// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.cost;

import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Lexicon;
import org.biaochi.validators.goal.mechanism.Shown;
import org.biaochi.validators.goal.mechanism.WordPattern;

/** GR-CST-004: a cost row that states no cost and only promises to keep to the budget. */
public final class PromisedBudget extends IndicatorRule {
    /** The rule. */
    public PromisedBudget() {
        super("GR-CST-004", IndicatorField.VALUE);
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
        if (row.value().isEmpty()) {
            return cost.isTrue() ? undecided(IndicatorField.VALUE) : unresolved(row, view, level(row));
        }
        Lexicon lexicon = context.profile().compiled(Lexicon.KEY);
        if (!lexicon.has(WordPattern.NO_COST)) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        boolean number = !row.target().quantities().isEmpty();
        if (number || !lexicon.matches(WordPattern.NO_COST, row.value())) {
            return Conclusion.passed();
        }
        if (cost.isUnknown()) {
            return unresolved(row, view, level(row));
        }
        Defect defect = Defect.at(row.place(IndicatorField.VALUE)).with(Shown.nameAndValue(row));
        return found(row, IndicatorField.VALUE, defect);
    }

    private static IndicatorField level(RowView row) {
        return row.l1().isEmpty() ? IndicatorField.L1 : IndicatorField.L2;
    }
}
