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
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Lexicon;
import org.biaochi.validators.goal.mechanism.Shown;

/** GR-TXT-002: a vague word in a qualitative value without criteria for grades, be they blank or not on the form at all. */
public final class VagueWords extends IndicatorRule {
    /** The rule. */
    public VagueWords() {
        super("GR-TXT-002", Needs.NOTHING.unlessFailed(RuleId.of("GR-IND-013")), IndicatorField.VALUE);
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        RowMasks.Values values = rows.values();
        long others = values.typed() & ~values.of(ValueType.QUAL_GRADE);
        long vague = context.profile().compiled(Lexicon.KEY).vague(rows);
        answers.addSame(values.filled() & (others | ~vague), Conclusion.passed());
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        if (row.state(IndicatorField.GRADE_CRITERIA) == Typed.State.VALUE) {
            return Conclusion.passed();
        }
        if (row.value().isEmpty()) {
            return undecided(IndicatorField.VALUE);
        }
        Optional<ValueType> type = row.valueType();
        if (type.isPresent() && type.get() != ValueType.QUAL_GRADE) {
            return Conclusion.passed();
        }
        Optional<String> word = context.profile().compiled(Lexicon.KEY).vague(row.value());
        if (word.isEmpty()) {
            return Conclusion.passed();
        }
        if (type.isEmpty()) {
            return undecided(IndicatorField.VALUE_TYPE);
        }
        Defect defect = Defect.at(row.place(IndicatorField.VALUE))
                .with(Shown.nameAndValue(row).with("word", word.get()));
        return found(row, IndicatorField.VALUE, defect);
    }
}
