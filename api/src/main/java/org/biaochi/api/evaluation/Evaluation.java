// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.linkage.IssueColumn;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Composite;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Rows;
import org.biaochi.api.subject.Sheet;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.api.subject.TableKey;
import org.biaochi.api.subject.Typed;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation report (绩效评价报告) of a department, of finance or of a third party, as submitted: the object, the scored nodes of
 * the framework, and the record of how the evaluation was made. It accepts whatever was typed and keeps it; a score is never
 * replaced. Immutable.
 */
public final class Evaluation implements Subject, Composite {
    /** The key of evaluations. */
    public static final SubjectType<Evaluation> TYPE = SubjectType.of("evaluation", Evaluation.class, Stage.EVALUATION);

    /** The table of scored nodes. */
    public static final TableKey<NodeColumn> NODES = new TableKey<>("nodes", NodeColumn.class);

    /** The table of exchanges of views. */
    public static final TableKey<ExchangeColumn> EXCHANGES = new TableKey<>("exchanges", ExchangeColumn.class);

    /** The table of the plan. */
    public static final TableKey<PlanColumn> PLAN = new TableKey<>("plan", PlanColumn.class);

    /** The table of sources of the score. */
    public static final TableKey<SourceColumn> SOURCES = new TableKey<>("sources", SourceColumn.class);

    /** The table of judges. */
    public static final TableKey<JudgeColumn> JUDGES = new TableKey<>("judges", JudgeColumn.class);

    /** The table of documents. */
    public static final TableKey<MaterialColumn> MATERIALS = new TableKey<>("materials", MaterialColumn.class);

    /** The table of signatures. */
    public static final TableKey<SignatureColumn> SIGNATURES = new TableKey<>("signatures", SignatureColumn.class);

    /** The table of issues. */
    public static final TableKey<IssueColumn> ISSUES = new TableKey<>("issues", IssueColumn.class);

    /** All tables of the report itself. */
    public static final List<TableKey<?>> TABLES =
            List.of(NODES, EXCHANGES, PLAN, SOURCES, JUDGES, MATERIALS, SIGNATURES, ISSUES);

    /** The place of the engagement. */
    public static final Place ENGAGEMENT = Place.ROOT.child("engagement");

    /** The place of the experts. */
    public static final Place EXPERTS = Place.ROOT.child("experts");

    /** The place of the surveys. */
    public static final Place SURVEYS = Place.ROOT.child("surveys");

    /** The place of the record of the draw. */
    public static final Place SAMPLE = Place.ROOT.child("sample");

    @NotNull
    private final Sheet<EvaluationField> sheet;

    private final Optional<Engagement> engagement;

    @NotNull
    private final List<@NotNull Expert> experts;

    @NotNull
    private final List<@NotNull Survey> surveys;

    private final Optional<Sample> sample;

    private Evaluation(Builder builder) {
        this.sheet = builder.sheet.build();
        this.engagement = Optional.ofNullable(builder.engagement);
        this.experts = List.copyOf(builder.experts);
        this.surveys = List.copyOf(builder.surveys);
        this.sample = Optional.ofNullable(builder.sample);
    }

    /** Starts an empty one: every cell and table ABSENT. */
    public static Builder builder() {
        return new Builder(Sheet.of(EvaluationField.class));
    }

    @Override
    public SubjectType<Evaluation> type() {
        return TYPE;
    }

    @Override
    public Typed id() {
        return field(EvaluationField.OBJECT_ID);
    }

    @Override
    public Typed name() {
        return field(EvaluationField.OBJECT_NAME);
    }

    /** A single cell. */
    public Typed field(EvaluationField field) {
        return sheet.field(field);
    }

    /** The cells and tables of the report itself. */
    public Sheet<EvaluationField> sheet() {
        return sheet;
    }

    /** The scored nodes of the framework (评价指标), in any order. */
    public Rows<NodeColumn> nodes() {
        return sheet.rows(NODES);
    }

    /** The exchanges of views with the evaluated unit (交换意见). */
    public Rows<ExchangeColumn> exchanges() {
        return sheet.rows(EXCHANGES);
    }

    /** The items of the plan (评价工作方案). */
    public Rows<PlanColumn> plan() {
        return sheet.rows(PLAN);
    }

