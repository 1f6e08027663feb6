// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Cells;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.evaluation.report.ScoreNode;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.text.Excerpt;

/**
 * OC-EVA-002: the nodes of a report make a tree whose weights add up (F31): 100 points at the top, below each node its
 * own, and no leaf without points.
 */
final class NodeWeights extends ReportRule {
    NodeWeights() {
        super("OC-EVA-002");
    }

    @Override
    Conclusion judge(EvaluationView view, RuleContext<Evaluation> context) {
        if (!view.tree().isScored()) {
            return view.evaluation().nodes().isAbsent()
                    ? Conclusion.undecided(Missing.field(Evaluation.NODES.key()))
                    : Conclusion.notApplicable(Reason.NO_PLACE);
        }
        List<Defect> defects = new ArrayList<>();
        if (view.tree().isBroken()) {
            astray(view.evaluation(), defects);
            return Conclusion.of(
                    defects, defects.isEmpty() ? List.of(Missing.field(NodeColumn.PARENT.key())) : List.of());
        }
        boolean weighed = true;
        for (ScoreNode node : view.tree().nodes()) {
            context.step(1);
            weighed &= node.weight().isPresent();
            if (node.isLeaf()
                    && node.weight().isPresent()
                    && node.weight().get().signum() <= 0) {
                defects.add(Defect.at(node.place(NodeColumn.WEIGHT))
                        .pattern("worthless")
                        .with(Arguments.of("name", Excerpt.brief(node.name()))
                                .with("weight", node.weight().get().rounded(2))));
            } else if (!node.isLeaf() && node.weight().isPresent()) {
                Rational weight = node.weight().get();
                sum(node.children())
                        .filter(sum -> !sum.equals(weight))
                        .ifPresent(sum -> defects.add(Defect.at(node.place(NodeColumn.WEIGHT))
                                .pattern("node")
                                .with(Arguments.of("name", Excerpt.brief(node.name()))
                                        .with("weight", weight.rounded(2))
                                        .with("sum", sum.rounded(2)))));
            }
        }
        sum(view.tree().tops())
                .filter(sum -> !sum.equals(Rational.HUNDRED))
                .ifPresent(sum -> defects.add(
                        Defect.at(Evaluation.NODES.place()).with(Arguments.NONE.with("sum", sum.rounded(2)))));
        return Conclusion.of(defects, weighed ? List.of() : List.of(Missing.field(NodeColumn.WEIGHT.key())));
    }

    /** The points of nodes together; empty where one has none. */
    private static Optional<Rational> sum(List<ScoreNode> nodes) {
        Rational sum = Rational.ZERO;
        for (ScoreNode node : nodes) {
            if (!node.weight().isPresent()) {
                return Optional.empty();
            }
            sum = sum.plus(node.weight().get());
        }
        return Optional.of(sum);
    }

    /** The rows that find no place in the tree: an id that stands twice, or a node above that is not there. */
    private static void astray(Evaluation report, List<Defect> defects) {
        Set<String> ids = new HashSet<>();
        report.nodes().forEach(row -> ids.add(id(row)));
        Set<String> seen = new HashSet<>();
        int position = 0;
        for (Cells<NodeColumn> row : report.nodes()) {
            String parent = Reading.text(row.get(NodeColumn.PARENT));
            Arguments arguments = Arguments.of("name", Excerpt.brief(Reading.text(row.get(NodeColumn.NAME))));
            Defect here = Defect.at(Evaluation.NODES.place().child(position++));
            if (!seen.add(id(row))) {
                defects.add(here.pattern("twice").with(arguments.with("id", Excerpt.brief(id(row)))));
            } else if (!parent.isEmpty() && !ids.contains(parent)) {
                defects.add(here.pattern("parent").with(arguments.with("parent", Excerpt.brief(parent))));
            }
        }
    }

    private static String id(Cells<NodeColumn> row) {
        String id = Reading.text(row.get(NodeColumn.ID));
        return id.isEmpty() ? Reading.text(row.get(NodeColumn.NAME)) : id;
    }
}
