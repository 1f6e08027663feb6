// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.weight;

import java.math.BigDecimal;
import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.SetWeights;

/** GR-WGT-001: the weights of a period set add up to an expected total, exactly. */
public final class WeightTotal extends WeightRule {
    private static final RuleId SINGLE_WEIGHT = RuleId.of("GR-WGT-002");

    /** The rule. */
    public WeightTotal() {
        super("GR-WGT-001");
    }

    @Override
    void judge(SetWeights weights, Place set, GoalView view, RuleContext<PerformanceGoal> context, Answer answer) {
        if (view.partial()) {
            answer.missing(Missing.REST_OF_FORM);
        } else if (!weights.isTyped()) {
            answer.missingWeight();
        } else if (!weights.isComplete()) {
            answer.notApplicable(Reason.reportedBy(SINGLE_WEIGHT));
        } else {
            List<BigDecimal> totals = ExpectedTotals.of(view, context);
            if (totals.isEmpty()) {
                answer.notApplicable(Reason.PARAMETER_UNSET);
            } else if (ExpectedTotals.contains(totals, weights.sum())) {
                answer.passed();
            } else {
                List<String> expected =
                        totals.stream().map(BigDecimal::toPlainString).toList();
                Defect defect = Defect.at(set)
                        .with(Arguments.NONE.with("sum", weights.sum()).with("expected", expected));
                boolean execution = view.funds().executionWeight().isPresent();
                answer.failed(
                        execution
                                ? defect.pattern("execution")
                                : expected.size() > 1 ? defect.pattern("several") : defect);
            }
        }
    }
}
