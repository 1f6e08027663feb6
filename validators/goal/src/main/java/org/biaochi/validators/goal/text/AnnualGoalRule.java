// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.text;

import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.validators.goal.mechanism.GoalRule;

/** A rule on the wording of the annual goal (年度目标): undecided if it is blank, and as 1.4 says if it is not on the form. */
abstract class AnnualGoalRule extends GoalRule {
    private static final Place PLACE = Place.ROOT.child(GoalField.ANNUAL_GOAL.key());

    AnnualGoalRule(String id) {
        super(id);
    }

    @Override
    protected final Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Typed.State state = view.fieldState(GoalField.ANNUAL_GOAL);
        if (state == Typed.State.ABSENT) {
            return view.absent(GoalField.ANNUAL_GOAL.key());
        }
        if (state == Typed.State.BLANK) {
            return Conclusion.undecided(Missing.field(GoalField.ANNUAL_GOAL.key()));
        }
        return judge(view.text(GoalField.ANNUAL_GOAL), view, context);
    }

    /** Answers for the normalised text. */
    abstract Conclusion judge(String text, GoalView view, RuleContext<PerformanceGoal> context);

    /** A defect of the annual goal. */
    static Defect defect() {
        return Defect.at(PLACE);
    }

    /** The finding that the text lacks something; undecided instead where the copy ends in the text itself. */
    static Conclusion lacks(GoalView view, Defect defect) {
        PerformanceGoal goal = view.goal();
        boolean textIsLast =
                goal.indicators().isEmpty() && goal.overallIndicators().isEmpty();
        return view.partial() && textIsLast ? Conclusion.undecided(Missing.REST_OF_FORM) : Conclusion.failed(defect);
    }
}
