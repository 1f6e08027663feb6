// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.engine.MonitoringAlert;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Place;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.execution.ExecutionLight;
import org.biaochi.core.formula.execution.ExecutionRate;

/** Asks the alert rows of a profile of a monitoring report (预警扫描): the same report under the same profile gives the same list. */
public final class AlertScan {
    private static final Comparator<AlertGroup.Hit> BY_ROW_THEN_PLACE = Comparator.comparingInt(
                    AlertGroup.Hit::position)
            .thenComparing(hit -> hit.alert().place());

    private AlertScan() {}

    /**
     * The alerts that are raised and those that cannot be told, in the order of the rows, then of the report. What is
     * not due or not applicable raises none.
     *
     * @param approved the approved goal, for its weights
     */
    public static List<MonitoringAlert> of(MonitoringView view, Optional<PerformanceGoal> approved) {
        AlertRows rows = view.profile().compiled(AlertRows.KEY);
        List<AlertGroup.Hit> hits = new ArrayList<>();
        for (AlertGroup group : rows.groups()) {
            switch (group.scope()) {
                case PROJECT -> project(group, view, approved, hits);
                case FUND -> funds(group, view, hits);
                case INDICATOR -> indicators(group, view, hits);
            }
        }
        together(rows, hits);
        if (hits.size() > 1) {
            hits.sort(BY_ROW_THEN_PLACE);
        }
        return hits.stream().map(AlertGroup.Hit::alert).toList();
    }

    /** Rows that belong together: one that does not fire silences the others, one that cannot be told leaves all of them open. */
    private static void together(AlertRows rows, List<AlertGroup.Hit> hits) {
        Map<String, List<Integer>> bound = new HashMap<>();
        for (int i = 0; i < rows.rows().size(); i++) {
            String text = rows.rows().get(i).together();
            if (!text.isEmpty()) {
                bound.computeIfAbsent(text, none -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> positions : bound.values()) {
            boolean all =
                    positions.stream().allMatch(position -> hits.stream().anyMatch(hit -> hit.position() == position));
            boolean raised = positions.stream()
                    .allMatch(position -> hits.stream()
                            .anyMatch(hit ->
                                    hit.position() == position && hit.alert().isRaised()));
            hits.removeIf(hit -> positions.contains(hit.position())
                    && (!all || !raised && hit.alert().isRaised()));
        }
    }

    private static void project(
            AlertGroup group, MonitoringView view, Optional<PerformanceGoal> approved, List<AlertGroup.Hit> hits) {
        Optional<Result<?>> result = switch (group.metric()) {
            case F01 -> Optional.of(view.execution());
            case F04 -> Optional.of(view.progress());
            case F05 ->
                Optional.of(ExecutionLight.attainment(
                        view.execution().value(), view.progress().value(), view.terms()));
            case F06 ->
                Optional.of(ExecutionLight.lag(
                        view.progress().value(), view.execution().value(), view.terms()));
            case F07 ->
                Optional.of(
                        ExecutionLight.checkpoint(view.month(), view.execution().value(), view.terms()));
            case F14 -> Optional.of(view.projectLight());
            case F15 -> view.dualMatrix().map(matrix -> matrix);
            case F16 -> Optional.of(view.completion(approved));
            case F17 -> Optional.of(view.match(approved));
            default -> Optional.empty();
        };
        Place place = group.metric() == AlertMetric.F01 ? view.funds().totalPlace() : Place.ROOT;
        result.ifPresent(each -> group.ask(each, place, hits));
    }

    private static void funds(AlertGroup group, MonitoringView view, List<AlertGroup.Hit> hits) {
        for (MonitoredFunds.Line line : view.funds().lines()) {
            group.ask(ExecutionRate.monitoring(line.executed(), line.budget()), line.place(), hits);
        }
    }

    private static void indicators(AlertGroup group, MonitoringView view, List<AlertGroup.Hit> hits) {
        for (MonitoredRow row : view.rows()) {
            Optional<Result<?>> result = switch (group.metric()) {
                case F13 -> Optional.of(row.floored());
                case F18 -> Optional.of(row.deviation());
                case F19 ->
                    Optional.of(
                            row.reason(view.execution().value(), view.funds().budgetTotal()));
                default ->
                    row.light().formula().id().equals(group.metric().formula())
                            ? Optional.of(row.light())
                            : Optional.empty();
            };
            result.ifPresent(each -> group.ask(each, row.place(), hits));
        }
    }
}
