// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.api.subject.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A performance goal (绩效目标) as submitted: single fields, fund lines, indicators of the year and of the whole period,
 * progress plan, annual tasks. It accepts whatever was typed and keeps it; judging is the work of rules. Immutable.
 */
@FitsTables
@CodeFormats
public final class PerformanceGoal implements Subject {
    /** The key of goals. */
    public static final SubjectType<PerformanceGoal> TYPE = SubjectType.of("goal", PerformanceGoal.class, Stage.REVIEW);

    private static final int FIELDS = GoalField.values().length;

    @NotNull
    private final FormKind form;

    @NotNull
    private final ObjectKind objectKind;

    private final boolean partial;

    private final Typed[] fields;

    @NotNull
    private final List<@Valid @NotNull FundLine> funds;

    @NotNull
    private final List<@Valid @NotNull Indicator> indicators;

    @NotNull
    private final List<@Valid @NotNull Indicator> overallIndicators;

    private final @Nullable List<@Valid @NotNull ProgressNode> progressPlan;

    private final @Nullable List<@Valid @NotNull AnnualTask> tasks;

    @NotNull
    private final Extras extras;

    private PerformanceGoal(Builder builder) {
        this.form = builder.form;
        this.objectKind = builder.objectKind;
        this.partial = builder.partial;
        this.fields = builder.fields.clone();
        this.funds = List.copyOf(builder.funds);
        this.indicators = List.copyOf(builder.indicators);
        this.overallIndicators = List.copyOf(builder.overallIndicators);
        this.progressPlan = builder.progressPlan;
        this.tasks = builder.tasks;
        this.extras = builder.extras;
    }

    /** Starts an empty goal: form GOAL, object PROJECT, every field ABSENT. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public SubjectType<PerformanceGoal> type() {
        return TYPE;
    }

    @Override
    public Typed id() {
        return field(GoalField.PROJECT_CODE);
    }

    @Override
    public Typed name() {
        return field(GoalField.PROJECT_NAME);
    }

    /** The form it was read from. */
    public FormKind form() {
        return form;
    }

    /** What the goal is about. */
    public ObjectKind objectKind() {
        return objectKind;
    }

    /**
     * Whether the copy is cut: an unknown number of rows may follow and the last one may be cut, so what depends on them is
     * undecided.
     */
    public boolean partial() {
        return partial;
    }

    /** A single field. */
    public Typed field(GoalField field) {
        return fields[field.ordinal()];
    }

    /** The fund lines in the order of the form; empty if the form has no fund block. */
    public List<FundLine> funds() {
        return funds;
    }

    /** The rows stored in one set, unused template rows included. */
    public List<Indicator> rows(PeriodSet set) {
        return set == PeriodSet.ANNUAL ? indicators : overallIndicators;
    }

    /** The rows stored as annual indicators (年度). */
    public List<Indicator> indicators() {
        return indicators;
    }

    /** The rows stored as indicators of the whole period (实施期). */
    public List<Indicator> overallIndicators() {
        return overallIndicators;
    }

    /** The progress plan; empty if the form has none. */
    public Optional<List<ProgressNode>> progressPlan() {
        return Optional.ofNullable(progressPlan);
    }

    /** The annual tasks of a department-overall goal; empty if the form has none. */
    public Optional<List<AnnualTask>> tasks() {
        return Optional.ofNullable(tasks);
    }

    /** Unknown members of the form. */
    public Extras extras() {
        return extras;
    }

    /** A builder that starts from this goal. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.form = form;
        builder.objectKind = objectKind;
        builder.partial = partial;
        System.arraycopy(fields, 0, builder.fields, 0, FIELDS);
        builder.funds.addAll(funds);
        builder.indicators.addAll(indicators);
        builder.overallIndicators.addAll(overallIndicators);
        builder.progressPlan = progressPlan;
        builder.tasks = tasks;
        builder.extras = extras;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PerformanceGoal goal
                && goal.form == form
                && goal.objectKind == objectKind
                && goal.partial == partial
                && Arrays.equals(goal.fields, fields)
                && goal.funds.equals(funds)
                && goal.indicators.equals(indicators)
                && goal.overallIndicators.equals(overallIndicators)
                && Objects.equals(goal.progressPlan, progressPlan)
                && Objects.equals(goal.tasks, tasks)
                && goal.extras.equals(extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(form, Arrays.hashCode(fields), funds, indicators, overallIndicators);
    }

    @Override
    public String toString() {
        return "PerformanceGoal[" + name() + ", " + indicators.size() + " indicators]";
    }

    /** Collects the parts of a goal. Not thread-safe. */
    public static final class Builder {
        private FormKind form = FormKind.GOAL;
        private ObjectKind objectKind = ObjectKind.PROJECT;
        private boolean partial;
        private final Typed[] fields = new Typed[FIELDS];
        private final List<FundLine> funds = new ArrayList<>();
        private final List<Indicator> indicators = new ArrayList<>();
        private final List<Indicator> overallIndicators = new ArrayList<>();
        private @Nullable List<ProgressNode> progressPlan;
        private @Nullable List<AnnualTask> tasks;
        private Extras extras = Extras.NONE;

        private Builder() {
            Arrays.fill(fields, Typed.ABSENT);
        }

        /** Names the form. */
        public Builder form(FormKind form) {
            this.form = Objects.requireNonNull(form, "form");
            return this;
        }

        /** Names what the goal is about. */
        public Builder objectKind(ObjectKind objectKind) {
            this.objectKind = Objects.requireNonNull(objectKind, "objectKind");
            return this;
        }

        /** Says whether the copy is cut. */
        public Builder partial(boolean partial) {
            this.partial = partial;
            return this;
        }

        /** Sets a single field. */
        public Builder set(GoalField field, Typed typed) {
            fields[field.ordinal()] = Objects.requireNonNull(typed, "typed");
            return this;
        }

        /** Sets a single field to what was typed. */
        public Builder set(GoalField field, @Nullable String typed) {
            return set(field, Typed.of(typed));
        }

        /** Adds a fund line. */
        public Builder fund(FundLine line) {
            funds.add(Objects.requireNonNull(line, "line"));
            return this;
        }

        /** Adds an annual row. */
        public Builder indicator(Indicator.Builder row) {
            return indicator(PeriodSet.ANNUAL, row);
        }

        /** Adds a row to a set. */
        public Builder indicator(PeriodSet set, Indicator.Builder row) {
            List<Indicator> rows = set == PeriodSet.ANNUAL ? indicators : overallIndicators;
            rows.add(new Indicator(set, rows.size(), row));
            return this;
        }

        /** Sets the progress plan. */
        public Builder progressPlan(List<ProgressNode> nodes) {
            this.progressPlan = List.copyOf(nodes);
            return this;
        }

        /** Sets the annual tasks. */
        public Builder tasks(List<AnnualTask> tasks) {
            this.tasks = List.copyOf(tasks);
            return this;
        }

        /** Sets the unknown members. */
        public Builder extras(Extras extras) {
            this.extras = Objects.requireNonNull(extras, "extras");
            return this;
        }

        /** Returns the goal; the builder may go on. */
        public PerformanceGoal build() {
            return new PerformanceGoal(this);
        }
    }
}
