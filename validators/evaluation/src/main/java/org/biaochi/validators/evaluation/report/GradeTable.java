// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Table;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.evaluation.report.GradeProbe;
import org.biaochi.core.formula.score.ScoreTerms;

/** PM-EVA-103: the grade table of the profile gives every score of 0 to 100 one grade. */
final class GradeTable extends ReportRule {
    private final Parameter<Table> grades = Parameter.of(ScoreTerms.GRADES.id(), ParameterType.TABLE);

    GradeTable() {
        super("PM-EVA-103");
    }

    @Override
    Conclusion judge(EvaluationView view, RuleContext<Evaluation> context) {
        Optional<Table> table = context.find(grades);
        if (table.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        Optional<List<GradeProbe.Flaw>> flaws = GradeProbe.of(table.get());
        if (flaws.isEmpty()) {
            return Conclusion.undecided(Missing.field(ScoreTerms.GRADES.id()));
        }
        List<String> none = new ArrayList<>();
        List<String> several = new ArrayList<>();
        for (GradeProbe.Flaw flaw : flaws.get()) {
            if (flaw.grades().isEmpty()) {
                none.add(flaw.score().toPlainString());
            } else {
                several.add(flaw.score().toPlainString() + " " + String.join("/", flaw.grades()));
            }
        }
        List<Defect> defects = new ArrayList<>();
        add("gap", none, defects);
        add("overlap", several, defects);
        return Conclusion.of(defects, List.of());
    }

    private static void add(String pattern, List<String> scores, List<Defect> defects) {
        if (!scores.isEmpty()) {
            defects.add(Defect.at(EvaluationView.place(EvaluationField.GRADE))
                    .pattern(pattern)
                    .with(Arguments.NONE.with("scores", scores)));
        }
    }
}
