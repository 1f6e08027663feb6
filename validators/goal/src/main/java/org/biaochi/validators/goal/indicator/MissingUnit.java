// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.Quantity;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.goal.ValueType;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Shown;
import org.biaochi.validators.goal.mechanism.Values;
import org.biaochi.validators.goal.mechanism.Words;

/**
 * GR-IND-004: a quantity, amount or rate without a unit, in its column or in the value. A ratio such as 1:3 needs none. A form
 * without a unit column and a value without a number leave nothing to read a unit from: that cause is another rule's.
 */
public final class MissingUnit extends IndicatorRule {
    private static final Parameter<List<String>> EXEMPT =
            Parameter.of("GR-IND-004.unitExemptOperators", ParameterType.WORDS);
    private static final Compiled<Optional<Set<String>>> EXEMPT_SIGNS = Words.folded(EXEMPT);

    /** The rule. */
    public MissingUnit() {
        super("GR-IND-004");
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        answers.addSame(rows.values().united(), Conclusion.passed());
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        Target target = row.target();
        if (hasUnit(target) || target.is(TargetKind.RATIO) || isExempt(row, context)) {
            return Conclusion.passed();
        }
        Optional<ValueType> type = row.valueType();
        if (type.isEmpty()) {
            return undecided(IndicatorField.VALUE_TYPE);
        }
        if (!Values.isQuantity(type.get())) {
            return Conclusion.passed();
        }
        boolean nowhereToRead = !Values.hasNumber(target) && row.state(IndicatorField.UNIT) == Typed.State.ABSENT;
        if (nowhereToRead) {
            return undecided(IndicatorField.VALUE);
        }
        if (row.hasImpossibleDate()) {
            return reportedBy("OC-GOL-002");
        }
        Defect defect = Defect.at(row.place(IndicatorField.VALUE)).with(Shown.nameAndValue(row));
        return found(row, IndicatorField.VALUE, defect);
    }

    private static boolean hasUnit(Target target) {
        if (target.unit().isPresent()) {
            return true;
        }
        for (Quantity quantity : target.quantities()) {
            if (quantity.unit().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isExempt(RowView row, RuleContext<PerformanceGoal> context) {
        String sign = row.text(IndicatorField.OPERATOR);
        return !sign.isEmpty()
                && context.profile().compiled(EXEMPT_SIGNS).orElse(Set.of()).contains(sign);
    }
}
