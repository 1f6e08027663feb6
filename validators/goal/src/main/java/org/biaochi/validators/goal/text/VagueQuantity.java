// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.text;

import java.util.Optional;
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
import org.biaochi.validators.goal.mechanism.Lexicon;
import org.biaochi.validators.goal.mechanism.Shown;
import org.biaochi.validators.goal.mechanism.Values;

/** GR-TXT-001: a vague word where a number or date belongs, and neither can be read. */
public final class VagueQuantity extends IndicatorRule {
    /** The rule. */
    public VagueQuantity() {
        super(
                "GR-TXT-001",
                Needs.NOTHING.unlessFailed(RuleId.of("GR-IND-003"), RuleId.of("GR-IND-012"), RuleId.of("GR-TIM-001")),
                IndicatorField.VALUE);
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        RowMasks.Values values = rows.values();
        long measured = values.quantities() | values.of(ValueType.DATE);
        long plain = values.readable() | values.typed() & ~measured;
        answers.addSame(values.filled() & plain, Conclusion.passed());
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        if (row.value().isEmpty()) {
            return undecided(IndicatorField.VALUE);
        }
        if (Values.isReadable(row.target())
                || row.valueType().filter(type -> !Values.isMeasured(type)).isPresent()) {
            return Conclusion.passed();
        }
        Optional<String> word = context.profile().compiled(Lexicon.KEY).vague(row.value());
        if (word.isEmpty()) {
            return Conclusion.passed();
        }
        if (row.valueType().isEmpty()) {
            return undecided(IndicatorField.VALUE_TYPE);
        }
        Defect defect = Defect.at(row.place(IndicatorField.VALUE))
                .with(Shown.nameAndValue(row).with("word", word.get()));
        return found(row, IndicatorField.VALUE, defect);
    }
}
