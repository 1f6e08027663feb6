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
 * A linkage decision (结果应用) on a project, policy or department as recorded: the evaluation it rests on, the base, the measures,
 * the amount decided, cuts by source, releases, shares in transfers. Without measures, amount and day it is an
 * evaluation that waits for its decision. It accepts whatever was typed and keeps it; judging is the work of rules.
 * Immutable.
 */
public final class LinkageDecision implements Subject, Composite {
    /** The key of linkage decisions. */
    public static final SubjectType<LinkageDecision> TYPE =
            SubjectType.of("linkage", LinkageDecision.class, Stage.LINKAGE);

    @NotNull
    private final Cells<LinkageField> fields;

    @NotNull
    private final List<@NotNull Cells<ActionColumn>> actions;

    @NotNull
    private final List<@NotNull Cells<CutColumn>> cuts;

    @NotNull
    private final List<@NotNull Cells<ReleaseColumn>> releases;

    @NotNull
    private final List<@NotNull Cells<AllocationColumn>> allocations;

    @NotNull
    private final List<@NotNull Cells<LinkageDimensionColumn>> dimensions;

    @NotNull
    private final List<@NotNull Cells<PriorityColumn>> priorities;

    private LinkageDecision(Builder builder) {
        this.fields = builder.fields.build();
        this.actions = List.copyOf(builder.actions);
        this.cuts = List.copyOf(builder.cuts);
        this.releases = List.copyOf(builder.releases);
        this.allocations = List.copyOf(builder.allocations);
        this.dimensions = List.copyOf(builder.dimensions);
        this.priorities = List.copyOf(builder.priorities);
    }

    /** Starts an empty one: every cell ABSENT, no rows. */
    public static Builder builder() {
        return new Builder(Cells.of(LinkageField.class));
    }

    @Override
    public SubjectType<LinkageDecision> type() {
        return TYPE;
    }

    @Override
    public Typed id() {
        return field(LinkageField.OBJECT_ID);
    }

    @Override
    public Typed name() {
        return field(LinkageField.OBJECT_NAME);
    }

    /** A single cell. */
    public Typed field(LinkageField field) {
        return fields.get(field);
    }

    /** The single cells, and what the document holds beyond the model. */
    public Cells<LinkageField> fields() {
        return fields;
    }

    /** The measures in the order of the decision; empty if none was taken. */
    public List<Cells<ActionColumn>> actions() {
        return actions;
    }

    /** The cuts by source; empty if none is stated. */
    public List<Cells<CutColumn>> cuts() {
        return cuts;
    }

    /** What was released; empty if none is listed. */
    public List<Cells<ReleaseColumn>> releases() {
        return releases;
    }

    /** The shares in the pool of transfers; empty if nothing is shared out. */
    public List<Cells<AllocationColumn>> allocations() {
        return allocations;
    }

    /** The dimensions of linkage, an open list; empty if none is stated. */
    public List<Cells<LinkageDimensionColumn>> dimensions() {
        return dimensions;
    }

    /** The demands on resources in the order of priority; empty if none is stated. */
    public List<Cells<PriorityColumn>> priorities() {
        return priorities;
    }

    @Override
    public Map<String, Object> parts() {
        return Map.of(
                "fields",
                fields,
                "actions",
                actions,
                "cuts",
                cuts,
                "releases",
                releases,
                "allocations",
                allocations,
                "dimensions",
                dimensions,
                "priorities",
                priorities);
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        Builder builder = new Builder(fields.toBuilder());
        builder.actions.addAll(actions);
        builder.cuts.addAll(cuts);
        builder.releases.addAll(releases);
        builder.allocations.addAll(allocations);
        builder.dimensions.addAll(dimensions);
        builder.priorities.addAll(priorities);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LinkageDecision that
                && that.fields.equals(fields)
                && that.actions.equals(actions)
                && that.cuts.equals(cuts)
                && that.releases.equals(releases)
                && that.allocations.equals(allocations)
                && that.dimensions.equals(dimensions)
                && that.priorities.equals(priorities);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fields, actions, cuts, releases, allocations, dimensions, priorities);
    }

    @Override
    public String toString() {
        return "LinkageDecision[" + name() + ", " + field(LinkageField.GRADE) + "]";
    }

    /** Collects the parts. Not thread-safe. */
    public static final class Builder {
        private final Cells.Builder<LinkageField> fields;
        private final List<Cells<ActionColumn>> actions = new ArrayList<>();
        private final List<Cells<CutColumn>> cuts = new ArrayList<>();
        private final List<Cells<ReleaseColumn>> releases = new ArrayList<>();
        private final List<Cells<AllocationColumn>> allocations = new ArrayList<>();
        private final List<Cells<LinkageDimensionColumn>> dimensions = new ArrayList<>();
        private final List<Cells<PriorityColumn>> priorities = new ArrayList<>();

        private Builder(Cells.Builder<LinkageField> fields) {
            this.fields = fields;
        }

        /** Sets a single cell. */
        public Builder set(LinkageField field, Typed typed) {
            fields.set(field, typed);
            return this;
        }

        /** Sets a single cell to what was typed. */
        public Builder set(LinkageField field, @Nullable String typed) {
            fields.set(field, typed);
            return this;
        }

        /** Adds a row. */
        public Builder action(Cells<ActionColumn> action) {
            actions.add(Objects.requireNonNull(action, "action"));
            return this;
        }

        /** Adds a row. */
        public Builder cut(Cells<CutColumn> cut) {
            cuts.add(Objects.requireNonNull(cut, "cut"));
            return this;
        }

        /** Adds a row. */
        public Builder release(Cells<ReleaseColumn> release) {
            releases.add(Objects.requireNonNull(release, "release"));
            return this;
        }

        /** Adds a row. */
        public Builder allocation(Cells<AllocationColumn> allocation) {
            allocations.add(Objects.requireNonNull(allocation, "allocation"));
            return this;
        }

        /** Adds a row. */
        public Builder dimension(Cells<LinkageDimensionColumn> dimension) {
            dimensions.add(Objects.requireNonNull(dimension, "dimension"));
            return this;
        }

        /** Adds a row. */
        public Builder priority(Cells<PriorityColumn> priority) {
            priorities.add(Objects.requireNonNull(priority, "priority"));
            return this;
        }

        /** Sets the unknown members. */
        public Builder extras(Extras extras) {
            fields.extras(extras);
            return this;
        }

        /** Returns what was collected; the builder may go on. */
        public LinkageDecision build() {
            return new LinkageDecision(this);
        }
    }
}
