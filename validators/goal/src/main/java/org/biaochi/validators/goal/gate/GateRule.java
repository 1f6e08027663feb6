// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.gate;

import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.rule.StatedRule;

/** A rule that is asked about a goal when it is to enter the budget. Immutable; any number of threads. */
abstract class GateRule extends StatedRule<PerformanceGoal, PerformanceGoal> {
    /** The rule that refuses a goal nobody has reviewed; where it speaks, the others have nothing to look at. */
    static final RuleId NOT_REVIEWED = RuleId.of("GR-GATE-002");

    GateRule(String id, FactKey<?>... facts) {
        super(id, Scope.GATE, needs(facts));
    }

    private static Needs needs(FactKey<?>... facts) {
        Needs needs = Needs.NOTHING;
        for (FactKey<?> fact : facts) {
            needs = needs.fact(fact);
        }
        return needs;
    }

    @Override
    public final Conclusion check(PerformanceGoal goal, RuleContext<PerformanceGoal> context) {
        return judge(context.derived(GoalView.KEY), context);
    }

    /** Answers for the goal. */
    abstract Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context);
}
