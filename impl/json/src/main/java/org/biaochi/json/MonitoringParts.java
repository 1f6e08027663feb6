// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringField;
import org.biaochi.api.monitoring.MonitoringFundColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Place;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.SourcePaths;
import org.biaochi.core.input.UnknownKey;

/** Makes monitoring reports of documents that were read as the goal on their target side. Stateless. */
public final class MonitoringParts {
    private static final CellsBeside<MonitoringField> FIELDS = new CellsBeside<>(
            MonitoringField.class,
            Map.of("responsible", MonitoringField.RESPONSIBLE_PERSON, "by", MonitoringField.MONITORED_BY));
    private static final CellsBeside<MonitoringColumn> COLUMNS = new CellsBeside<>(
            MonitoringColumn.class, Map.of("deviation", MonitoringColumn.REASON, "notes", MonitoringColumn.REMARK));
    private static final CellsBeside<MonitoringFundColumn> FUND_COLUMNS = new CellsBeside<>(MonitoringFundColumn.class);

    /** What a report has beside its goal. */
    static final GoalReader.Beside BESIDE =
            new GoalReader.Beside(FIELDS.names(), COLUMNS.names(), FUND_COLUMNS.names());

    private MonitoringParts() {}

    /** The report on the form that this goal was read from. */
    public static Decoded<MonitoringReport> of(Decoded<PerformanceGoal> form) {
        PerformanceGoal goal = form.subject();
        List<Extras> rows = goal.indicators().stream().map(Indicator::extras).toList();
        List<Extras> lines = goal.funds().stream().map(FundLine::extras).toList();
        MonitoringReport.Builder report = MonitoringReport.of(without(goal));
        Cells<MonitoringField> fields = FIELDS.of(goal.extras());
        for (MonitoringField field : MonitoringField.values()) {
            report.set(field, fields.get(field));
        }
        COLUMNS.ofRows(rows).forEach(report::indicator);
        FUND_COLUMNS.ofRows(lines).forEach(report::fund);
        return Decoded.of(report.build(), form.source())
                .paths(new Paths(form.paths(), goal.extras(), rows))
                .digest(form.digest())
                .unknown(form.unknown().stream()
                        .flatMap(key -> unknown(key, goal).stream())
                        .toList())
                .notes(form.notes())
                .build();
    }

    private static Optional<UnknownKey> unknown(UnknownKey key, PerformanceGoal goal) {
        List<Place> steps = Place.ofPointer(key.path()).segments();
        if (steps.size() == 1) {
            return FIELDS.unknown(key, steps.get(0).name(), goal.extras());
        }
        if (steps.size() != 3) {
            return Optional.of(key);
        }
        int row = steps.get(1).position();
        String name = steps.get(2).name();
        return switch (steps.get(0).name()) {
            case "indicators" ->
                COLUMNS.unknown(key, name, goal.indicators().get(row).extras());
            case "funds" ->
                FUND_COLUMNS.unknown(key, name, goal.funds().get(row).extras());
            default -> Optional.of(key);
        };
    }

    private static PerformanceGoal without(PerformanceGoal goal) {
        PerformanceGoal.Builder builder = PerformanceGoal.builder()
                .form(goal.form())
                .objectKind(goal.objectKind())
                .partial(goal.partial())
                .extras(FIELDS.rest(goal.extras()));
        for (GoalField field : GoalField.values()) {
            builder.set(field, goal.field(field));
        }
        for (FundLine line : goal.funds()) {
            FundLine.Builder copy = FundLine.builder().item(line.item()).extras(FUND_COLUMNS.rest(line.extras()));
            for (FundColumn column : FundColumn.values()) {
                copy.set(column, line.cell(column));
            }
            builder.fund(copy.build());
        }
        goal.indicators().forEach(row -> builder.indicator(row.toBuilder().extras(COLUMNS.rest(row.extras()))));
        goal.overallIndicators().forEach(row -> builder.indicator(PeriodSet.OVERALL, row.toBuilder()));
        goal.progressPlan().ifPresent(builder::progressPlan);
        goal.tasks().ifPresent(builder::tasks);
        return builder.build();
    }

    /** Cells beside the goal stand under the name that the document uses. */
    private record Paths(SourcePaths goal, Extras top, List<Extras> rows) implements SourcePaths {
        @Override
        public String source(Place place) {
            Place parent = place.parent();
            if (parent == null || place.position() >= 0) {
                return goal.source(place);
            }
            if (parent.equals(Place.ROOT)) {
                return key(MonitoringField.values(), place.name())
                        .map(field ->
                                parent.child(FIELDS.nameOf(field, List.of(top))).toString())
                        .orElseGet(() -> goal.source(place));
            }
            Optional<MonitoringColumn> column =
                    parent.position() >= 0 ? key(MonitoringColumn.values(), place.name()) : Optional.empty();
            return column.map(known -> goal.source(parent) + "/" + COLUMNS.nameOf(known, rows))
                    .orElseGet(() -> goal.source(place));
        }

        @Override
        public Place place(String path) {
            Place typed = Place.ofPointer(path);
            Place parent = typed.parent();
            if (parent == null || typed.position() >= 0) {
                return goal.place(path);
            }
            List<Optional<? extends CellKey>> known = new ArrayList<>();
            known.add(parent.equals(Place.ROOT) ? FIELDS.keyOf(typed.name()) : Optional.empty());
            known.add(parent.position() >= 0 ? COLUMNS.keyOf(typed.name()) : Optional.empty());
            for (Optional<? extends CellKey> key : known) {
                if (key.isPresent()) {
                    return parent.child(key.get().key());
                }
            }
            return goal.place(path);
        }

        private static <K extends CellKey> Optional<K> key(K[] keys, String name) {
            for (K key : keys) {
                if (key.key().equals(name)) {
                    return Optional.of(key);
                }
            }
            return Optional.empty();
        }
    }
}
