// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

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
 * A self-evaluation (绩效自评表) as submitted: the goal with funds and indicators as printed on it, beside each indicator what was
 * achieved and scored, and the total. It accepts whatever was typed and keeps it; a score is never replaced. Immutable.
 */
public final class SelfEvaluation implements Subject, Composite {
    /** The key of self-evaluations. */
    public static final SubjectType<SelfEvaluation> TYPE =
            SubjectType.of("self-evaluation", SelfEvaluation.class, Stage.SELF_EVALUATION);

    @NotNull
    @Valid
    private final PerformanceGoal goal;

    @NotNull
    private final Cells<SelfEvaluationField> fields;

    @NotNull
    private final List<@NotNull AchievedIndicator> indicators;

    private SelfEvaluation(Builder builder) {
        this.goal = builder.goal;
        this.fields = builder.fields.build();
        List<AchievedIndicator> rows = new ArrayList<>();
        for (int i = 0; i < goal.indicators().size(); i++) {
            rows.add(new AchievedIndicator(
                    goal.indicators().get(i),
                    at(builder.rows, i, Cells.of(AchievedColumn.class).build())));
        }
        this.indicators = List.copyOf(rows);
    }

    private static <T> T at(List<T> list, int index, T otherwise) {
        return index < list.size() ? list.get(index) : otherwise;
    }

    /** Starts a self-evaluation of a goal as printed on the form: every cell ABSENT, nothing said of any row. */
    public static Builder of(PerformanceGoal goal) {
        return new Builder(goal, Cells.of(SelfEvaluationField.class));
    }

    @Override
    public SubjectType<SelfEvaluation> type() {
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
    public Typed field(SelfEvaluationField field) {
        return fields.get(field);
    }

    /** The single cells that the goal does not have. */
    public Cells<SelfEvaluationField> fields() {
        return fields;
    }

    /** The rows of the year in the order of the form, unused template rows included; as many as the goal has. */
    public List<AchievedIndicator> indicators() {
        return indicators;
    }

    @Override
    public Map<String, Object> parts() {
        return Map.of(
                "goal",
                goal,
                "fields",
                fields,
                "indicators",
                indicators.stream().map(AchievedIndicator::cells).toList());
    }

    /** A builder that starts from this self-evaluation. */
    public Builder toBuilder() {
        Builder builder = new Builder(goal, fields.toBuilder());
        indicators.forEach(row -> builder.rows.add(row.cells()));
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SelfEvaluation that
                && that.goal.equals(goal)
                && that.fields.equals(fields)
                && that.indicators.equals(indicators);
    }

    @Override
    public int hashCode() {
        return Objects.hash(goal, fields, indicators);
    }

    @Override
    public String toString() {
        return "SelfEvaluation[" + name() + ", " + field(SelfEvaluationField.TOTAL) + "]";
    }

    /** Collects the parts. Not thread-safe. */
    public static final class Builder {
        private final PerformanceGoal goal;
        private final Cells.Builder<SelfEvaluationField> fields;
        private final List<Cells<AchievedColumn>> rows = new ArrayList<>();

        private Builder(PerformanceGoal goal, Cells.Builder<SelfEvaluationField> fields) {
            this.goal = Objects.requireNonNull(goal, "goal");
            this.fields = fields;
        }

        /** Sets a single cell. */
        public Builder set(SelfEvaluationField field, Typed typed) {
            fields.set(field, typed);
            return this;
        }

        /** Sets a single cell to what was typed. */
        public Builder set(SelfEvaluationField field, @Nullable String typed) {
            fields.set(field, typed);
            return this;
        }

        /**
         * Adds what is said of the next indicator row of the goal.
         *
         * @throws IllegalArgumentException if the goal has no more rows
         */
        public Builder indicator(Cells<AchievedColumn> cells) {
            if (rows.size() >= goal.indicators().size()) {
                throw new IllegalArgumentException(
                        "目标表只有 " + rows.size() + " 行 / the goal has only " + rows.size() + " rows: indicators");
            }
            rows.add(Objects.requireNonNull(cells, "cells"));
            return this;
        }

        /** Sets the unknown members. */
        public Builder extras(Extras extras) {
            fields.extras(extras);
            return this;
        }

        /** Returns the self-evaluation; the builder may go on. */
        public SelfEvaluation build() {
            return new SelfEvaluation(this);
        }
    }
}
