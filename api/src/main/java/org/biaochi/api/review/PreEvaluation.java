// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Composite;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.api.subject.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A pre-evaluation (事前绩效评估) of a project or policy as submitted: what is evaluated, the scores of the scheme's dimensions,
 * the conclusion with amount and conditions, the sections of the report. An application without a conclusion is one too. It
 * accepts whatever was typed and keeps it; judging is the work of rules. Immutable.
 */
public final class PreEvaluation implements Subject, Composite {
    /** The key of pre-evaluations. */
    public static final SubjectType<PreEvaluation> TYPE =
            SubjectType.of("pre-evaluation", PreEvaluation.class, Stage.PRE_EVALUATION);

    @NotNull
    private final Cells<PreEvaluationField> fields;

    @NotNull
    private final List<@NotNull DimensionScore> dimensions;

    @NotNull
    private final List<@NotNull Cells<VetoColumn>> vetoes;

    @NotNull
    private final List<@NotNull Cells<ConditionColumn>> conditions;

    @NotNull
    private final List<@NotNull Cells<SectionColumn>> sections;

    @NotNull
    private final List<@NotNull Cells<AspectColumn>> aspects;

    @NotNull
    private final List<@NotNull Cells<OpinionColumn>> opinions;

    private PreEvaluation(Builder builder) {
        this.fields = builder.fields.build();
        this.dimensions = List.copyOf(builder.dimensions);
        this.vetoes = List.copyOf(builder.vetoes);
        this.conditions = List.copyOf(builder.conditions);
        this.sections = List.copyOf(builder.sections);
        this.aspects = List.copyOf(builder.aspects);
        this.opinions = List.copyOf(builder.opinions);
    }

    /** Starts an empty pre-evaluation: every cell ABSENT, no rows. */
    public static Builder builder() {
        return new Builder(Cells.of(PreEvaluationField.class));
    }

    @Override
    public SubjectType<PreEvaluation> type() {
        return TYPE;
    }

    @Override
    public Typed id() {
        return field(PreEvaluationField.PROJECT_CODE);
    }

    @Override
    public Typed name() {
        return field(PreEvaluationField.PROJECT_NAME);
    }

    /** A single cell. */
    public Typed field(PreEvaluationField field) {
        return fields.get(field);
    }

    /** The single cells, and what the document holds beyond the model. */
    public Cells<PreEvaluationField> fields() {
        return fields;
    }

    /** The scored dimensions in the order of the sheet; empty if nothing was scored. */
    public List<DimensionScore> dimensions() {
        return dimensions;
    }

    /** Vetoes that are not tied to a dimension's own cell; empty if there is none. */
    public List<Cells<VetoColumn>> vetoes() {
        return vetoes;
    }

    /** The conditions precedent of the conclusion; empty if there is none. */
    public List<Cells<ConditionColumn>> conditions() {
        return conditions;
    }

    /** The sections of the report in its order; empty if the report was not handed in as sections. */
    public List<Cells<SectionColumn>> sections() {
        return sections;
    }

    /** The aspects of a joint review with the budget appraisal; empty if there was none. */
    public List<Cells<AspectColumn>> aspects() {
        return aspects;
    }

    /** The opinions of those who took part; empty if none was recorded. */
    public List<Cells<OpinionColumn>> opinions() {
        return opinions;
    }

    @Override
    public Map<String, Object> parts() {
        return Map.of(
                "fields", fields,
                "dimensions", dimensions,
                "vetoes", vetoes,
                "conditions", conditions,
                "sections", sections,
                "aspects", aspects,
                "opinions", opinions);
    }

    /** A builder that starts from this pre-evaluation. */
    public Builder toBuilder() {
        Builder builder = new Builder(fields.toBuilder());
        builder.dimensions.addAll(dimensions);
        builder.vetoes.addAll(vetoes);
        builder.conditions.addAll(conditions);
        builder.sections.addAll(sections);
        builder.aspects.addAll(aspects);
        builder.opinions.addAll(opinions);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PreEvaluation that
                && that.fields.equals(fields)
                && that.dimensions.equals(dimensions)
                && that.vetoes.equals(vetoes)
                && that.conditions.equals(conditions)
                && that.sections.equals(sections)
                && that.aspects.equals(aspects)
                && that.opinions.equals(opinions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fields, dimensions, vetoes, conditions, sections, aspects, opinions);
    }

    @Override
    public String toString() {
        return "PreEvaluation[" + name() + ", " + field(PreEvaluationField.CONCLUSION) + "]";
    }

    /** Collects the parts of a pre-evaluation. Not thread-safe. */
    public static final class Builder {
        private final Cells.Builder<PreEvaluationField> fields;
        private final List<DimensionScore> dimensions = new ArrayList<>();
        private final List<Cells<VetoColumn>> vetoes = new ArrayList<>();
        private final List<Cells<ConditionColumn>> conditions = new ArrayList<>();
        private final List<Cells<SectionColumn>> sections = new ArrayList<>();
        private final List<Cells<AspectColumn>> aspects = new ArrayList<>();
        private final List<Cells<OpinionColumn>> opinions = new ArrayList<>();

        private Builder(Cells.Builder<PreEvaluationField> fields) {
            this.fields = fields;
        }

        /** Sets a single cell. */
        public Builder set(PreEvaluationField field, Typed typed) {
            fields.set(field, typed);
            return this;
        }

        /** Sets a single cell to what was typed. */
        public Builder set(PreEvaluationField field, @Nullable String typed) {
            fields.set(field, typed);
            return this;
        }

        /** Adds a dimension. */
        public Builder dimension(DimensionScore dimension) {
            dimensions.add(Objects.requireNonNull(dimension, "dimension"));
            return this;
        }

        /** Adds a veto. */
        public Builder veto(Cells<VetoColumn> veto) {
            vetoes.add(Objects.requireNonNull(veto, "veto"));
            return this;
        }

        /** Adds a condition precedent. */
        public Builder condition(Cells<ConditionColumn> condition) {
            conditions.add(Objects.requireNonNull(condition, "condition"));
            return this;
        }

        /** Adds a section of the report. */
        public Builder section(Cells<SectionColumn> section) {
            sections.add(Objects.requireNonNull(section, "section"));
            return this;
        }

        /** Adds an aspect of a joint review. */
        public Builder aspect(Cells<AspectColumn> aspect) {
            aspects.add(Objects.requireNonNull(aspect, "aspect"));
            return this;
        }

        /** Adds an opinion. */
        public Builder opinion(Cells<OpinionColumn> opinion) {
            opinions.add(Objects.requireNonNull(opinion, "opinion"));
            return this;
        }

        /** Sets the unknown members. */
        public Builder extras(Extras extras) {
            fields.extras(extras);
            return this;
        }

        /** Returns the pre-evaluation; the builder may go on. */
        public PreEvaluation build() {
            return new PreEvaluation(this);
        }
    }
}
