// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.cost;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.FundBlock;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.validators.goal.mechanism.GoalRule;
import org.biaochi.validators.goal.mechanism.Joined;

/** A rule on the rows of each period set beside the total of the fund block of the same period. */
abstract class FundedRule extends GoalRule {
    FundedRule(String id, Needs needs) {
        super(id, needs);
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Conclusion annual = judge(PeriodSet.ANNUAL, view, context);
        return view.rows(PeriodSet.OVERALL).isEmpty()
                ? annual
                : Joined.of(annual, judge(PeriodSet.OVERALL, view, context));
    }

    private Conclusion judge(PeriodSet set, GoalView view, RuleContext<PerformanceGoal> context) {
        FundBlock block =
                set == PeriodSet.ANNUAL ? view.funds().annual() : view.funds().overall();
        return judge(view.rows(set), block.total(), view, context);
    }

    /** Answers for one period set; the total is empty if the form has no line that is one. */
    abstract Conclusion judge(
            List<RowView> rows, Optional<FundAmount> total, GoalView view, RuleContext<PerformanceGoal> context);

    /** What a total that is no number amounts to: undecided, unless the form has no funds and need not have any. */
    static Conclusion withoutTotal(Optional<FundAmount> total, GoalView view) {
        boolean absent = total.isEmpty() || total.get().state() == Typed.State.ABSENT;
        String key = GoalField.FUND_TOTAL.key();
        return absent ? view.absent(key) : Conclusion.undecided(Missing.field(key));
    }
}
