// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.evaluation.report.ScoreNode;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.score.Grades;
import org.biaochi.core.text.Excerpt;

/**
 * OC-EVA-003: the printed total of a report lies between 0 and 100 and is that of its scores (F26, F33, F34), a printed
 * score of a level is that of the scores below it, and the printed grade is that of the printed total (F28).
 */
final class TotalOfReport extends ReportRule {
    TotalOfReport() {
        super("OC-EVA-003");
    }

    @Override
    Conclusion judge(EvaluationView view, RuleContext<Evaluation> context) {
        List<Defect> defects = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        if (view.tree().isScored()) {
            for (ScoreNode node : view.tree().nodes()) {
                context.step(1);
                if (!node.isLeaf()) {
                    level(node, defects);
                }
            }
        }
        if (!view.missingMaterials().isEmpty()) {
            missing.add(Missing.field(Evaluation.MATERIALS.key()));
        }
        Value<Rational> total = view.points(EvaluationField.TOTAL);
        if (!total.isPresent()) {
            missing.add(Missing.field(EvaluationField.TOTAL.key()));
        } else if (total.get().signum() < 0 || total.get().isAbove(Rational.HUNDRED)) {
            defects.add(Defect.at(EvaluationView.place(EvaluationField.TOTAL))
                    .pattern("range")
                    .with(Arguments.NONE.with("total", total.get().rounded(2))));
        } else {
            total(view, total.get(), context.asOf(), defects, missing);
            grade(view, total, defects);
        }
        return Conclusion.of(defects, missing);
    }

    private static void level(ScoreNode node, List<Defect> defects) {
        Optional<Rational> below = sum(node.children());
        boolean differs = node.published().isPresent()
                && below.filter(sum -> !sum.equals(node.published().get())).isPresent();
        if (differs) {
            defects.add(Defect.at(node.place(NodeColumn.SCORE))
                    .pattern("node")
                    .with(Arguments.of("name", Excerpt.brief(node.name()))
                            .with("score", node.published().get().rounded(2))
                            .with("sum", below.get().rounded(2))));
        }
    }

    /** The scores of nodes together, each as printed, else as those below it make; empty where one is not known. */
    private static Optional<Rational> sum(List<ScoreNode> nodes) {
        Rational sum = Rational.ZERO;
        for (ScoreNode node : nodes) {
            Optional<Rational> score = node.published().isPresent()
                    ? Optional.of(node.published().get())
                    : node.isLeaf() ? Optional.empty() : sum(node.children());
            if (score.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(score.get());
        }
        return Optional.of(sum);
    }

    /** A report that has nodes and several sources or a panel prints the total of one of them. */
    private static void total(
            EvaluationView view, Rational total, LocalDate asOf, List<Defect> defects, List<Missing> missing) {
        List<Rational> sums = new ArrayList<>();
        if (view.tree().isScored() && !view.tree().isBroken()) {
            sum(view.tree().tops()).ifPresent(sums::add);
        }
        sums.addAll(view.joinedScores(asOf));
        if (sums.isEmpty()) {
            missing.add(Missing.field(view.tree().isScored() ? NodeColumn.SCORE.key() : Evaluation.NODES.key()));
        } else if (sums.stream().noneMatch(sum -> sum.rounded(2).compareTo(total.rounded(2)) == 0)) {
            defects.add(Defect.at(EvaluationView.place(EvaluationField.TOTAL))
                    .with(Arguments.NONE
                            .with("total", total.rounded(2))
                            .with("sum", sums.get(0).rounded(2))));
        }
    }

    private static void grade(EvaluationView view, Value<Rational> total, List<Defect> defects) {
        String printed = view.text(EvaluationField.GRADE);
        Value<String> grade = Grades.of(total, view.terms()).value();
        if (!printed.isEmpty() && grade.isPresent() && !grade.get().equals(printed)) {
            defects.add(Defect.at(EvaluationView.place(EvaluationField.GRADE))
                    .pattern("grade")
                    .with(Arguments.of("grade", Excerpt.brief(printed))
                            .with("expected", grade.get())
                            .with("total", total.get().rounded(2))));
        }
    }
}
