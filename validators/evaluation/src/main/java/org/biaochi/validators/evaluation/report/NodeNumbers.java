// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.JudgeColumn;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.evaluation.SourceColumn;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Rows;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.Points;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.evaluation.report.ScoreNode;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.text.Excerpt;

/**
 * OC-EVA-001: every number of a report can be read and can be true: a score lies between 0 and its weight as in a
 * self-evaluation, the points of sources and judges between 0 and 100, and no amount is negative.
 */
final class NodeNumbers extends ReportRule {
    private static final List<EvaluationField> AMOUNTS =
            List.of(EvaluationField.BUDGET, EvaluationField.ARRIVED, EvaluationField.SPENT);

    NodeNumbers() {
        super("OC-EVA-001");
    }

    @Override
    Conclusion judge(EvaluationView view, RuleContext<Evaluation> context) {
        List<Defect> defects = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        Evaluation report = view.evaluation();
        boolean scored = view.tree().isScored();
        if (!scored && report.sources().isEmpty() && report.judges().isEmpty()) {
            missing.add(Missing.field(Evaluation.NODES.key()));
        }
        for (ScoreNode node : scored ? view.tree().nodes() : List.<ScoreNode>of()) {
            context.step(1);
            score(node, defects, missing);
            readable(NodeColumn.WEIGHT, node.cell(NodeColumn.WEIGHT), node.place(NodeColumn.WEIGHT), defects);
        }
        if (view.tree().isBroken()) {
            missing.add(Missing.field(NodeColumn.PARENT.key()));
        }
        column(report.sources(), SourceColumn.SCORE, Evaluation.SOURCES.place(), defects);
        column(report.judges(), JudgeColumn.SCORE, Evaluation.JUDGES.place(), defects);
        Place total = EvaluationView.place(EvaluationField.TOTAL);
        readable(EvaluationField.TOTAL, report.field(EvaluationField.TOTAL), total, defects);
        hundred(EvaluationField.SELF_SCORE, report.field(EvaluationField.SELF_SCORE), Place.ROOT, defects);
        if (view.unit().isTold()) {
            AMOUNTS.forEach(field -> amount(view, field, defects));
        } else {
            EvaluationField unit = EvaluationField.AMOUNT_UNIT;
            defects.add(Defect.at(EvaluationView.place(unit))
                    .pattern("unit")
                    .with(Arguments.of("text", Excerpt.brief(view.text(unit)))));
        }
        return Conclusion.of(defects, missing);
    }

    private static void score(ScoreNode node, List<Defect> defects, List<Missing> missing) {
        Typed cell = node.cell(NodeColumn.SCORE);
        Place place = node.place(NodeColumn.SCORE);
        if (!readable(NodeColumn.SCORE, cell, place, defects)) {
            return;
        }
        Value<Rational> score = node.published();
        if (!score.isPresent()) {
            if (node.isLeaf() && !missing.contains(Missing.field(NodeColumn.SCORE.key()))) {
                missing.add(Missing.field(NodeColumn.SCORE.key()));
            }
            return;
        }
        Arguments arguments = Arguments.of("name", Excerpt.brief(node.name()))
                .with("score", score.get().rounded(2));
        Value<Rational> weight = node.weight();
        if (score.get().signum() < 0) {
            defects.add(Defect.at(place).pattern("negative").with(arguments));
        } else if (weight.isPresent()
                && weight.get().signum() > 0
                && score.get().isAbove(weight.get())) {
            defects.add(
                    Defect.at(place).with(arguments.with("weight", weight.get().rounded(2))));
        }
    }

    private static <K extends Enum<K> & CellKey> void column(
            Rows<K> rows, K column, Place table, List<Defect> defects) {
        int position = 0;
        for (Cells<K> row : rows) {
            hundred(column, row.get(column), table.child(position++), defects);
        }
    }

    /** Points out of 100. */
    private static void hundred(CellKey key, Typed cell, Place row, List<Defect> defects) {
        Place place = row.child(key.key());
        Value<Rational> points = Points.read(cell, key.key());
        boolean known = readable(key, cell, place, defects) && points.isPresent();
        if (known && (points.get().signum() < 0 || points.get().isAbove(Rational.HUNDRED))) {
            defects.add(Defect.at(place)
                    .pattern("hundred")
                    .with(Arguments.of("field", key.term())
                            .with("score", points.get().rounded(2))));
        }
    }

    private static void amount(EvaluationView view, EvaluationField field, List<Defect> defects) {
        Value<Rational> amount = view.amount(field);
        Place place = EvaluationView.place(field);
        if (!amount.isPresent() && view.state(field) == Typed.State.VALUE) {
            defects.add(unreadable(field, view.evaluation().field(field), place));
        } else if (amount.isPresent() && amount.get().signum() < 0) {
            defects.add(Defect.at(place)
                    .pattern("amount")
                    .with(Arguments.of("field", field.term())
                            .with("amount", amount.get().rounded(2))));
        }
    }

    /** Whether a cell of points holds a number or nothing; notes a defect where it holds something else. */
    private static boolean readable(CellKey key, Typed cell, Place place, List<Defect> defects) {
        boolean readable = Points.read(cell, key.key()).state() != Value.State.ERROR;
        if (!readable) {
            defects.add(unreadable(key, cell, place));
        }
        return readable;
    }

    private static Defect unreadable(CellKey key, Typed cell, Place place) {
        return Defect.at(place)
                .pattern("unreadable")
                .with(Arguments.of("field", key.term()).with("text", Excerpt.brief(Reading.text(cell))));
    }
}
