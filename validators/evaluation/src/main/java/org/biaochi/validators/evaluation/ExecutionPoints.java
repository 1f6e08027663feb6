// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.evaluation.ExecutionLine;
import org.biaochi.core.evaluation.SelfEvaluationView;
import org.biaochi.core.formula.Rational;

/** PM-SEL-106: the score of budget execution is the one that F20 gives. */
final class ExecutionPoints extends FormRule {
    private final Parameter<Boolean> declared = Parameter.of("PM-SEL-106.scoringRuleDeclared", ParameterType.BOOLEAN);

    ExecutionPoints() {
        super("PM-SEL-106");
    }

    @Override
    Conclusion judge(SelfEvaluationView view, RuleContext<SelfEvaluation> context) {
        ExecutionLine execution = view.execution();
        Lacks lacks = new Lacks()
                .unless(execution.budget(), FundColumn.BUDGET.key())
                .unless(execution.executed(), FundColumn.EXECUTED.key())
                .unless(execution.published(), "executionScore");
        if (lacks.isEmpty()) {
            lacks.unless(
                    execution.points(),
                    isNegative(execution) ? execution.obstacle().key() : "executionScore");
        }
        if (!lacks.isEmpty()) {
            return Conclusion.undecided(lacks.missing());
        }
        Rational score = Rational.of(execution.points().get().rounded(2));
        Rational published = execution.published().get();
        return published.equals(score)
                ? Conclusion.passed()
                : Conclusion.failed(Defect.at(execution.place(FundColumn.SCORE))
                        .with(Arguments.NONE
                                .with("published", published.rounded(2))
                                .with("score", score.rounded(2))
                                .with("difference", published.minus(score).rounded(2)))
                        .escalateIf(context.find(declared).orElse(false)));
    }

    private static boolean isNegative(ExecutionLine execution) {
        return execution.rate().value().code().equals("NEGATIVE");
    }
}
