// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.ExecutionLine;
import org.biaochi.core.evaluation.SelfEvaluationView;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.score.SelfScoreChecks;

/** PM-SEL-110: the scores of the indicators do not run ahead of spending, and little of the budget is left. */
final class ScoreAheadOfSpending extends FormRule {
    ScoreAheadOfSpending() {
        super("PM-SEL-110");
    }

    @Override
    Conclusion judge(SelfEvaluationView view, RuleContext<SelfEvaluation> context) {
        Result<SelfScoreChecks.Flag> result = view.consistency();
        Value<SelfScoreChecks.Flag> flag = result.value();
        ExecutionLine execution = view.execution();
        if (!flag.isPresent()) {
            Lacks lacks = new Lacks()
                    .unless(execution.budget(), FundColumn.BUDGET.key())
                    .unless(execution.executed(), FundColumn.EXECUTED.key())
                    .restIf(view.partial());
            if (!view.partial()) {
                lacks.unless(view.publishedSum(), "score");
            }
            return Conclusion.undecided(
                    lacks.isEmpty()
                            ? lacks.unless(false, execution.obstacle().key()).missing()
                            : lacks.missing());
        }
        if (flag.get() == SelfScoreChecks.Flag.NONE) {
            return Conclusion.passed();
        }
        String pattern = switch (result.boundary()) {
            case "ZERO_BUDGET" -> "zeroBudget";
            case "UNSPENT" -> "unspent";
            default -> "default";
        };
        return Conclusion.failed(Defect.at(execution.place())
                .pattern(pattern)
                .with(Arguments.NONE.with("score", view.publishedSum().get().rounded(2))));
    }
}
