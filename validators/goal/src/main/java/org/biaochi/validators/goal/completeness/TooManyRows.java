// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.completeness;

import java.util.Optional;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.GoalView;
import org.biaochi.validators.goal.mechanism.GoalRule;

/** GR-CMP-015: at most so many annual indicators, where a profile sets a limit. */
public final class TooManyRows extends GoalRule {
    private final Parameter<Integer> maxCount = parameter("maxCount", ParameterType.INTEGER);

    /** The rule. */
    public TooManyRows() {
        super("GR-CMP-015");
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<Integer> max = context.find(maxCount);
        if (max.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        int count = view.rows(PeriodSet.ANNUAL).size();
        if (count > max.get()) {
            return Conclusion.failed(Defect.at(Place.ROOT.child(PeriodSet.ANNUAL.key()))
                    .with(Arguments.NONE.with("count", count).with("max", max.get())));
        }
        return view.partial() ? Conclusion.undecided(Missing.REST_OF_FORM) : Conclusion.passed();
    }
}
