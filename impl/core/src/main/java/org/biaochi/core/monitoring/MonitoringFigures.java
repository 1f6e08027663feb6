// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.facts.MonitoringFacts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.MonitoredIndicator;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.api.subject.Value;
import org.biaochi.core.figure.Readings;
import org.biaochi.core.figure.StageFigures;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.execution.ExecutionRate;
import org.biaochi.core.formula.progress.ProjectLight;
import org.biaochi.core.history.GoalInForce;

/** The figures of a monitoring report: execution by source, lights, goal completion. Stateless. */
public final class MonitoringFigures implements StageFigures<MonitoringReport> {
    private static final Comparator<Figure> BY_PLACE_THEN_FORMULA = Comparator.comparing(Figure::place)
            .thenComparing(figure -> figure.formula().toString());

    @Override
    public SubjectType<MonitoringReport> subject() {
        return MonitoringReport.TYPE;
    }

    @Override
    public List<FactKey<?>> facts(Profile profile) {
        return List.of(HistoryFacts.APPROVED_GOAL, ReviewFacts.RECORDS, MonitoringFacts.SPOT_CHECK);
    }

    @Override
    public MonitoringOutcome compute(Readings<MonitoringReport> readings, LocalDate asOf, Facts facts) {
        MonitoringReport report = readings.subject();
        MonitoringView view = readings.of(MonitoringView.KEY);
        Optional<PerformanceGoal> approved = GoalInForce.on(
                view.reportedOn(asOf), facts.get(HistoryFacts.APPROVED_GOAL), facts.get(ReviewFacts.RECORDS));
        List<Figure> figures = new ArrayList<>();
        for (MonitoredFunds.Line line : view.funds().lines()) {
            figures.add(ExecutionRate.monitoring(line.executed(), line.budget()).figure(line.place()));
        }
        figures.add(view.progress().figure(Place.ROOT));
        MonitoringView.BudgetLight budgetLight = view.budgetLight();
        figures.add(budgetLight.result().figure(view.funds().totalPlace()));
        for (MonitoredRow row : view.rows()) {
            figures.add(row.valueDue().figure(row.place()));
            figures.add(row.light().figure(row.place()));
            figures.add(row.floored().figure(row.place()));
            figures.add(row.deviation().figure(row.place()));
            figures.add(row.reason(view.execution().value(), view.funds().budgetTotal())
                    .figure(row.place()));
        }
        figures.add(view.projectLight().figure(Place.ROOT));
        view.dualMatrix().ifPresent(matrix -> figures.add(matrix.figure(Place.ROOT)));
        figures.add(view.completion(approved).figure(Place.ROOT));
        figures.add(view.match(approved).figure(Place.ROOT));
        figures.sort(BY_PLACE_THEN_FORMULA);
        Value<ProjectLight.Combined> combined = view.projectLight().value();
        Value<Light> stopped = Given.stop(combined);
        return new MonitoringOutcome(
                figures,
                stopped != null ? stopped : Value.present(combined.get().light()),
                !combined.isPresent() || combined.get().incomplete(),
                budgetLight.light(),
                lights(view),
                AlertScan.of(view, approved),
                SpotComparison.of(view, facts.get(MonitoringFacts.SPOT_CHECK)).map(SpotComparison::report));
    }

    private static List<Value<Light>> lights(MonitoringView view) {
        List<Value<Light>> lights = new ArrayList<>();
        for (MonitoredIndicator indicator : view.report().indicators()) {
            lights.add(view.row(indicator).map(MonitoredRow::shownLight).orElse(Value.notApplicable("UNUSED_ROW")));
        }
        return lights;
    }
}
