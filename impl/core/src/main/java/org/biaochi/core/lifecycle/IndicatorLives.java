// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.facts.ApprovedGoal;
import org.biaochi.api.facts.EvaluationFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.lifecycle.IndicatorLife;
import org.biaochi.api.lifecycle.LifeSign;
import org.biaochi.api.lifecycle.LifeStage;
import org.biaochi.api.lifecycle.LifeStep;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.DerivedFact;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.evaluation.SelfEvaluationView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.monitoring.MonitoredRow;

/** Puts together the life of each indicator of a self-evaluation. Pure functions. */
public final class IndicatorLives {
    private final SelfEvaluationView view;
    private final Fact<ApprovedGoal> goal;
    private final Fact<ApprovedRows> approved;
    private final Fact<Adjustments> adjustments;
    private final Fact<MonitoredRows> monitored;
    private final Fact<EvaluatedNodes> evaluated;
    private final LifeSigns signs;

    private IndicatorLives(SelfEvaluation evaluation, Profile profile, Facts facts) {
        this.view = SelfEvaluationView.KEY.compute(evaluation, profile);
        this.goal = facts.get(HistoryFacts.APPROVED_GOAL);
        this.approved = read(ApprovedRows.KEY, evaluation, profile, facts);
        this.adjustments = read(Adjustments.KEY, evaluation, profile, facts);
        this.monitored = read(MonitoredRows.KEY, evaluation, profile, facts);
        this.evaluated = read(EvaluatedNodes.KEY, evaluation, profile, facts);
        this.signs = new LifeSigns(profile, Evidence.of(view, facts.get(EvaluationFacts.NARRATIVES)));
    }

    private static <T, V> Fact<V> read(
            DerivedFact<SelfEvaluation, T, V> key, SelfEvaluation evaluation, Profile profile, Facts facts) {
        Fact<T> fact = facts.get(key.fact());
        return fact.isPresent() ? Fact.present(key.compute(fact.get(), evaluation, profile)) : Fact.notSupplied();
    }

    /**
     * Those of the form in its order, then approved ones that it is silent about; none unless the host supplied the approved goal,
     * the last monitoring report or an evaluation.
     */
    public static List<IndicatorLife> of(SelfEvaluation evaluation, Profile profile, Facts facts) {
        boolean connected = facts.get(HistoryFacts.APPROVED_GOAL).isPresent()
                || facts.get(EvaluationFacts.MONITORED).isPresent()
                || facts.get(EvaluationFacts.EVALUATED).isPresent();
        return connected ? new IndicatorLives(evaluation, profile, facts).all() : List.of();
    }

    private List<IndicatorLife> all() {
        List<IndicatorLife> lives = new ArrayList<>();
        view.rows().forEach(row -> lives.add(life(row)));
        if (approved.isPresent() && !view.partial()) {
            approved.get().dropped().forEach(row -> lives.add(dropped(row)));
        }
        return lives;
    }

    private IndicatorLife life(AchievedRow row) {
        List<LifeStep> steps = new ArrayList<>();
        Optional<RowView> plain = approved.isPresent() ? approved.get().of(row) : Optional.empty();
        plain.ifPresent(then -> steps.add(target(LifeStage.APPROVED, "", then)));
        Optional<TargetInForce> inForce = TargetInForce.of(row, goal, approved, adjustments);
        inForce.ifPresent(due ->
                due.adjustedBy().ifPresent(by -> steps.add(target(LifeStage.ADJUSTED, by, due.row()))));
        Optional<MonitoredRow> then = monitored.isPresent() ? monitored.get().of(row) : Optional.empty();
        then.ifPresent(last -> steps.add(monitored(last)));
        steps.add(new LifeStep(
                LifeStage.SELF_EVALUATED,
                "",
                row.row().typedTarget(),
                typed(row.achieved().cell(AchievedColumn.ACTUAL)),
                Optional.empty(),
                row.published().isPresent() ? Optional.of(row.published().get().rounded(2)) : Optional.empty(),
                row.weight().isPresent() ? Optional.of(row.weight().get().rounded(2)) : Optional.empty()));
        Optional<EvaluatedNodes.Given> given =
                evaluated.isPresent() ? evaluated.get().of(row) : Optional.empty();
        given.ifPresent(points -> steps.add(evaluated(points)));
        List<LifeSign> seen = new ArrayList<>();
        if (approved.isPresent() && inForce.isEmpty() && !approved.get().partial()) {
            seen.add(LifeSign.NOT_APPROVED);
        }
        if (monitored.isPresent()
                && then.isEmpty()
                && !monitored.get().report().goal().partial()) {
            seen.add(LifeSign.NOT_MONITORED);
        }
        inForce.ifPresent(due -> signs.ofTarget(due, seen));
        List<RowView> versions = new ArrayList<>();
        plain.ifPresent(versions::add);
        inForce.ifPresent(due -> versions.add(due.row()));
        then.ifPresent(last -> {
            signs.ofMonitored(last, versions.isEmpty() ? List.of(row.row()) : versions, seen);
            signs.ofMonitoring(row, last, seen);
        });
        signs.ofResult(row, seen);
        given.ifPresent(points -> signs.ofEvaluation(row, points, seen));
        return new IndicatorLife(
                Optional.of(row.place()),
                row.row().text(IndicatorField.LIBRARY_CODE),
                typed(row.achieved().indicator().name()),
                steps,
                seen.stream().sorted().toList());
    }

    private IndicatorLife dropped(RowView row) {
        return new IndicatorLife(
                Optional.empty(),
                row.text(IndicatorField.LIBRARY_CODE),
                typed(row.indicator().name()),
                List.of(target(LifeStage.APPROVED, "", row)),
                List.of(LifeSign.DROPPED));
    }

    private static LifeStep target(LifeStage stage, String when, RowView row) {
        return new LifeStep(stage, when, row.typedTarget(), "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    private LifeStep monitored(MonitoredRow last) {
        return new LifeStep(
                LifeStage.MONITORED,
                monitored.get().report().windowEnd().isPresent()
                        ? monitored.get().report().windowEnd().get().toString()
                        : "",
                last.row().typedTarget(),
                typed(last.monitored().cell(MonitoringColumn.ACTUAL)),
                last.shownLight().isPresent() ? Optional.of(last.shownLight().get()) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private LifeStep evaluated(EvaluatedNodes.Given points) {
        return new LifeStep(
                LifeStage.EVALUATED,
                evaluated.get().kind(),
                "",
                "",
                Optional.empty(),
                Optional.of(points.shownScore()),
                Optional.of(points.shownWeight()));
    }

    private static String typed(Typed cell) {
        return cell.isValue() ? cell.text().strip() : "";
    }
}
