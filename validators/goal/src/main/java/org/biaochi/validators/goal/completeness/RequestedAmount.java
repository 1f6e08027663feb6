// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.completeness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.facts.BudgetRequest;
import org.biaochi.api.facts.DirectoryFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.GoalView;
import org.biaochi.validators.goal.mechanism.GoalRule;

/** GR-CMP-004: the total of the year is the amount of the budget request, to the cent. */
public final class RequestedAmount extends GoalRule {
    /** The rule. */
    public RequestedAmount() {
        super("GR-CMP-004", Needs.NOTHING.fact(DirectoryFacts.BUDGET_REQUEST));
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Fact<BudgetRequest> request = context.fact(DirectoryFacts.BUDGET_REQUEST);
        FundAmount total = view.funds().annual().total().orElse(null);
        boolean absent = total == null || total.state() == Typed.State.ABSENT;
        if (absent && !view.onForm(GoalField.FUND_TOTAL.key())) {
            return Conclusion.notApplicable(Reason.FIELD_NOT_ON_FORM);
        }
        List<Missing> missing = new ArrayList<>();
        if (total == null || !total.isNumber()) {
            missing.add(Missing.field(GoalField.FUND_TOTAL.key()));
        }
        if (!request.isPresent()) {
            missing.add(Missing.fact(DirectoryFacts.BUDGET_REQUEST));
        }
        if (total == null || !missing.isEmpty()) {
            return Conclusion.undecided(missing);
        }
        BigDecimal requested = request.get().amount().yuan();
        if (total.yuan().compareTo(requested) == 0) {
            return Conclusion.passed();
        }
        return Conclusion.failed(Defect.at(total.place())
                .with(Arguments.NONE.with("total", total.yuan()).with("requested", requested)));
    }
}
