// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.completeness;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.logic.Truth;
import org.biaochi.validators.goal.mechanism.GoalRule;

/** GR-CMP-002: a project of several years states both the goal of the whole period and the goal of the year. */
public final class BothGoals extends GoalRule {
    private static final List<GoalField> GOALS = List.of(GoalField.ANNUAL_GOAL, GoalField.OVERALL_GOAL);

    /** The rule. */
    public BothGoals() {
        super("GR-CMP-002");
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Truth multiYear = view.multiYear();
        if (multiYear.isFalse()) {
            return Conclusion.passed();
        }
        List<Place> blank = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        int stated = 0;
        for (GoalField goal : GOALS) {
            Typed.State state = view.fieldState(goal);
            stated += state == Typed.State.VALUE ? 1 : 0;
            if (state == Typed.State.BLANK) {
                blank.add(Place.ROOT.child(goal.key()));
            } else if (state == Typed.State.ABSENT && view.onForm(goal.key())) {
                missing.add(Missing.field(goal.key()));
            }
        }
        if (stated == GOALS.size()) {
            return Conclusion.passed();
        }
        if (multiYear.isUnknown()) {
            return view.lacking(GoalField.PERIOD_START, GoalField.PERIOD_END);
        }
        if (!blank.isEmpty()) {
            return Conclusion.failed(Defect.over(blank));
        }
        return missing.isEmpty() ? Conclusion.notApplicable(Reason.FIELD_NOT_ON_FORM) : Conclusion.undecided(missing);
    }
}
