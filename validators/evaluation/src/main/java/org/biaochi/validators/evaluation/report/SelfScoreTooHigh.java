// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.score.ScoreTerms;
import org.biaochi.core.formula.score.SelfScoreChecks;

/** PM-EVA-107: the unit's own score is not far above that of the evaluation (F30). */
final class SelfScoreTooHigh extends ReportRule {
    SelfScoreTooHigh() {
        super("PM-EVA-107");
    }

    @Override
    Conclusion judge(EvaluationView view, RuleContext<Evaluation> context) {
        if (view.terms().find(ScoreTerms.REVIEW_DIFFERENCE).isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        Value<SelfScoreChecks.Answer> answer = view.review().value();
        Value<Rational> self = view.points(EvaluationField.SELF_SCORE);
        Value<Rational> review = view.points(EvaluationField.TOTAL);
        if (!answer.isPresent()) {
            EvaluationField lacking = self.isPresent() ? EvaluationField.TOTAL : EvaluationField.SELF_SCORE;
            return Conclusion.undecided(Missing.field(lacking.key()));
        }
        return answer.get() == SelfScoreChecks.Answer.RETURN
                ? Conclusion.failed(Defect.at(EvaluationView.place(EvaluationField.SELF_SCORE))
                        .with(Arguments.NONE
                                .with("self", self.get().rounded(2))
                                .with("review", review.get().rounded(2))
                                .with(
                                        "difference",
                                        self.get().minus(review.get()).rounded(2))
                                .with(
                                        "limit",
                                        view.terms()
                                                .find(ScoreTerms.REVIEW_DIFFERENCE)
                                                .orElseThrow()
                                                .rounded(2))))
                : Conclusion.passed();
    }
}
