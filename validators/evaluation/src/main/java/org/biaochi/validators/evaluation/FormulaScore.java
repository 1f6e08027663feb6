// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.evaluation.ScoreChoice;
import org.biaochi.core.formula.Rational;

/** PM-SEL-104: the score is the one that the formula gives, or lies in the band of its level. It is never replaced. */
final class FormulaScore extends RowRule {
    private final Parameter<Boolean> declared = Parameter.of("PM-SEL-104.scoringRuleDeclared", ParameterType.BOOLEAN);

    FormulaScore() {
        super("PM-SEL-104");
    }

    @Override
    Conclusion judge(AchievedRow row, RuleContext<SelfEvaluation> context) {
        boolean words = row.choice() == ScoreChoice.WORDS;
        boolean comparable = words || row.choice().isNumeric();
        Lacks lacks = new Lacks()
                .unless(row.weight(), "weight")
                .unless(comparable, "value")
                .unless(!comparable || (words ? row.level() : row.actual()).isPresent(), words ? "level" : "actual")
                .unless(row.published(), "score");
        if (!lacks.isEmpty()) {
            return Conclusion.undecided(lacks.missing());
        }
        boolean escalate = context.find(declared).orElse(false);
        if (!row.score().isPresent()) {
            return words && "OUT_OF_BAND".equals(row.score().code())
                    ? fail(row, "band", name(row), escalate)
                    : Conclusion.undecided(new Lacks().unless(false, "value").missing());
        }
        Rational score = Rational.of(row.score().get().rounded(2));
        if (score.equals(row.published().get())) {
            return Conclusion.passed();
        }
        Arguments arguments = name(row)
                .with("published", row.published().get().rounded(2))
                .with("score", score.rounded(2))
                .with("difference", row.difference().get().rounded(2));
        return fail(row, "default", arguments, escalate);
    }

    private static Conclusion fail(AchievedRow row, String pattern, Arguments arguments, boolean escalate) {
        return Conclusion.failed(Defect.at(row.achieved().place(AchievedColumn.SCORE))
                .pattern(pattern)
                .with(arguments)
                .escalateIf(escalate));
    }
}
