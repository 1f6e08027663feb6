// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

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
 * The file of an alert (预警) or a rectification (整改) as kept: what it is about, the evidence it rests on, and every event since it
 * was opened, the first one first. Nothing is taken out of it; a step makes a new file with one event more. It accepts whatever was
 * typed and keeps it; judging is the work of rules. Immutable.
 */
public final class CaseFile implements Subject, Composite {
    /** The key of case files. */
    public static final SubjectType<CaseFile> TYPE = SubjectType.of("case-file", CaseFile.class, Stage.SUPERVISION);

    @NotNull
    private final Cells<CaseField> fields;

    @NotNull
    private final List<@NotNull Cells<EvidenceColumn>> inputs;

    @NotNull
    private final List<@NotNull Cells<CaseEventColumn>> events;

    private CaseFile(Builder builder) {
        this.fields = builder.fields.build();
        this.inputs = List.copyOf(builder.inputs);
        this.events = List.copyOf(builder.events);
    }

    /** Starts an empty one: every cell ABSENT, no rows. */
    public static Builder builder() {
        return new Builder(Cells.of(CaseField.class));
    }

    @Override
    public SubjectType<CaseFile> type() {
        return TYPE;
    }

    @Override
    public Typed id() {
        return field(CaseField.CASE_ID);
    }

    @Override
    public Typed name() {
        return field(CaseField.OBJECT_NAME);
    }

    /** A single cell. */
    public Typed field(CaseField field) {
        return fields.get(field);
    }

    /** The single cells, and what the document holds beyond the model. */
    public Cells<CaseField> fields() {
        return fields;
    }

    /** What the formula of the alert was given; empty if nothing is recorded. */
    public List<Cells<EvidenceColumn>> inputs() {
        return inputs;
    }

    /** The events in the order of the file; empty if none is recorded. */
    public List<Cells<CaseEventColumn>> events() {
        return events;
    }

    @Override
    public Map<String, Object> parts() {
        return Map.of("fields", fields, "inputs", inputs, "events", events);
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        Builder builder = new Builder(fields.toBuilder());
        builder.inputs.addAll(inputs);
        builder.events.addAll(events);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseFile that
                && that.fields.equals(fields)
                && that.inputs.equals(inputs)
                && that.events.equals(events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fields, inputs, events);
    }

    @Override
    public String toString() {
        return "CaseFile[" + id() + ", " + name() + ", " + events.size() + " events]";
    }

    /** Collects the parts. Not thread-safe. */
    public static final class Builder {
        private final Cells.Builder<CaseField> fields;
        private final List<Cells<EvidenceColumn>> inputs = new ArrayList<>();
        private final List<Cells<CaseEventColumn>> events = new ArrayList<>();

        private Builder(Cells.Builder<CaseField> fields) {
            this.fields = fields;
        }

        /** Sets a single cell. */
        public Builder set(CaseField field, Typed typed) {
            fields.set(field, typed);
            return this;
        }

        /** Sets a single cell to what was typed. */
        public Builder set(CaseField field, @Nullable String typed) {
            fields.set(field, typed);
            return this;
        }

        /** Adds an input of the formula. */
        public Builder input(Cells<EvidenceColumn> input) {
            inputs.add(Objects.requireNonNull(input, "input"));
            return this;
        }

        /** Adds an event behind those that are there. */
        public Builder event(Cells<CaseEventColumn> event) {
            events.add(Objects.requireNonNull(event, "event"));
            return this;
        }

        /** Sets the unknown members. */
        public Builder extras(Extras extras) {
            fields.extras(extras);
            return this;
        }

        /** Returns what was collected; the builder may go on. */
        public CaseFile build() {
            return new CaseFile(this);
        }
    }
}
