// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.evaluation.ScoredNode;
import org.biaochi.api.evaluation.SurveyColumn;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.Points;
import org.biaochi.core.figure.Readings;
import org.biaochi.core.figure.StageFigures;
import org.biaochi.core.formula.Composite;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.score.Grades;
import org.biaochi.core.goal.Reading;

/**
 * The figures of an evaluation report: sums of the tree, rates of nodes, panel and sources, total and grade, the
 * comparison with the unit's own score, surveys, the sample. Stateless.
 */
public final class EvaluationFigures implements StageFigures<Evaluation> {
    private static final Comparator<Figure> BY_PLACE_THEN_FORMULA = Comparator.comparing(Figure::place)
            .thenComparing(figure -> figure.formula().toString());

    @Override
    public SubjectType<Evaluation> subject() {
        return Evaluation.TYPE;
    }

    @Override
    public EvaluationOutcome compute(Readings<Evaluation> readings, LocalDate asOf, Facts facts) {
        Profile profile = readings.profile();
        EvaluationView view = readings.of(EvaluationView.KEY);
        List<Figure> figures = new ArrayList<>();
        Place top = EvaluationView.place(EvaluationField.TOTAL);
        nodes(view, figures);
        Optional<Result<Composite>> tree = view.tree().isScored() ? Optional.of(view.treeTotal()) : Optional.empty();
        Optional<Result<Composite>> sources = view.sources(asOf);
        Optional<Result<Rational>> panel = view.panel();
        tree.ifPresent(result -> figures.add(result.figure(top)));
        sources.ifPresent(result -> figures.add(result.figure(Evaluation.SOURCES.place())));
        panel.ifPresent(result -> figures.add(result.figure(Evaluation.JUDGES.place())));
        Value<Rational> total = view.missingMaterials().isEmpty()
                ? tree.or(() -> sources)
                        .map(result -> points(result.value()))
                        .or(() -> panel.map(Result::value))
                        .orElse(Value.missing(Evaluation.NODES.key()))
                : Value.missing(Evaluation.MATERIALS.key());
        Result<String> grade = Grades.of(total, view.terms());
        figures.add(grade.figure(EvaluationView.place(EvaluationField.GRADE)));
        if (view.state(EvaluationField.SELF_SCORE) == Typed.State.VALUE) {
            figures.add(view.review().figure(EvaluationView.place(EvaluationField.SELF_SCORE)));
        }
        surveys(view, figures);
        view.sample().ifPresent(sample -> sample(sample, view, figures));
        figures.sort(BY_PLACE_THEN_FORMULA);
        return new EvaluationOutcome(
                figures,
                Points.shown(total),
                grade.value(),
                Points.shown(view.points(EvaluationField.TOTAL)),
                view.framework().map(Framework::comparable).orElse(true),
                scored(view),
                EvaluationGaps.of(view, profile),
                SurveyFollowUps.steps(view, profile, asOf),
                SurveyFollowUps.comparisons(view));
    }

    private static Value<Rational> points(Value<Composite> score) {
        Value<Rational> stopped = Given.stop(score);
        return stopped != null
                ? stopped
                : score.get().points().map(Value::present).orElse(Value.missing(NodeColumn.SCORE.key()));
    }

    private static void nodes(EvaluationView view, List<Figure> figures) {
        if (!view.tree().isScored()) {
            return;
        }
        for (ScoreNode node : view.tree().nodes()) {
            if (!node.isLeaf()) {
                figures.add(node.sum(view.terms()).figure(node.place()));
            }
            NodeRate.of(node, view).ifPresent(rate -> {
                figures.add(rate.rate().figure(node.place()));
                NodePoints.of(node, rate, view).ifPresent(points -> figures.add(points.figure(node.place())));
            });
        }
    }

    private static void surveys(EvaluationView view, List<Figure> figures) {
        for (SurveyReading survey : view.surveys()) {
            if (survey.isCounted()) {
                figures.add(survey.satisfaction(view.terms()).figure(survey.place()));
            }
            String about = survey.text(SurveyColumn.INDICATOR_ID);
            view.tree().nodes().stream()
                    .filter(node -> !about.isEmpty() && node.text(NodeColumn.ID).equals(about))
                    .filter(node -> Reading.said(node.cell(NodeColumn.TARGET)))
                    .forEach(node ->
                            figures.add(survey.points(node, view.terms()).figure(node.place())));
        }
    }

    private static void sample(SampleReading sample, EvaluationView view, List<Figure> figures) {
        figures.add(sample.needed(view.terms()).figure(Evaluation.SAMPLE));
        if (sample.hasStrata()) {
            figures.add(sample.plan(view.terms()).figure(Evaluation.SAMPLE));
        }
        if (sample.hasMeans()) {
            figures.add(sample.mean().figure(Evaluation.SAMPLE));
        }
        if (!sample.frame().isEmpty()) {
            sample.again().forEach(draw -> figures.add(draw.figure(Evaluation.SAMPLE)));
        }
    }

    private static List<ScoredNode> scored(EvaluationView view) {
        List<ScoredNode> scored = new ArrayList<>();
        if (view.tree().isScored()) {
            view.tree().tops().forEach(top -> scored(top, 1, view, scored));
        }
        return scored;
    }

    private static void scored(ScoreNode node, int level, EvaluationView view, List<ScoredNode> scored) {
        scored.add(new ScoredNode(
                node.place(),
                node.name(),
                level,
                Points.shown(node.weight()),
                Points.shown(node.score(view.terms())),
                Points.shown(node.published())));
        node.children().forEach(child -> scored(child, level + 1, view, scored));
    }
}
