// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.weight;

import java.math.BigDecimal;
import java.util.Optional;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.goal.Weight;
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.validators.goal.mechanism.IndicatorRule;

/** GR-WGT-005: a weight has no more decimals than allowed, trailing zeros not counted. It is never cut or rounded. */
public final class WeightScale extends IndicatorRule {
    private static final RuleId SINGLE_WEIGHT = RuleId.of("GR-WGT-002");

    private final Parameter<Integer> maxScale = parameter("maxScale", ParameterType.INTEGER);

    /** The rule. */
    public WeightScale() {
        super("GR-WGT-005", IndicatorField.WEIGHT);
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        int max = context.find(maxScale).orElse(Integer.MIN_VALUE);
        answers.addSame(
                rows.where(
                        rows.used(),
                        row -> row.weight().isNumber() && row.weight().points().scale() <= max),
                Conclusion.passed());
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        Weight weight = row.weight();
        if (weight.state() == Weight.State.NOT_A_NUMBER) {
            return Conclusion.notApplicable(Reason.reportedBy(SINGLE_WEIGHT));
        }
        if (!weight.isNumber()) {
            return undecided(IndicatorField.WEIGHT);
        }
        BigDecimal points = weight.points();
        int scale = points.signum() == 0 ? 0 : points.stripTrailingZeros().scale();
        Optional<Integer> max = context.find(maxScale);
        if (max.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        return scale <= max.get()
                ? Conclusion.passed()
                : Conclusion.failed(Defect.at(row.place(IndicatorField.WEIGHT))
                        .with(Arguments.NONE.with("weight", points).with("max", max.get())));
    }
}
