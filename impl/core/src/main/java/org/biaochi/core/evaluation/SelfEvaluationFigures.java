// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.facts.EvaluationFacts;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.core.figure.Readings;
import org.biaochi.core.figure.StageFigures;

/** The figures of a self-evaluation: execution, each indicator, totals, grade, consistency with spending. Stateless. */
public final class SelfEvaluationFigures implements StageFigures<SelfEvaluation> {
    private static final Comparator<Figure> BY_PLACE_THEN_FORMULA = Comparator.comparing(Figure::place)
            .thenComparing(figure -> figure.formula().toString());

    @Override
    public SubjectType<SelfEvaluation> subject() {
        return SelfEvaluation.TYPE;
    }

    /** What the life of an indicator is read from. */
    @Override
    public List<FactKey<?>> facts(Profile profile) {
        return List.of(
                HistoryFacts.APPROVED_GOAL,
                ReviewFacts.RECORDS,
                EvaluationFacts.MONITORED,
                EvaluationFacts.EVALUATED,
                EvaluationFacts.NARRATIVES);
    }

    @Override
    public SelfEvaluationOutcome compute(Readings<SelfEvaluation> readings, LocalDate asOf, Facts facts) {
        SelfEvaluationView view = readings.of(SelfEvaluationView.KEY);
        List<Figure> figures = new ArrayList<>();
        ExecutionLine execution = view.execution();
        figures.add(execution.rate().figure(execution.place()));
        figures.add(execution.score().figure(execution.place()));
        for (AchievedRow row : view.rows()) {
            row.result().ifPresent(result -> figures.add(result.figure(row.place())));
        }
        Place total = SelfEvaluationView.place(SelfEvaluationField.TOTAL);
        figures.add(view.publishedLeaves().figure(total));
        figures.add(view.total().figure(total));
        figures.add(view.grade().figure(SelfEvaluationView.place(SelfEvaluationField.GRADE)));
        figures.add(view.consistency().figure(Place.ROOT));
        figures.sort(BY_PLACE_THEN_FORMULA);
        return new SelfEvaluationOutcome(
                figures,
                Points.shown(view.totalPoints()),
                view.grade().value(),
                Points.shown(view.publishedTotal()),
                execution.scored(),
                view.rows().stream().map(AchievedRow::scored).toList());
    }
}
