// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.util.Optional;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.core.text.CodePoints;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Shown;

/** GR-IND-002: a name of more code points than advised; an error beyond the hard limit. The limits themselves pass. */
public final class LongName extends IndicatorRule {
    private static final Parameter<Integer> SOFT_MAX = Parameter.of("GR-IND-002.softMax", ParameterType.INTEGER);
    private static final Parameter<Integer> HARD_MAX = Parameter.of("GR-IND-002.hardMax", ParameterType.INTEGER);

    /** The rule. */
    public LongName() {
        super("GR-IND-002", IndicatorField.NAME);
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        int soft = context.find(SOFT_MAX).orElse(0);
        int hard = context.find(HARD_MAX).orElse(soft);
        answers.addSame(
                rows.where(
                        rows.used(),
                        row -> !row.name().isEmpty() && row.bareName().length() <= Math.min(soft, hard)),
                Conclusion.passed());
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        if (row.name().isEmpty()) {
            return reportedBy("GR-IND-001");
        }
        Optional<Integer> soft = context.find(SOFT_MAX);
        Optional<Integer> hard = context.find(HARD_MAX);
        if (soft.isEmpty() && hard.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        int length = CodePoints.length(row.bareName());
        boolean tooLong = hard.isPresent() && length > hard.get();
        if (!tooLong && (soft.isEmpty() || length <= soft.get())) {
            return Conclusion.passed();
        }
        int max = tooLong ? hard.get() : soft.get();
        return Conclusion.failed(Defect.at(row.place(IndicatorField.NAME))
                .escalateIf(tooLong)
                .with(Shown.name(row).with("length", length).with("max", max)));
    }
}
