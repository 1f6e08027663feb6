// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.CircularColumn;
import org.biaochi.api.supervision.CircularKind;
import org.biaochi.api.supervision.RankColumn;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.goal.Reading;

/** The circulars of a year as rules read them. Readings are pure. Immutable. */
public final class CircularView {
    /** The view of the circulars of a year. */
    public static final Derived<Circular, CircularView> KEY = Derived.of("circular view", CircularView::new);

    /** The place of the indicators. */
    public static final Place KPIS = Place.ROOT.child("kpis");

    /** The place of the rankings. */
    public static final Place RANKINGS = Place.ROOT.child("rankings");

    /** The place of the scores. */
    public static final Place SCORES = Place.ROOT.child("scores");

    /** The place of the obligations. */
    public static final Place OBLIGATIONS = Place.ROOT.child("obligations");

    /** The place of the weight sets. */
    public static final Place WEIGHT_SETS = Place.ROOT.child("weightSets");

    private final Circular circular;
    private final Register register;
    private final Terms terms;
    private final ScoreBook book;
    private final Rankings rankings;
    private final List<DutyRecord> duties;
    private final Value<Rational> fullMark;

    private CircularView(Circular circular, Profile profile) {
        this.circular = circular;
        this.register = new Register(circular.year());
        this.terms = profile.compiled(Terms.KEY);
        this.book = ScoreBook.of(circular, register, profile);
        this.rankings = new Rankings(book, register, profile);
        this.fullMark = ScoreBook.fullMark(profile);
        this.duties = DutyRecord.of(circular, register.fiscalYear());
    }

    /** The circulars as typed. */
    public Circular circular() {
        return circular;
    }

    /** The most points of a score; MISSING where the profile does not say. */
    public Value<Rational> fullMark() {
        return fullMark;
    }

    Register register() {
        return register;
    }

    ScoreBook book() {
        return book;
    }

    Rankings rankings() {
        return rankings;
    }

    /** The period of the whole year; empty if the document does not say which. */
    Optional<Period> year() {
        return register.fiscalYear().map(year -> new Period(year.year(), CircularKind.COMPOSITE, 1));
    }

    /** The period that a cell names. */
    public Optional<Period> period(Typed cell) {
        return Period.of(cell, register.fiscalYear());
    }

    /** What must be ranked, by period: scores, as far as there are any. */
    public SortedMap<Period, Map<String, Value<Rational>>> scores() {
        return rankings.scores();
    }

    /** The rankings that are closed: published, or issued by the day. */
    public SortedMap<Period, Map<String, Value<Rational>>> closed(LocalDate today) {
        SortedMap<Period, Map<String, Value<Rational>>> closed = new TreeMap<>();
        Set<Period> published = Set.copyOf(circular.rankings().stream()
                .map(row -> period(row.get(RankColumn.PERIOD)))
                .flatMap(Optional::stream)
                .toList());
        scores().forEach((period, scores) -> {
            boolean issued = issued(period).filter(day -> !day.isAfter(today)).isPresent();
            if (published.contains(period) || issued) {
                closed.put(period, scores);
            }
        });
        return closed;
    }

    /** The last n of these scores, all ties at the cut included. */
    public Set<String> bottom(Map<String, Value<Rational>> scores, int n) {
        return Rankings.bottom(scores, n, terms);
    }

    /** The obligations as recorded. */
    public List<DutyRecord> duties() {
        return duties;
    }

    /** The day on which the circular of a period was issued; empty if it was not, or the day cannot be read. */
    public Optional<LocalDate> issued(Period period) {
        for (Cells<CircularColumn> row : circular.circulars()) {
            Value<LocalDate> day = Reading.day(CircularColumn.DATE, row.get(CircularColumn.DATE));
            if (day.isPresent() && period(row.get(CircularColumn.PERIOD)).equals(Optional.of(period))) {
                return Optional.of(day.get());
            }
        }
        return Optional.empty();
    }

    /** The weight sets. */
    public WeightSets weightSets() {
        return new WeightSets(circular.weightSets());
    }

    /** The last monitoring of each object that is recorded by a day. */
    Collection<Cells<RecordColumn>> lastMonitoring(LocalDate day) {
        Map<String, Cells<RecordColumn>> last = new LinkedHashMap<>();
        Map<String, LocalDate> days = new HashMap<>();
        for (Cells<RecordColumn> record : register.records(day)) {
            Value<LocalDate> done = Reading.day(RecordColumn.DATE, record.get(RecordColumn.DATE));
            boolean monitored = Step.of(record.get(RecordColumn.KIND))
                    .filter(Step.MONITORING::equals)
                    .isPresent();
            if (monitored && done.isPresent() && !done.get().isAfter(day)) {
                String object = Reading.text(record.get(RecordColumn.OBJECT_ID));
                LocalDate known = days.get(object);
                if (known == null || !done.get().isBefore(known)) {
                    days.put(object, done.get());
                    last.put(object, record);
                }
            }
        }
        return last.values();
    }

    /** The objects whose last monitoring by a day was red, and its day. */
    Map<String, LocalDate> red(LocalDate day) {
        Map<String, LocalDate> red = new TreeMap<>();
        for (Cells<RecordColumn> record : lastMonitoring(day)) {
            if (StatusWords.red(Reading.text(record.get(RecordColumn.RESULT)))) {
                red.put(
                        Reading.text(record.get(RecordColumn.OBJECT_ID)),
                        Reading.day(RecordColumn.DATE, record.get(RecordColumn.DATE))
                                .get());
            }
        }
        return red;
    }

    /** The name of an object; empty if nobody gives it. */
    public String name(String objectId) {
        return register.name(objectId);
    }
}
