// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.GoalField;
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
import org.biaochi.core.logic.Truth;
import org.biaochi.validators.goal.mechanism.GoalRule;

/** GR-CMP-014: at least so many annual indicators, unless the project is of a type that has only fixed ones. */
public final class TooFewRows extends GoalRule {
    private final Parameter<Integer> minCount = parameter("minCount", ParameterType.INTEGER);
    private final Parameter<List<String>> exemptTypes = parameter("exemptTypes", ParameterType.WORDS);

    /** The rule. */
    public TooFewRows() {
        super("GR-CMP-014");
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<Integer> least = context.find(minCount);
        if (least.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        Truth exempt = view.typeIn(context.find(exemptTypes).orElse(List.of()));
        if (exempt.isTrue()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        int min = least.get();
        int count = view.rows(PeriodSet.ANNUAL).size();
        if (count >= min) {
            return Conclusion.passed();
        }
        List<Missing> missing = new ArrayList<>();
        if (exempt.isUnknown()) {
            missing.add(Missing.field(GoalField.PROJECT_TYPE.key()));
        }
        if (view.partial()) {
            missing.add(Missing.REST_OF_FORM);
        }
        return missing.isEmpty()
                ? Conclusion.failed(Defect.at(Place.ROOT.child(PeriodSet.ANNUAL.key()))
                        .with(Arguments.NONE.with("count", count).with("min", min)))
                : Conclusion.undecided(missing);
    }
}
