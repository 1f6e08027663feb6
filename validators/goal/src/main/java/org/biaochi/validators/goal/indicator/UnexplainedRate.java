// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.GoalView.Carried;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Lexicon;
import org.biaochi.validators.goal.mechanism.Shown;
import org.biaochi.validators.goal.mechanism.WordPattern;

/**
 * GR-IND-019: the name of a rate with neither a formula nor an explanation. One of the two columns on the form is enough to
 * judge; it does not apply, or is undecided, if the form has neither.
 */
public final class UnexplainedRate extends IndicatorRule {
    /** The rule. */
    public UnexplainedRate() {
        super("GR-IND-019", IndicatorField.NAME);
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        if (view.carried(IndicatorField.FORMULA) == Carried.NOWHERE
                && view.carried(IndicatorField.EXPLANATION) == Carried.NOWHERE) {
            answers.addSame(rows.used(), neither(view));
        }
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        Typed.State formula = row.state(IndicatorField.FORMULA);
        Typed.State explanation = row.state(IndicatorField.EXPLANATION);
        if (formula == Typed.State.ABSENT && explanation == Typed.State.ABSENT) {
            return neither(view);
        }
        if (formula == Typed.State.VALUE || explanation == Typed.State.VALUE) {
            return Conclusion.passed();
        }
        if (row.name().isEmpty()) {
            return undecided(IndicatorField.NAME);
        }
        Lexicon lexicon = context.profile().compiled(Lexicon.KEY);
        if (!lexicon.has(WordPattern.RATE)) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        if (!lexicon.matches(WordPattern.RATE, row.name())) {
            return Conclusion.passed();
        }
        IndicatorField cell = formula == Typed.State.BLANK ? IndicatorField.FORMULA : IndicatorField.EXPLANATION;
        return found(row, cell, Defect.at(row.place(cell)).with(Shown.name(row)));
    }

    private static Conclusion neither(GoalView view) {
        return view.onForm(IndicatorField.FORMULA.key())
                ? view.absent(IndicatorField.FORMULA.key())
                : view.absent(IndicatorField.EXPLANATION.key());
    }
}
