// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.math.BigDecimal;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.GoalView.Carried;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.core.target.Operators;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Shown;

/** GR-IND-011: a range of numbers whose low end is above its high end; equal ends pass. */
public final class InvertedRange extends IndicatorRule {
    /** The rule. */
    public InvertedRange() {
        super("GR-IND-011", IndicatorField.VALUE);
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        if (view.carried(IndicatorField.OPERATOR) == Carried.NOWHERE) {
            answers.addSame(rows.used() & ~rows.values().ranges(), Conclusion.notApplicable(Reason.OUT_OF_SCOPE));
        }
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        Target target = row.target();
        if (target.low().isEmpty() || target.high().isEmpty()) {
            boolean calledRange = Operators.read(row.text(IndicatorField.OPERATOR))
                    .filter(Operator.RANGE::equals)
                    .isPresent();
            return calledRange && !target.is(TargetKind.DATE_RANGE)
                    ? undecided(IndicatorField.VALUE)
                    : Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        BigDecimal low = target.low().get().number();
        BigDecimal high = target.high().get().number();
        if (low.compareTo(high) <= 0) {
            return Conclusion.passed();
        }
        if (row.hasImpossibleDate()) {
            return reportedBy("OC-GOL-002");
        }
        Defect defect = Defect.at(row.place(IndicatorField.VALUE))
                .with(Shown.nameAndValue(row).with("low", low).with("high", high));
        return found(row, IndicatorField.VALUE, defect);
    }
}
