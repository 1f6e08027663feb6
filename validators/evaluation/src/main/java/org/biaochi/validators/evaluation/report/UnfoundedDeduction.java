// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.evaluation.report.ScoreNode;
import org.biaochi.core.text.Excerpt;

/** PM-EVA-104: who takes points away says why and shows the evidence. */
final class UnfoundedDeduction extends ReportRule {
    UnfoundedDeduction() {
        super("PM-EVA-104");
    }

    @Override
    Conclusion judge(EvaluationView view, RuleContext<Evaluation> context) {
        if (!view.tree().isScored()) {
            return view.evaluation().nodes().isAbsent()
                    ? Conclusion.undecided(Missing.field(Evaluation.NODES.key()))
                    : Conclusion.notApplicable(Reason.NO_PLACE);
        }
        List<Defect> defects = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        if (view.tree().isBroken()) {
            // A node under a parent that nobody knows stands in no tree, so not every leaf is looked at.
            missing.add(Missing.field(NodeColumn.PARENT.key()));
        }
        for (ScoreNode leaf : view.tree().leaves()) {
            context.step(1);
            if (!leaf.published().isPresent()) {
                missing.add(Missing.field(NodeColumn.SCORE.key()));
            } else if (!leaf.weight().isPresent()) {
                missing.add(Missing.field(NodeColumn.WEIGHT.key()));
            } else if (leaf.published().get().isBelow(leaf.weight().get())) {
                founded(leaf, defects, missing);
            }
        }
        return Conclusion.of(defects, missing.stream().distinct().sorted().toList());
    }

    private static void founded(ScoreNode leaf, List<Defect> defects, List<Missing> missing) {
        List<String> lacking = new ArrayList<>();
        for (NodeColumn column : List.of(NodeColumn.REASON, NodeColumn.EVIDENCE)) {
            Typed.State state = leaf.state(column);
            if (state == Typed.State.BLANK) {
                lacking.add(column.term());
            } else if (state == Typed.State.ABSENT) {
                missing.add(Missing.field(column.key()));
            }
        }
        if (!lacking.isEmpty()) {
            defects.add(Defect.at(leaf.place())
                    .with(Arguments.of("name", Excerpt.brief(leaf.name()))
                            .with("score", leaf.published().get().rounded(2))
                            .with("weight", leaf.weight().get().rounded(2))
                            .with("fields", String.join("、", lacking))));
        }
    }
}
