// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.text.Bigrams;
import org.biaochi.validators.goal.mechanism.Likeness;

/** GR-TXT-004: an annual goal that repeats the project's name, its description or the department's functions. */
public final class CopiedGoal extends AnnualGoalRule {
    private static final Parameter<BigDecimal> THRESHOLD = Parameter.of("GR-TXT-004.threshold", ParameterType.DECIMAL);
    private static final GoalField[] OTHERS = {
        GoalField.PROJECT_NAME, GoalField.PROJECT_DESCRIPTION, GoalField.DEPARTMENT_FUNCTION
    };

    /** The rule. */
    public CopiedGoal() {
        super("GR-TXT-004");
    }

    @Override
    Conclusion judge(String text, GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<BigDecimal> threshold = context.find(THRESHOLD);
        if (threshold.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        List<String> copied = new ArrayList<>(0);
        Bigrams goal = null;
        boolean supplied = false;
        for (GoalField field : OTHERS) {
            String other = field == GoalField.PROJECT_NAME ? view.projectName() : view.text(field);
            supplied |= !other.isEmpty();
            if (!other.isEmpty() && Likeness.couldReach(text, other, threshold.get())) {
                goal = goal == null ? Bigrams.of(text) : goal;
                if (goal.similarityTo(Bigrams.of(other)).atLeast(threshold.get())) {
                    copied.add(field.term());
                }
            }
        }
        if (!supplied) {
            return view.lacking(OTHERS);
        }
        return copied.isEmpty()
                ? Conclusion.passed()
                : Conclusion.failed(defect().with(Arguments.NONE.with("fields", copied)));
    }
}
