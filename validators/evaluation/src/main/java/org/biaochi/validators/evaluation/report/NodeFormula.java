// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.evaluation.report.ScoreNode;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.text.Excerpt;

/** OC-EVA-005: the printed score of an indicator with a formula is what the formula gives (F20, F21, F22, F32). */
final class NodeFormula extends ReportRule {
    private static final int CENTS = 2;

    NodeFormula() {
        super("OC-EVA-005");
    }

    @Override
    Conclusion judge(EvaluationView view, RuleContext<Evaluation> context) {
        List<Defect> defects = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        boolean any = false;
        for (ScoreNode node : view.tree().isScored() ? view.tree().nodes() : List.<ScoreNode>of()) {
            context.step(1);
            Optional<Value<Rational>> computed = view.computed(node);
            if (computed.isPresent()) {
                any = true;
                node(node, computed.get(), defects, missing);
            }
        }
        return any
                ? Conclusion.of(defects, missing.stream().distinct().sorted().toList())
                : Conclusion.notApplicable(Reason.NO_PLACE);
    }

    private static void node(ScoreNode node, Value<Rational> computed, List<Defect> defects, List<Missing> missing) {
        Value<Rational> printed = node.published();
        if (!printed.isPresent()) {
            missing.add(Missing.field(NodeColumn.SCORE.key()));
        } else if (computed.state() == Value.State.MISSING) {
            missing.add(Missing.field(computed.code()));
        } else if (computed.isPresent()) {
            Rational rounded = Rational.of(computed.get().rounded(CENTS));
            if (!rounded.equals(printed.get())) {
                defects.add(Defect.at(node.place(NodeColumn.SCORE))
                        .with(Arguments.of("name", Excerpt.brief(node.name()))
                                .with("score", printed.get().rounded(CENTS))
                                .with("computed", rounded.rounded(CENTS))
                                .with("difference", printed.get().minus(rounded).rounded(CENTS))));
            }
        }
    }
}
