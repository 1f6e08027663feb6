// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.evaluation.SelfEvaluationView;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.score.Grades;

/** PM-SEL-109: the printed total is the sum of the printed scores, and the printed grade is that of the printed total. */
final class TotalAndGrade extends FormRule {
    TotalAndGrade() {
        super("PM-SEL-109");
    }

    @Override
    Conclusion judge(SelfEvaluationView view, RuleContext<SelfEvaluation> context) {
        Value<Rational> total = view.publishedTotal();
        Value<Rational> execution = view.execution().published();
        boolean scored = view.rows().stream().map(AchievedRow::published).allMatch(Value::isPresent);
        Lacks lacks = new Lacks()
                .unless(total, SelfEvaluationField.TOTAL.key())
                .unless(scored && !view.rows().isEmpty(), "score")
                .unless(execution, "executionScore")
                .restIf(view.partial());
        List<Defect> defects = new ArrayList<>();
        if (lacks.isEmpty()) {
            Rational sum = view.publishedSum().get().plus(execution.get());
            if (!sum.equals(total.get())) {
                defects.add(Defect.at(SelfEvaluationView.place(SelfEvaluationField.TOTAL))
                        .with(Arguments.NONE
                                .with("total", total.get().rounded(2))
                                .with("sum", sum.rounded(2))));
            }
        }
        String printed = view.text(SelfEvaluationField.GRADE);
        Value<String> grade = Grades.of(total, view.terms()).value();
        if (!printed.isEmpty() && grade.isPresent() && !grade.get().equals(printed)) {
            defects.add(Defect.at(SelfEvaluationView.place(SelfEvaluationField.GRADE))
                    .pattern("grade")
                    .with(Arguments.of("grade", printed)
                            .with("expected", grade.get())
                            .with("total", total.get().rounded(2))));
        }
        if (!printed.isEmpty() && total.isPresent() && grade.state() == Value.State.ERROR) {
            defects.add(Defect.at(SelfEvaluationView.place(SelfEvaluationField.GRADE))
                    .pattern("noGrade")
                    .with(Arguments.of("grade", printed)
                            .with("total", total.get().rounded(2))));
        }
        return Conclusion.of(defects, lacks.missing());
    }
}