    /** The sources of the score (评分来源), where several score together. */
    public Rows<SourceColumn> sources() {
        return sheet.rows(SOURCES);
    }

    /** The judges of a panel (评委). */
    public Rows<JudgeColumn> judges() {
        return sheet.rows(JUDGES);
    }

    /** The documents that the evaluation rests on (评价资料). */
    public Rows<MaterialColumn> materials() {
        return sheet.rows(MATERIALS);
    }

    /** Who signed the unit's own documents (单位材料签署). */
    public Rows<SignatureColumn> signatures() {
        return sheet.rows(SIGNATURES);
    }

    /** The issues found (问题). */
    public Rows<IssueColumn> issues() {
        return sheet.rows(ISSUES);
    }

    /** The engagement of a third party; empty if the document has none. */
    public Optional<Engagement> engagement() {
        return engagement;
    }

    /** The experts; empty if none is named. */
    public List<Expert> experts() {
        return experts;
    }

    /** The satisfaction surveys; empty if none is recorded. */
    public List<Survey> surveys() {
        return surveys;
    }

    /** The record of the draw; empty if the document has none. */
    public Optional<Sample> sample() {
        return sample;
    }

    @Override
    public Map<String, Object> parts() {
        return Map.of(
                "sheet", sheet, "engagement", engagement, "experts", experts, "surveys", surveys, "sample", sample);
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        Builder builder = new Builder(sheet.toBuilder());
        builder.engagement = engagement.orElse(null);
        builder.experts.addAll(experts);
        builder.surveys.addAll(surveys);
        builder.sample = sample.orElse(null);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evaluation that
                && that.sheet.equals(sheet)
                && that.engagement.equals(engagement)
                && that.experts.equals(experts)
                && that.surveys.equals(surveys)
                && that.sample.equals(sample);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sheet, engagement, experts, surveys, sample);
    }

    @Override
    public String toString() {
        return "Evaluation[" + name() + ", " + field(EvaluationField.TOTAL) + "]";
    }

    /** Collects the parts. Not thread-safe. */
    public static final class Builder {
        private Sheet.Builder<EvaluationField> sheet;
        private final List<Expert> experts = new ArrayList<>();
        private final List<Survey> surveys = new ArrayList<>();
        private @Nullable Engagement engagement;
        private @Nullable Sample sample;

        private Builder(Sheet.Builder<EvaluationField> sheet) {
            this.sheet = sheet;
        }

        /** Sets all cells and tables of the report itself. */
        public Builder sheet(Sheet<EvaluationField> sheet) {
            this.sheet = sheet.toBuilder();
            return this;
        }

        /** Sets a single cell. */
        public Builder set(EvaluationField field, Typed typed) {
            sheet.set(field, typed);
            return this;
        }

        /** Sets a single cell to what was typed. */
        public Builder set(EvaluationField field, @Nullable String typed) {
            sheet.set(field, typed);
            return this;
        }

        /** Adds a row to a table. */
        public <K extends Enum<K> & CellKey> Builder row(TableKey<K> table, Cells<K> row) {
            sheet.row(table, row);
            return this;
        }

        /** Says that the document has this table, be it without rows. */
        public <K extends Enum<K> & CellKey> Builder table(TableKey<K> table, List<Cells<K>> rows) {
            sheet.table(table, rows);
            return this;
        }

        /** Sets the engagement of a third party. */
        public Builder engagement(Engagement engagement) {
            this.engagement = Objects.requireNonNull(engagement, "engagement");
            return this;
        }

        /** Adds an expert. */
        public Builder expert(Expert expert) {
            experts.add(Objects.requireNonNull(expert, "expert"));
            return this;
        }

        /** Adds a survey. */
        public Builder survey(Survey survey) {
            surveys.add(Objects.requireNonNull(survey, "survey"));
            return this;
        }

        /** Sets the record of the draw. */
        public Builder sample(Sample sample) {
            this.sample = Objects.requireNonNull(sample, "sample");
            return this;
        }

        /** Sets the unknown members. */
        public Builder extras(Extras extras) {
            sheet.extras(extras);
            return this;
        }

        /** Returns what was collected; the builder may go on. */
        public Evaluation build() {
            return new Evaluation(this);
        }
    }
}
