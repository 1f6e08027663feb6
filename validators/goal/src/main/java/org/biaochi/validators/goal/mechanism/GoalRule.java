// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.mechanism;

import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.core.goal.GoalView;

/** A rule that is asked once about a goal and reads its derived view. Immutable; any number of threads. */
public abstract class GoalRule implements Rule<PerformanceGoal, PerformanceGoal> {
    private final RuleId id;
    private final Needs needs;

    /** A rule that needs the goal and the profile only. */
    protected GoalRule(String id) {
        this(id, Needs.NOTHING);
    }

    /** A rule with needs. */
    protected GoalRule(String id, Needs needs) {
        this.id = RuleId.of(id);
        this.needs = needs;
    }

    /** The key of a parameter that the rule card declares under this name. */
    protected final <T> Parameter<T> parameter(String name, ParameterType<T> type) {
        return Parameter.of(id + "." + name, type);
    }

    @Override
    public final RuleId id() {
        return id;
    }

    @Override
    public final Scope<PerformanceGoal, PerformanceGoal> scope() {
        return Scope.GOAL;
    }

    @Override
    public final Needs needs() {
        return needs;
    }

    @Override
    public final Conclusion check(PerformanceGoal goal, RuleContext<PerformanceGoal> context) {
        return judge(context.derived(GoalView.KEY), context);
    }

    /** Answers for the goal. */
    protected abstract Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context);

    @Override
    public final String toString() {
        return id.toString();
    }
}
