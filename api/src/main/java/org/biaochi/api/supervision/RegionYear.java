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
import org.biaochi.api.subject.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The year of a region (地区年度) as supervision sees it: the objects, the records of what was done about them, the snapshots whose
 * figures never change, and the corrections made since. It accepts whatever was typed and keeps it. Immutable.
 */
public final class RegionYear implements Composite {
    @NotNull
    private final Cells<RegionYearField> fields;

    @NotNull
    private final List<@NotNull Cells<SupervisedColumn>> objects;

    @NotNull
    private final List<@NotNull Cells<RecordColumn>> records;

    @NotNull
    private final List<@NotNull Cells<SnapshotColumn>> snapshots;

    @NotNull
    private final List<@NotNull Cells<ChangeColumn>> changes;

    private RegionYear(Builder builder) {
        this.fields = builder.fields.build();
        this.objects = List.copyOf(builder.objects);
        this.records = List.copyOf(builder.records);
        this.snapshots = List.copyOf(builder.snapshots);
        this.changes = List.copyOf(builder.changes);
    }

    /** Starts an empty one: every cell ABSENT, no rows. */
    public static Builder builder() {
        return new Builder(Cells.of(RegionYearField.class));
    }

    /** A single cell. */
    public Typed field(RegionYearField field) {
        return fields.get(field);
    }

    /** The single cells, and what the document holds beyond the model. */
    public Cells<RegionYearField> fields() {
        return fields;
    }

    /** The objects under supervision, as they were first entered. */
    public List<Cells<SupervisedColumn>> objects() {
        return objects;
    }

    /** The records of what was done, as they were first entered. */
    public List<Cells<RecordColumn>> records() {
        return records;
    }

    /** The snapshots, in the order of the document. */
    public List<Cells<SnapshotColumn>> snapshots() {
        return snapshots;
    }

    /** The corrections, in the order in which they were made; none touches an earlier snapshot. */
    public List<Cells<ChangeColumn>> changes() {
        return changes;
    }

    @Override
    public Map<String, Object> parts() {
        return Map.ofEntries(
                Map.entry("fields", fields),
                Map.entry("objects", objects),
                Map.entry("records", records),
                Map.entry("snapshots", snapshots),
                Map.entry("changes", changes));
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        Builder builder = new Builder(fields.toBuilder());
        builder.objects.addAll(objects);
        builder.records.addAll(records);
        builder.snapshots.addAll(snapshots);
        builder.changes.addAll(changes);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegionYear that
                && that.fields.equals(fields)
                && that.objects.equals(objects)
                && that.records.equals(records)
                && that.snapshots.equals(snapshots)
                && that.changes.equals(changes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fields, objects, records, snapshots, changes);
    }

    @Override
    public String toString() {
        return "RegionYear[" + field(RegionYearField.REGION) + ", " + field(RegionYearField.YEAR) + "]";
    }

    /** Collects the parts. Not thread-safe. */
    public static final class Builder {
        private final Cells.Builder<RegionYearField> fields;
        private final List<Cells<SupervisedColumn>> objects = new ArrayList<>();
        private final List<Cells<RecordColumn>> records = new ArrayList<>();
        private final List<Cells<SnapshotColumn>> snapshots = new ArrayList<>();
        private final List<Cells<ChangeColumn>> changes = new ArrayList<>();

        private Builder(Cells.Builder<RegionYearField> fields) {
            this.fields = fields;
        }

        /** Sets a single cell. */
        public Builder set(RegionYearField field, Typed typed) {
            fields.set(field, typed);
            return this;
        }

        /** Sets a single cell to what was typed. */
        public Builder set(RegionYearField field, @Nullable String typed) {
            fields.set(field, typed);
            return this;
        }

        /** Adds a row. */
        public Builder object(Cells<SupervisedColumn> object) {
            objects.add(Objects.requireNonNull(object, "object"));
            return this;
        }

        /** Adds a row. */
        public Builder record(Cells<RecordColumn> record) {
            records.add(Objects.requireNonNull(record, "record"));
            return this;
        }

        /** Adds a row. */
        public Builder snapshot(Cells<SnapshotColumn> snapshot) {
            snapshots.add(Objects.requireNonNull(snapshot, "snapshot"));
            return this;
        }

        /** Adds a row. */
        public Builder change(Cells<ChangeColumn> change) {
            changes.add(Objects.requireNonNull(change, "change"));
            return this;
        }

        /** Sets the unknown members. */
        public Builder extras(Extras extras) {
            fields.extras(extras);
            return this;
        }

        /** Returns what was collected; the builder may go on. */
        public RegionYear build() {
            return new RegionYear(this);
        }
    }
}
