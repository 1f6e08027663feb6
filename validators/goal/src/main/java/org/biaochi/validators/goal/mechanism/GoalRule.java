// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.mechanism;

import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.rule.StatedRule;

/** A rule that is asked once about a goal and reads its derived view. Immutable; any number of threads. */
public abstract class GoalRule extends StatedRule<PerformanceGoal, PerformanceGoal> {
    /** A rule that needs the goal and the profile only. */
    protected GoalRule(String id) {
        this(id, Needs.NOTHING);
    }

    /** A rule with needs. */
    protected GoalRule(String id, Needs needs) {
        super(id, Scope.GOAL, needs);
    }

    @Override
    public final Conclusion check(PerformanceGoal goal, RuleContext<PerformanceGoal> context) {
        return judge(context.derived(GoalView.KEY), context);
    }

    /** Answers for the goal. */
    protected abstract Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context);
}
