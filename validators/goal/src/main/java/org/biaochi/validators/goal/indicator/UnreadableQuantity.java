// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.ValueType;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Placeholders;
import org.biaochi.validators.goal.mechanism.Shown;
import org.biaochi.validators.goal.mechanism.Values;

/** GR-IND-005: a value that should be measured and from which neither number, range, ratio nor date can be read. */
public final class UnreadableQuantity extends IndicatorRule {
    /** The rule. */
    public UnreadableQuantity() {
        super(
                "GR-IND-005",
                Needs.NOTHING.unlessFailed(
                        RuleId.of("GR-IND-003"),
                        RuleId.of("GR-IND-012"),
                        RuleId.of("GR-TIM-001"),
                        RuleId.of("GR-TXT-001")),
                IndicatorField.VALUE);
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        answers.addSame(rows.values().filled() & rows.values().readable(), Conclusion.passed());
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        if (row.value().isEmpty()) {
            return reportedBy("GR-IND-003");
        }
        Placeholders placeholders = context.profile().compiled(Placeholders.KEY);
        if (Values.isReadable(row.target()) || placeholders.allows(row.value())) {
            return Conclusion.passed();
        }
        if (placeholders.has(row.value())) {
            return reportedBy("GR-IND-012");
        }
        if (row.valueType().isEmpty()) {
            return undecided(IndicatorField.VALUE_TYPE);
        }
        ValueType type = row.valueType().get();
        if (!Values.isMeasured(type)) {
            return Conclusion.passed();
        }
        Defect defect = Defect.at(row.place(IndicatorField.VALUE)).with(Shown.nameAndValue(row));
        return found(row, IndicatorField.VALUE, defect);
    }
}
