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
 * The disclosure of performance information (绩效信息公开) by a region in a year: the parts of the bundle, the exemptions, the numbers as
 * published and the events of publication. It accepts whatever was typed and keeps it; judging is the work of rules. Immutable.
 */
public final class Disclosure implements Subject, Composite {
    /** The key of this kind of subject. */
    public static final SubjectType<Disclosure> TYPE =
            SubjectType.of("disclosure", Disclosure.class, Stage.SUPERVISION);

    @NotNull
    private final RegionYear year;

    @NotNull
    private final Cells<DisclosureField> fields;

    @NotNull
    private final List<@NotNull Cells<BundleColumn>> bundle;

    @NotNull
    private final List<@NotNull Cells<ExemptionColumn>> exemptions;

    @NotNull
    private final List<@NotNull Cells<PublishedColumn>> published;

    @NotNull
    private final List<@NotNull Cells<PublicationColumn>> publications;

    private Disclosure(Builder builder) {
        this.year = builder.year;
        this.fields = builder.fields.build();
        this.bundle = List.copyOf(builder.bundle);
        this.exemptions = List.copyOf(builder.exemptions);
        this.published = List.copyOf(builder.published);
        this.publications = List.copyOf(builder.publications);
    }

    /** Starts an empty one for the year of a region: every cell ABSENT, no rows. */
    public static Builder of(RegionYear year) {
        return new Builder(Objects.requireNonNull(year, "year"), Cells.of(DisclosureField.class));
    }

    @Override
    public SubjectType<Disclosure> type() {
        return TYPE;
    }

    @Override
    public Typed id() {
        return year.field(RegionYearField.REGION);
    }

    @Override
    public Typed name() {
        return year.name();
    }

    /** The region, its objects and their records. */
    public RegionYear year() {
        return year;
    }

    /** A single cell. */
    public Typed field(DisclosureField field) {
        return fields.get(field);
    }

    /** The single cells, and what the document holds beyond the model. */
    public Cells<DisclosureField> fields() {
        return fields;
    }

    /** The parts of the bundle; empty if it is not listed. */
    public List<Cells<BundleColumn>> bundle() {
        return bundle;
    }

    /** What is not published, and why. */
    public List<Cells<ExemptionColumn>> exemptions() {
        return exemptions;
    }

    /** The numbers as published. */
    public List<Cells<PublishedColumn>> published() {
        return published;
    }

    /** The events of publication. */
    public List<Cells<PublicationColumn>> publications() {
        return publications;
    }

    @Override
    public Map<String, Object> parts() {
        return Map.ofEntries(
                Map.entry("year", year),
                Map.entry("fields", fields),
                Map.entry("bundle", bundle),
                Map.entry("exemptions", exemptions),
                Map.entry("published", published),
                Map.entry("publications", publications));
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        Builder builder = new Builder(year, fields.toBuilder());
        builder.bundle.addAll(bundle);
        builder.exemptions.addAll(exemptions);
        builder.published.addAll(published);
        builder.publications.addAll(publications);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Disclosure that
                && that.year.equals(year)
                && that.fields.equals(fields)
                && that.bundle.equals(bundle)
                && that.exemptions.equals(exemptions)
                && that.published.equals(published)
                && that.publications.equals(publications);
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, fields, bundle, exemptions, published, publications);
    }

    @Override
    public String toString() {
        return "Disclosure[" + id() + ", " + field(DisclosureField.OCCASION) + "]";
    }

    /** Collects the parts. Not thread-safe. */
    public static final class Builder {
        private RegionYear year;
        private final Cells.Builder<DisclosureField> fields;
        private final List<Cells<BundleColumn>> bundle = new ArrayList<>();
        private final List<Cells<ExemptionColumn>> exemptions = new ArrayList<>();
        private final List<Cells<PublishedColumn>> published = new ArrayList<>();
        private final List<Cells<PublicationColumn>> publications = new ArrayList<>();

        private Builder(RegionYear year, Cells.Builder<DisclosureField> fields) {
            this.year = year;
            this.fields = fields;
        }

        /** Sets the region, its objects and their records. */
        public Builder year(RegionYear year) {
            this.year = Objects.requireNonNull(year, "year");
            return this;
        }

        /** Sets a single cell. */
        public Builder set(DisclosureField field, Typed typed) {
            fields.set(field, typed);
            return this;
        }

        /** Sets a single cell to what was typed. */
        public Builder set(DisclosureField field, @Nullable String typed) {
            fields.set(field, typed);
            return this;
        }

        /** Adds a row. */
        public Builder part(Cells<BundleColumn> part) {
            bundle.add(Objects.requireNonNull(part, "part"));
            return this;
        }

        /** Adds a row. */
        public Builder exemption(Cells<ExemptionColumn> exemption) {
            exemptions.add(Objects.requireNonNull(exemption, "exemption"));
            return this;
        }

        /** Adds a row. */
        public Builder number(Cells<PublishedColumn> number) {
            published.add(Objects.requireNonNull(number, "number"));
            return this;
        }

        /** Adds a row. */
        public Builder publication(Cells<PublicationColumn> publication) {
            publications.add(Objects.requireNonNull(publication, "publication"));
            return this;
        }

        /** Sets the unknown members. */
        public Builder extras(Extras extras) {
            fields.extras(extras);
            return this;
        }

        /** Returns what was collected; the builder may go on. */
        public Disclosure build() {
            return new Disclosure(this);
        }
    }
}
