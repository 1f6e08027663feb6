// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.mechanism;

import java.util.Optional;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.ValueType;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.GoalView.Carried;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.rule.SweepingRule;

/**
 * A rule on the numbers of a value. Rows it does not concern pass; words, yes or no and dates are not applicable; a value that
 * should be a number and is none leaves it undecided (goals-and-review 1.6).
 */
public abstract class NumberRule extends IndicatorRule {
    private static final Conclusion OTHER_TYPE = Conclusion.notApplicable(Reason.OUT_OF_SCOPE);

    /** A rule that reads the value and these further columns. */
    protected NumberRule(String id, IndicatorField... reading) {
        super(id, reading);
    }

    /** A rule with needs that reads the value and these further columns. */
    protected NumberRule(String id, Needs needs, IndicatorField... reading) {
        super(id, needs, reading);
    }

    /** Whether the rule looks at the row at all, whatever its value; who narrows it narrows {@link #mayConcern} too. */
    protected Truth concerns(RowView row) {
        return Truth.TRUE;
    }

    /** The rows that {@link #concerns} does not exclude. */
    protected long mayConcern(RowMasks rows) {
        return rows.used();
    }

    /** Rows with numbers of which it is plain that they pass. */
    protected long passing(RowMasks rows, RuleContext<PerformanceGoal> context) {
        return 0;
    }

    /** Answers for a row that it concerns or may concern and whose target holds at least one number. */
    protected abstract Conclusion judge(
            RowView row, Target target, GoalView view, RuleContext<PerformanceGoal> context);

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        RowMasks.Values values = rows.values();
        answers.addSame(rows.used() & ~mayConcern(rows), Conclusion.passed());
        if (view.carried(IndicatorField.VALUE) == Carried.EVERYWHERE) {
            answers.addSame(values.typed() & ~values.quantities(), OTHER_TYPE);
            answers.addSame(rows.used() & ~values.numeric(), undecided(IndicatorField.VALUE));
            answers.addSame(passing(rows, context), Conclusion.passed());
        }
    }

    @Override
    protected final Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        if (concerns(row).isFalse()) {
            return Conclusion.passed();
        }
        if (row.indicator().cell(IndicatorField.VALUE).isAbsent()) {
            return view.absent(IndicatorField.VALUE.key());
        }
        Target target = row.target();
        Optional<ValueType> type = row.valueType();
        if (type.isPresent() && !Values.isQuantity(type.get())) {
            return OTHER_TYPE;
        }
        return Values.hasNumber(target) ? judge(row, target, view, context) : undecided(IndicatorField.VALUE);
    }
}
