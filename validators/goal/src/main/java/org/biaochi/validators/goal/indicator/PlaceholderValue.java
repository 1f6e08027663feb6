// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Lexicon;
import org.biaochi.validators.goal.mechanism.Placeholders;
import org.biaochi.validators.goal.mechanism.Shown;

/** GR-IND-012: the whole value is a placeholder; never a part of it, so ranges and ISO dates are safe. */
public final class PlaceholderValue extends IndicatorRule {
    /** The rule. */
    public PlaceholderValue() {
        super("GR-IND-012", Needs.NOTHING.unlessFailed(RuleId.of("GR-IND-003")), IndicatorField.VALUE);
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        long suspects = context.profile().compiled(Lexicon.KEY).mayBePlaceholder(rows);
        answers.addSame(rows.values().filled() & ~suspects, Conclusion.passed());
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        if (row.value().isEmpty()) {
            return reportedBy("GR-IND-003");
        }
        if (!context.profile().compiled(Placeholders.KEY).has(row.value())) {
            return Conclusion.passed();
        }
        Defect defect = Defect.at(row.place(IndicatorField.VALUE)).with(Shown.nameAndValue(row));
        return found(row, IndicatorField.VALUE, defect);
    }
}
