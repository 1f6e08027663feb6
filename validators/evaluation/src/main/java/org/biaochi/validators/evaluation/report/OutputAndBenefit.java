// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.evaluation.report.ScoreNode;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.score.ScoreTerms;

/** PM-EVA-101: output and benefit together carry the points that the profile asks for at least. */
final class OutputAndBenefit extends ReportRule {
    private final Parameter<List<String>> roles = Parameter.of("PM-EVA-101.roles", ParameterType.WORDS);

    OutputAndBenefit() {
        super("PM-EVA-101");
    }

    @Override
    Conclusion judge(EvaluationView view, RuleContext<Evaluation> context) {
        Optional<Rational> least = view.terms().find(ScoreTerms.OUTPUT_BENEFIT);
        if (least.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        if (!view.needsOutputAndBenefit()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        if (view.tree().isBroken()) {
            return Conclusion.undecided(Missing.field(NodeColumn.PARENT.key()));
        }
        if (view.tree().nodes().isEmpty()) {
            return Conclusion.undecided(Missing.field(Evaluation.NODES.key()));
        }
        List<String> counting = context.find(roles).orElse(List.of());
        Optional<List<ScoreNode>> groups = view.tree().outputAndBenefit(role -> counting.contains(role.name()));
        if (groups.isEmpty()) {
            return Conclusion.undecided(Missing.field(NodeColumn.ROLE.key()));
        }
        Rational sum = Rational.ZERO;
        for (ScoreNode group : groups.get()) {
            context.step(1);
            if (!group.weight().isPresent()) {
                return Conclusion.undecided(Missing.field(NodeColumn.WEIGHT.key()));
            }
            sum = sum.plus(group.weight().get());
        }
        return sum.isBelow(least.get())
                ? Conclusion.failed(Defect.at(Evaluation.NODES.place())
                        .with(Arguments.NONE
                                .with("sum", sum.rounded(2))
                                .with("min", least.get().rounded(2))))
                : Conclusion.passed();
    }
}
