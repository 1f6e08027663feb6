// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import java.math.BigDecimal;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.ExecutionLine;
import org.biaochi.core.evaluation.SelfEvaluationView;
import org.biaochi.core.formula.Rational;

/** PM-SEL-108: an execution rate below the limit is explained, and in no more than so many characters. */
final class LowExecution extends FormRule {
    private final Parameter<BigDecimal> limit = Parameter.of("PM-SEL-108.limit", ParameterType.DECIMAL);
    private final Parameter<Integer> maxChars = Parameter.of("PM-SEL-108.maxChars", ParameterType.INTEGER);

    LowExecution() {
        super("PM-SEL-108");
    }

    @Override
    Conclusion judge(SelfEvaluationView view, RuleContext<SelfEvaluation> context) {
        String text = view.text(SelfEvaluationField.EXECUTION_EXPLANATION);
        int length = text.codePointCount(0, text.length());
        int most = context.value(maxChars);
        if (length > most) {
            return Conclusion.failed(Defect.at(SelfEvaluationView.place(SelfEvaluationField.EXECUTION_EXPLANATION))
                    .pattern("long")
                    .with(Arguments.NONE.with("length", length).with("max", most)));
        }
        ExecutionLine execution = view.execution();
        Value<Rational> rate = execution.rate().value();
        if (rate.state() == Value.State.NOT_APPLICABLE) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        if (!rate.isPresent()) {
            Lacks lacks = new Lacks()
                    .unless(execution.budget(), FundColumn.BUDGET.key())
                    .unless(execution.executed(), FundColumn.EXECUTED.key());
            return Conclusion.undecided(
                    lacks.isEmpty()
                            ? lacks.unless(false, execution.obstacle().key()).missing()
                            : lacks.missing());
        }
        BigDecimal bound = context.value(limit);
        if (!rate.get().isBelow(Rational.of(bound)) || !text.isEmpty()) {
            return Conclusion.passed();
        }
        Typed cell = view.evaluation().field(SelfEvaluationField.EXECUTION_EXPLANATION);
        if (cell.isAbsent()) {
            return Conclusion.undecided(new Lacks()
                    .unless(false, SelfEvaluationField.EXECUTION_EXPLANATION.key())
                    .missing());
        }
        Rational percent = rate.get().times(Rational.HUNDRED);
        return Conclusion.failed(Defect.at(SelfEvaluationView.place(SelfEvaluationField.EXECUTION_EXPLANATION))
                .with(Arguments.NONE
                        .with("rate", percent.rounded(2))
                        .with(
                                "limit",
                                Rational.of(bound).times(Rational.HUNDRED).rounded(2))));
    }
}
