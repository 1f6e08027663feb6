// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.meaning;

import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.LevelNames;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.validators.goal.mechanism.IndicatorRule;

/**
 * A rule on whose satisfaction is asked for: the part of the name, apart from numbering, before the first 满意. Other rows pass;
 * a name without 满意 leaves it undecided.
 */
abstract class SatisfactionNameRule extends IndicatorRule {
    private static final String SATISFIED = "满意";

    SatisfactionNameRule(String id) {
        super(id, IndicatorField.NAME);
    }

    /** Whether the rule looks at goals like this one at all. */
    Truth concerns(GoalView view) {
        return Truth.TRUE;
    }

    /** Answers for the object, empty if the name begins with 满意, as if the row stood under satisfaction. */
    abstract Conclusion judge(String object, RowView row, GoalView view, RuleContext<PerformanceGoal> context);

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        if (concerns(view).isFalse()) {
            answers.addSame(rows.used(), Conclusion.passed());
        } else {
            answers.addSame(rows.used() & ~rows.maybeUnderL1(LevelNames.SATISFACTION), Conclusion.passed());
        }
    }

    @Override
    protected final Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        if (row.isUnderL1(LevelNames.SATISFACTION).and(concerns(view)).isFalse()) {
            return Conclusion.passed();
        }
        String name = row.bareName();
        int end = name.indexOf(SATISFIED);
        if (end < 0) {
            return row.l1().isEmpty() ? unresolved(row, view, IndicatorField.L1) : undecided(IndicatorField.NAME);
        }
        Conclusion conclusion = judge(name.substring(0, end).strip(), row, view, context);
        boolean decides = conclusion.outcome() == Outcome.FAILED || conclusion.outcome() == Outcome.UNDECIDED;
        return decides && row.l1().isEmpty() ? unresolved(row, view, IndicatorField.L1) : conclusion;
    }
}
