// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.linkage;

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
 * A rectification record (整改台账) as kept: the days of feedback and measures, and the issues with their state. It accepts whatever
 * was typed and keeps it; judging is the work of rules. Immutable.
 */
public final class Rectification implements Subject, Composite {
    /** The key of rectification records. */
    public static final SubjectType<Rectification> TYPE =
            SubjectType.of("rectification", Rectification.class, Stage.LINKAGE);

    @NotNull
    private final Cells<RectificationField> fields;

    @NotNull
    private final List<@NotNull Cells<IssueColumn>> issues;

    private Rectification(Builder builder) {
        this.fields = builder.fields.build();
        this.issues = List.copyOf(builder.issues);
    }

    /** Starts an empty one: every cell ABSENT, no rows. */
    public static Builder builder() {
        return new Builder(Cells.of(RectificationField.class));
    }

    @Override
    public SubjectType<Rectification> type() {
        return TYPE;
    }

    @Override
    public Typed id() {
        return field(RectificationField.OBJECT_ID);
    }

    @Override
    public Typed name() {
        return field(RectificationField.OBJECT_NAME);
    }

    /** A single cell. */
    public Typed field(RectificationField field) {
        return fields.get(field);
    }

    /** The single cells, and what the document holds beyond the model. */
    public Cells<RectificationField> fields() {
        return fields;
    }

    /** The issues in the order of the record; empty if there is none. */
    public List<Cells<IssueColumn>> issues() {
        return issues;
    }

    @Override
    public Map<String, Object> parts() {
        return Map.of("fields", fields, "issues", issues);
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        Builder builder = new Builder(fields.toBuilder());
        builder.issues.addAll(issues);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rectification that && that.fields.equals(fields) && that.issues.equals(issues);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fields, issues);
    }

    @Override
    public String toString() {
        return "Rectification[" + name() + ", " + field(RectificationField.STATE) + "]";
    }

    /** Collects the parts. Not thread-safe. */
    public static final class Builder {
        private final Cells.Builder<RectificationField> fields;
        private final List<Cells<IssueColumn>> issues = new ArrayList<>();

        private Builder(Cells.Builder<RectificationField> fields) {
            this.fields = fields;
        }

        /** Sets a single cell. */
        public Builder set(RectificationField field, Typed typed) {
            fields.set(field, typed);
            return this;
        }

        /** Sets a single cell to what was typed. */
        public Builder set(RectificationField field, @Nullable String typed) {
            fields.set(field, typed);
            return this;
        }

        /** Adds a row. */
        public Builder issue(Cells<IssueColumn> issue) {
            issues.add(Objects.requireNonNull(issue, "issue"));
            return this;
        }

        /** Sets the unknown members. */
        public Builder extras(Extras extras) {
            fields.extras(extras);
            return this;
        }

        /** Returns what was collected; the builder may go on. */
        public Rectification build() {
            return new Rectification(this);
        }
    }
}
