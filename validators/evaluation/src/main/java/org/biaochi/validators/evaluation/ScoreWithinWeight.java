// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.formula.Rational;

/** PM-SEL-105: a score lies between 0 and its weight, both included. */
final class ScoreWithinWeight extends RowRule {
    ScoreWithinWeight() {
        super("PM-SEL-105");
    }

    @Override
    Conclusion judge(AchievedRow row, RuleContext<SelfEvaluation> context) {
        if (!row.published().isPresent()) {
            return Conclusion.undecided(new Lacks().unless(false, "score").missing());
        }
        Rational score = row.published().get();
        if (score.signum() < 0) {
            return Conclusion.failed(Defect.at(row.achieved().place(AchievedColumn.SCORE))
                    .pattern("negative")
                    .with(name(row).with("score", score.rounded(2))));
        }
        if (!row.weight().isPresent()) {
            return Conclusion.undecided(new Lacks().unless(false, "weight").missing());
        }
        return score.isAbove(row.weight().get())
                ? Conclusion.failed(Defect.at(row.achieved().place(AchievedColumn.SCORE))
                        .with(name(row)
                                .with("score", score.rounded(2))
                                .with("weight", row.weight().get().rounded(2))))
                : Conclusion.passed();
    }
}
