// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import java.util.List;
import org.biaochi.api.spi.Rule;
import org.biaochi.validators.goal.fit.AnnualAboveOverall;
import org.biaochi.validators.goal.fit.BelowStandard;
import org.biaochi.validators.goal.fit.CopiedYear;
import org.biaochi.validators.goal.fit.FarFromActual;
import org.biaochi.validators.goal.fit.LessMoneyHigherGoal;
import org.biaochi.validators.goal.fit.LooserThanLastYear;
import org.biaochi.validators.goal.fit.MoreMoneySameGoal;
import org.biaochi.validators.goal.fit.ParentGoalFit;
import org.biaochi.validators.goal.fit.SameInOtherProject;
import org.biaochi.validators.goal.fit.TooFewForFunds;
import org.biaochi.validators.goal.fit.UnansweredEvaluation;

/** The rules on fit with money, history and standards (GR-FIT), in the order of the catalogue. */
final class FitRules {
    private FitRules() {}

    static List<Rule<?, ?>> all() {
        return List.of(
                new MoreMoneySameGoal(),
                new LessMoneyHigherGoal(),
                new LooserThanLastYear(),
                new FarFromActual(),
                new CopiedYear(),
                new BelowStandard(),
                new TooFewForFunds(),
                new SameInOtherProject(),
                new ParentGoalFit(),
                new UnansweredEvaluation(),
                new AnnualAboveOverall());
    }
}
