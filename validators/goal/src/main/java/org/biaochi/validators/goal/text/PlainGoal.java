// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.text;

import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalUnits;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.target.NumberUnitPairs;
import org.biaochi.validators.goal.mechanism.Lexicon;

/** GR-TXT-003: an annual goal without any number, or without a verb of action and its object. */
public final class PlainGoal extends AnnualGoalRule {
    /** The rule. */
    public PlainGoal() {
        super("GR-TXT-003");
    }

    @Override
    Conclusion judge(String text, GoalView view, RuleContext<PerformanceGoal> context) {
        if (context.find(Lexicon.ACTION).isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        boolean number = NumberUnitPairs.hasNumber(text, context.profile().compiled(GoalUnits.UNITS));
        boolean task = context.profile().compiled(Lexicon.KEY).namesTask(text);
        if (number && task) {
            return Conclusion.passed();
        }
        return lacks(view, defect().pattern(number ? "verb" : task ? "digit" : "both"));
    }
}
