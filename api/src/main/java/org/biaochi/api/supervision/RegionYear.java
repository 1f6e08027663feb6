// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaochi.api.register.AccessColumn;
import org.biaochi.api.register.FundEventColumn;
import org.biaochi.api.register.ResponsibilityColumn;
import org.biaochi.api.register.TallyColumn;
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

    @NotNull
    private final List<@NotNull Cells<FundEventColumn>> fundEvents;

    @NotNull
    private final List<@NotNull Cells<ResponsibilityColumn>> responsibilities;

    @NotNull
    private final List<@NotNull Cells<AccessColumn>> accesses;

    @NotNull
    private final List<@NotNull Cells<TallyColumn>> tallies;

    private RegionYear(Builder builder) {
        this.fields = builder.fields.build();
        this.objects = List.copyOf(builder.objects);
        this.records = List.copyOf(builder.records);
        this.snapshots = List.copyOf(builder.snapshots);
        this.changes = List.copyOf(builder.changes);
        this.fundEvents = List.copyOf(builder.fundEvents);
        this.responsibilities = List.copyOf(builder.responsibilities);
        this.accesses = List.copyOf(builder.accesses);
        this.tallies = List.copyOf(builder.tallies);
    }

    /** Starts an empty one: every cell ABSENT, no rows. */
    public static Builder builder() {
        return new Builder(Cells.of(RegionYearField.class));
    }

    /** A single cell. */
    public Typed field(RegionYearField field) {
        return fields.get(field);
    }

    /** What it is called: the department where it is that of one alone, else the region. */
    public Typed name() {
        Typed department = field(RegionYearField.DEPARTMENT);
        return department.isValue() ? department : field(RegionYearField.REGION_NAME);
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

    /** The movements of funds, as they were entered. */
    public List<Cells<FundEventColumn>> fundEvents() {
        return fundEvents;
    }

    /** The chains of responsibility. */
    public List<Cells<ResponsibilityColumn>> responsibilities() {
        return responsibilities;
    }

    /** Who asks to do what with the register. */
    public List<Cells<AccessColumn>> accesses() {
        return accesses;
    }

    /** The tallies that are asked for. */
    public List<Cells<TallyColumn>> tallies() {
        return tallies;
    }

    @Override
    public Map<String, Object> parts() {
        return Map.ofEntries(
                Map.entry("fields", fields),
                Map.entry("objects", objects),
                Map.entry("records", records),
                Map.entry("snapshots", snapshots),
                Map.entry("changes", changes),
                Map.entry("fundEvents", fundEvents),
                Map.entry("responsibilities", responsibilities),
                Map.entry("accesses", accesses),
                Map.entry("tallies", tallies));
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        Builder builder = new Builder(fields.toBuilder());
        builder.objects.addAll(objects);
        builder.records.addAll(records);
        builder.snapshots.addAll(snapshots);
        builder.changes.addAll(changes);
        builder.fundEvents.addAll(fundEvents);
        builder.responsibilities.addAll(responsibilities);
        builder.accesses.addAll(accesses);
        builder.tallies.addAll(tallies);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegionYear that
                && that.fields.equals(fields)
                && that.objects.equals(objects)
                && that.records.equals(records)
                && that.snapshots.equals(snapshots)
                && that.changes.equals(changes)
                && that.fundEvents.equals(fundEvents)
                && that.responsibilities.equals(responsibilities)
                && that.accesses.equals(accesses)
                && that.tallies.equals(tallies);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                fields, objects, records, snapshots, changes, fundEvents, responsibilities, accesses, tallies);
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
        private final List<Cells<FundEventColumn>> fundEvents = new ArrayList<>();
        private final List<Cells<ResponsibilityColumn>> responsibilities = new ArrayList<>();
        private final List<Cells<AccessColumn>> accesses = new ArrayList<>();
        private final List<Cells<TallyColumn>> tallies = new ArrayList<>();

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

        /** Adds a row. */
        public Builder fund(Cells<FundEventColumn> fund) {
            fundEvents.add(Objects.requireNonNull(fund, "fund"));
            return this;
        }

        /** Adds a row. */
        public Builder responsibility(Cells<ResponsibilityColumn> responsibility) {
            responsibilities.add(Objects.requireNonNull(responsibility, "responsibility"));
            return this;
        }

        /** Adds a row. */
        public Builder access(Cells<AccessColumn> access) {
            accesses.add(Objects.requireNonNull(access, "access"));
            return this;
        }

        /** Adds a row. */
        public Builder tally(Cells<TallyColumn> tally) {
            tallies.add(Objects.requireNonNull(tally, "tally"));
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
