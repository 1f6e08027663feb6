// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Composite;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.api.subject.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A monitoring report (项目支出绩效目标执行监控表) as submitted: the goal with funds and indicators as printed on it, and beside
 * each of them what was reported. It accepts whatever was typed and keeps it; judging is the work of rules. Immutable.
 */
public final class MonitoringReport implements Subject, Composite {
    /** The key of monitoring reports. */
    public static final SubjectType<MonitoringReport> TYPE =
            SubjectType.of("monitoring", MonitoringReport.class, Stage.MONITORING);

    @NotNull
    @Valid
    private final PerformanceGoal goal;

    @NotNull
    private final Cells<MonitoringField> fields;

    @NotNull
    private final List<@NotNull MonitoredIndicator> indicators;

    @NotNull
    private final List<@NotNull Cells<MonitoringFundColumn>> funds;

    private MonitoringReport(Builder builder) {
        this.goal = builder.goal;
        this.fields = builder.fields.build();
        List<MonitoredIndicator> rows = new ArrayList<>();
        for (int i = 0; i < goal.indicators().size(); i++) {
            rows.add(new MonitoredIndicator(
                    goal.indicators().get(i),
                    at(builder.rows, i, Cells.of(MonitoringColumn.class).build())));
        }
        List<Cells<MonitoringFundColumn>> lines = new ArrayList<>();
        for (int i = 0; i < goal.funds().size(); i++) {
            lines.add(at(builder.lines, i, Cells.of(MonitoringFundColumn.class).build()));
        }
        this.indicators = List.copyOf(rows);
        this.funds = List.copyOf(lines);
    }

    private static <T> T at(List<T> list, int index, T otherwise) {
        return index < list.size() ? list.get(index) : otherwise;
    }

    /** Starts a report on a goal as printed on the form: every cell ABSENT, nothing said of any row. */
    public static Builder of(PerformanceGoal goal) {
        return new Builder(goal, Cells.of(MonitoringField.class));
    }

    @Override
    public SubjectType<MonitoringReport> type() {
        return TYPE;
    }

    @Override
    public Typed id() {
        return goal.id();
    }

    @Override
    public Typed name() {
        return goal.name();
    }

    /** Project, funds with budget and executed amounts, indicators with targets, as printed on the form. */
    public PerformanceGoal goal() {
        return goal;
    }

    /** A single cell. */
    public Typed field(MonitoringField field) {
        return fields.get(field);
    }

    /** The single cells that the goal does not have. */
    public Cells<MonitoringField> fields() {
        return fields;
    }

    /** The rows of the year in the order of the form, unused template rows included; as many as the goal has. */
    public List<MonitoredIndicator> indicators() {
        return indicators;
    }

    /** What is said of the fund lines, by position; as many as the goal has. */
    public List<Cells<MonitoringFundColumn>> funds() {
        return funds;
    }

    @Override
    public Map<String, Object> parts() {
        return Map.of(
                "goal",
                goal,
                "fields",
                fields,
                "indicators",
                indicators.stream().map(MonitoredIndicator::cells).toList(),
                "funds",
                funds);
    }

    /** A builder that starts from this report. */
    public Builder toBuilder() {
        Builder builder = new Builder(goal, fields.toBuilder());
        indicators.forEach(row -> builder.rows.add(row.cells()));
        builder.lines.addAll(funds);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MonitoringReport that
                && that.goal.equals(goal)
                && that.fields.equals(fields)
                && that.indicators.equals(indicators)
                && that.funds.equals(funds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(goal, fields, indicators, funds);
    }

    @Override
    public String toString() {
        return "MonitoringReport[" + name() + ", " + field(MonitoringField.WINDOW_START) + " – "
                + field(MonitoringField.WINDOW_END) + "]";
    }

    /** Collects the parts of a report. Not thread-safe. */
    public static final class Builder {
        private final PerformanceGoal goal;
        private final Cells.Builder<MonitoringField> fields;
        private final List<Cells<MonitoringColumn>> rows = new ArrayList<>();
        private final List<Cells<MonitoringFundColumn>> lines = new ArrayList<>();

        private Builder(PerformanceGoal goal, Cells.Builder<MonitoringField> fields) {
            this.goal = Objects.requireNonNull(goal, "goal");
            this.fields = fields;
        }

        /** Sets a single cell. */
        public Builder set(MonitoringField field, Typed typed) {
            fields.set(field, typed);
            return this;
        }

        /** Sets a single cell to what was typed. */
        public Builder set(MonitoringField field, @Nullable String typed) {
            fields.set(field, typed);
            return this;
        }

        /**
         * Adds what is said of the next indicator row of the goal.
         *
         * @throws IllegalArgumentException if the goal has no more rows
         */
        public Builder indicator(Cells<MonitoringColumn> cells) {
            requireRoom(rows.size(), goal.indicators().size(), "indicators");
            rows.add(Objects.requireNonNull(cells, "cells"));
            return this;
        }

        /**
         * Adds what is said of the next fund line of the goal.
         *
         * @throws IllegalArgumentException if the goal has no more lines
         */
        public Builder fund(Cells<MonitoringFundColumn> cells) {
            requireRoom(lines.size(), goal.funds().size(), "funds");
            lines.add(Objects.requireNonNull(cells, "cells"));
            return this;
        }

        private static void requireRoom(int used, int available, String what) {
            if (used >= available) {
                throw new IllegalArgumentException(
                        "目标表只有 " + available + " 行 / the goal has only " + available + " rows: " + what);
            }
        }

        /** Sets the unknown members. */
        public Builder extras(Extras extras) {
            fields.extras(extras);
            return this;
        }

        /** Returns the report; the builder may go on. */
        public MonitoringReport build() {
            return new MonitoringReport(this);
        }
    }
}
