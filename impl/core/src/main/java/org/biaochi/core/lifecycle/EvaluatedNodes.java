// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.lifecycle;

import java.math.BigDecimal;
import java.util.Optional;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.facts.EvaluationFacts;
import org.biaochi.api.spi.DerivedFact;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.text.Numbering;

/** What department or finance gave the indicators of a self-evaluation: nodes of the framework by id, else by name. Immutable. */
final class EvaluatedNodes {
    static final DerivedFact<SelfEvaluation, Evaluation, EvaluatedNodes> KEY = DerivedFact.of(
            "evaluated nodes",
            EvaluationFacts.EVALUATED,
            (evaluation, subject, profile) -> new EvaluatedNodes(evaluation));

    private final Evaluation evaluation;

    private EvaluatedNodes(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Which evaluation it is, as typed: 部门评价. */
    String kind() {
        return Reading.text(evaluation.field(EvaluationField.EVALUATION_KIND));
    }

    /** Points given and points there are; empty if no node is this indicator or either is not told. */
    Optional<Given> of(AchievedRow row) {
        String id = row.text(AchievedColumn.INDICATOR_ID);
        Optional<Cells<NodeColumn>> node = id.isEmpty() ? Optional.empty() : find(NodeColumn.ID, id);
        return node.or(() -> find(NodeColumn.NAME, row.row().bareName())).flatMap(EvaluatedNodes::given);
    }

    private Optional<Cells<NodeColumn>> find(NodeColumn column, String wanted) {
        return evaluation.nodes().stream()
                .filter(node -> !wanted.isEmpty()
                        && Numbering.strip(Reading.text(node.get(column))).equals(wanted))
                .findFirst();
    }

    private static Optional<Given> given(Cells<NodeColumn> node) {
        Value<Rational> score = Reading.number(NodeColumn.SCORE, node.get(NodeColumn.SCORE));
        Value<Rational> weight = Reading.number(NodeColumn.WEIGHT, node.get(NodeColumn.WEIGHT));
        return score.isPresent() && weight.isPresent()
                ? Optional.of(new Given(score.get(), weight.get()))
                : Optional.empty();
    }

    /** Points given of the points there are. */
    record Given(Rational score, Rational weight) {
        BigDecimal shownScore() {
            return score.rounded(2);
        }

        BigDecimal shownWeight() {
            return weight.rounded(2);
        }

        /** Whether it is a smaller share than these points are. */
        boolean isLowerThan(Rational points, Rational outOf) {
            return score.times(outOf).isBelow(points.times(weight));
        }
    }
}
