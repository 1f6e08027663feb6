// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.text;

import java.util.Optional;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.text.CodePoints;

/** GR-TXT-005: an annual goal of fewer code points than the minimum or more than the maximum; both bounds pass. */
public final class GoalLength extends AnnualGoalRule {
    private static final Parameter<Integer> MIN = Parameter.of("GR-TXT-005.min", ParameterType.INTEGER);
    private static final Parameter<Integer> MAX = Parameter.of("GR-TXT-005.max", ParameterType.INTEGER);

    /** The rule. */
    public GoalLength() {
        super("GR-TXT-005");
    }

    @Override
    Conclusion judge(String text, GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<Integer> min = context.find(MIN);
        Optional<Integer> max = context.find(MAX);
        if (min.isEmpty() && max.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        int length = CodePoints.length(text);
        Arguments arguments = Arguments.NONE.with("length", length);
        if (min.isPresent() && length < min.get()) {
            return lacks(view, defect().pattern("short").with(arguments.with("min", min.get())));
        }
        return max.isPresent() && length > max.get()
                ? Conclusion.failed(defect().pattern("long").with(arguments.with("max", max.get())))
                : Conclusion.passed();
    }
}
