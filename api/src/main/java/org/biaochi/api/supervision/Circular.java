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
 * The circulars of a region in a year (绩效通报): what was published, ranked and asked of whom, beside the register it rests on.
 * Monthly circulars, quarterly rankings and the annual composite are periods of one year. It accepts whatever was typed and keeps
 * it; judging is the work of rules. Immutable.
 */
public final class Circular implements Subject, Composite {
    /** The key of this kind of subject. */
    public static final SubjectType<Circular> TYPE = SubjectType.of("circular", Circular.class, Stage.SUPERVISION);

    @NotNull
    private final RegionYear year;

    @NotNull
    private final List<@NotNull Cells<CircularColumn>> circulars;

    @NotNull
    private final List<@NotNull Cells<KpiColumn>> kpis;

    @NotNull
    private final List<@NotNull Cells<PeriodScoreColumn>> scores;

    @NotNull
    private final List<@NotNull Cells<RankColumn>> rankings;

    @NotNull
    private final List<@NotNull Cells<ExcludedColumn>> excluded;

    @NotNull
    private final List<@NotNull Cells<ObligationColumn>> obligations;

    @NotNull
    private final List<@NotNull Cells<WeightSetColumn>> weightSets;

    @NotNull
    private final List<@NotNull Cells<NoticeColumn>> notices;

    private final Extras extras;

    private Circular(Builder builder) {
        this.year = builder.year;
        this.circulars = List.copyOf(builder.circulars);
        this.kpis = List.copyOf(builder.kpis);
        this.scores = List.copyOf(builder.scores);
        this.rankings = List.copyOf(builder.rankings);
        this.excluded = List.copyOf(builder.excluded);
        this.obligations = List.copyOf(builder.obligations);
        this.weightSets = List.copyOf(builder.weightSets);
        this.notices = List.copyOf(builder.notices);
        this.extras = builder.extras;
    }

    /** Starts an empty one for the year of a region: every cell ABSENT, no rows. */
    public static Builder of(RegionYear year) {
        return new Builder(Objects.requireNonNull(year, "year"));
    }

    @Override
    public SubjectType<Circular> type() {
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

    /** What the document holds beyond the model. */
    public Extras extras() {
        return extras;
    }

    /** The circulars, rankings and composites issued. */
    public List<Cells<CircularColumn>> circulars() {
        return circulars;
    }

    /** The indicators as published. */
    public List<Cells<KpiColumn>> kpis() {
        return kpis;
    }

    /** The scores of the objects by period, before ranking. */
    public List<Cells<PeriodScoreColumn>> scores() {
        return scores;
    }

    /** The rankings as published. */
    public List<Cells<RankColumn>> rankings() {
        return rankings;
    }

    /** The objects that the rankings list as left out. */
    public List<Cells<ExcludedColumn>> excluded() {
        return excluded;
    }

    /** The obligations recorded. */
    public List<Cells<ObligationColumn>> obligations() {
        return obligations;
    }

    /** The weight sets, in the order in which they apply. */
    public List<Cells<WeightSetColumn>> weightSets() {
        return weightSets;
    }

    /** The items of the circulars. */
    public List<Cells<NoticeColumn>> notices() {
        return notices;
    }

    @Override
    public Map<String, Object> parts() {
        return Map.ofEntries(
                Map.entry("year", year),
                Map.entry("circulars", circulars),
                Map.entry("kpis", kpis),
                Map.entry("scores", scores),
                Map.entry("rankings", rankings),
                Map.entry("excluded", excluded),
                Map.entry("obligations", obligations),
                Map.entry("weightSets", weightSets),
                Map.entry("notices", notices),
                Map.entry("extras", extras));
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        Builder builder = new Builder(year);
        builder.circulars.addAll(circulars);
        builder.kpis.addAll(kpis);
        builder.scores.addAll(scores);
        builder.rankings.addAll(rankings);
        builder.excluded.addAll(excluded);
        builder.obligations.addAll(obligations);
        builder.weightSets.addAll(weightSets);
        builder.notices.addAll(notices);
        builder.extras = extras;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Circular that
                && that.year.equals(year)
                && that.circulars.equals(circulars)
                && that.kpis.equals(kpis)
                && that.scores.equals(scores)
                && that.rankings.equals(rankings)
                && that.excluded.equals(excluded)
                && that.obligations.equals(obligations)
                && that.weightSets.equals(weightSets)
                && that.notices.equals(notices)
                && that.extras.equals(extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                year, circulars, kpis, scores, rankings, excluded, obligations, weightSets, notices, extras);
    }

    @Override
    public String toString() {
        return "Circular[" + id() + ", " + year.field(RegionYearField.YEAR) + "]";
    }

    /** Collects the parts. Not thread-safe. */
    public static final class Builder {
        private RegionYear year;
        private final List<Cells<CircularColumn>> circulars = new ArrayList<>();
        private final List<Cells<KpiColumn>> kpis = new ArrayList<>();
        private final List<Cells<PeriodScoreColumn>> scores = new ArrayList<>();
        private final List<Cells<RankColumn>> rankings = new ArrayList<>();
        private final List<Cells<ExcludedColumn>> excluded = new ArrayList<>();
        private final List<Cells<ObligationColumn>> obligations = new ArrayList<>();
        private final List<Cells<WeightSetColumn>> weightSets = new ArrayList<>();
        private final List<Cells<NoticeColumn>> notices = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder(RegionYear year) {
            this.year = year;
        }

        /** Sets the region, its objects and their records. */
        public Builder year(RegionYear year) {
            this.year = Objects.requireNonNull(year, "year");
            return this;
        }

        /** Adds a row. */
        public Builder circular(Cells<CircularColumn> circular) {
            circulars.add(Objects.requireNonNull(circular, "circular"));
            return this;
        }

        /** Adds a row. */
        public Builder kpi(Cells<KpiColumn> kpi) {
            kpis.add(Objects.requireNonNull(kpi, "kpi"));
            return this;
        }

        /** Adds a row. */
        public Builder score(Cells<PeriodScoreColumn> score) {
            scores.add(Objects.requireNonNull(score, "score"));
            return this;
        }

        /** Adds a row. */
        public Builder rank(Cells<RankColumn> rank) {
            rankings.add(Objects.requireNonNull(rank, "rank"));
            return this;
        }

        /** Adds a row. */
        public Builder leftOut(Cells<ExcludedColumn> leftOut) {
            excluded.add(Objects.requireNonNull(leftOut, "leftOut"));
            return this;
        }

        /** Adds a row. */
        public Builder obligation(Cells<ObligationColumn> obligation) {
            obligations.add(Objects.requireNonNull(obligation, "obligation"));
            return this;
        }

        /** Adds a row. */
        public Builder weight(Cells<WeightSetColumn> weight) {
            weightSets.add(Objects.requireNonNull(weight, "weight"));
            return this;
        }

        /** Adds a row. */
        public Builder notice(Cells<NoticeColumn> notice) {
            notices.add(Objects.requireNonNull(notice, "notice"));
            return this;
        }

        /** Sets the unknown members. */
        public Builder extras(Extras extras) {
            this.extras = Objects.requireNonNull(extras, "extras");
            return this;
        }

        /** Returns what was collected; the builder may go on. */
        public Circular build() {
            return new Circular(this);
        }
    }
}
