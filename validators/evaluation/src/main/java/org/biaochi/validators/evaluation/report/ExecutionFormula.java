// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.evaluation.report.ScoreNode;

/** PM-EVA-102: the execution rate of an evaluation is spending ÷ funds that arrived, not ÷ the budget of the year. */
final class ExecutionFormula extends ReportRule {
    private static final String RATE = "预算执行率";
    private static final String OF_THE_YEAR = "F01";

    private final Parameter<String> formula = Parameter.of("PM-EVA-102.formula", ParameterType.TEXT);

    ExecutionFormula() {
        super("PM-EVA-102");
    }

    @Override
    Conclusion judge(EvaluationView view, RuleContext<Evaluation> context) {
        String expected = context.find(formula).orElse("");
        if (expected.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        String ofReport = view.text(EvaluationField.EXECUTION_FORMULA).toUpperCase(Locale.ROOT);
        List<Defect> defects = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        if (view.tree().isBroken()) {
            missing.add(Missing.field(NodeColumn.PARENT.key()));
        }
        boolean any = false;
        for (ScoreNode node : view.tree().isScored() ? view.tree().nodes() : List.<ScoreNode>of()) {
            context.step(1);
            String typed = node.text(NodeColumn.FORMULA).toUpperCase(Locale.ROOT);
            if (typed.equals(OF_THE_YEAR)
                    || typed.equals(expected)
                    || node.name().contains(RATE)) {
                any = true;
                boolean own = !typed.isEmpty();
                Place place =
                        own ? node.place(NodeColumn.FORMULA) : EvaluationView.place(EvaluationField.EXECUTION_FORMULA);
                judge(own ? typed : ofReport, expected, place, defects, missing);
            }
        }
        if (!any && (!ofReport.isEmpty() || !view.tree().isScored())) {
            judge(ofReport, expected, EvaluationView.place(EvaluationField.EXECUTION_FORMULA), defects, missing);
        } else if (!any && missing.isEmpty()) {
            return Conclusion.notApplicable(Reason.NO_PLACE);
        }
        return Conclusion.of(defects, missing.stream().distinct().sorted().toList());
    }

    private static void judge(String used, String expected, Place place, List<Defect> defects, List<Missing> missing) {
        if (used.equals(OF_THE_YEAR) && !used.equals(expected)) {
            defects.add(Defect.at(place).with(Arguments.of("formula", used).with("expected", expected)));
        } else if (!used.equals(expected)) {
            missing.add(Missing.field(NodeColumn.FORMULA.key()));
        }
    }
}
