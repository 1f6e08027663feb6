// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.text.Excerpt;

/**
 * What is wrong with the days and years that a document states: none of the calendar, still to come, one before the other. Its
 * patterns are {@code day}, {@code later}, {@code order} and {@code year}; what is not stated is no matter of it. Not thread-safe.
 */
public final class StatedTimes {
    private final LocalDate today;
    private final List<Defect> defects = new ArrayList<>();
    private boolean any;

    /** Of a document as it stands on a day. */
    public StatedTimes(LocalDate today) {
        this.today = today;
    }

    /** A day on which something was done; MISSING unless it is one of the calendar that is not still to come. */
    public Value<LocalDate> past(CellKey key, Typed cell, Place place) {
        Value<LocalDate> day = day(key, cell, place);
        if (!day.isPresent() || !day.get().isAfter(today)) {
            return day;
        }
        defects.add(Defect.at(place)
                .pattern("later")
                .with(Arguments.of("field", key.term()).with("day", day.get()).with("today", today)));
        return Value.missing(key.key());
    }

    private Value<LocalDate> day(CellKey key, Typed cell, Place place) {
        Value<LocalDate> day = Reading.day(key, cell);
        if (Reading.said(cell)) {
            any = true;
            if (!day.isPresent()) {
                defects.add(Defect.at(place).pattern("day").with(said(key, cell)));
            }
        }
        return day;
    }

    /** Whether a day follows one that it cannot come before, where both are there. */
    public void order(CellKey first, Value<LocalDate> earlier, CellKey then, Value<LocalDate> later, Place place) {
        if (earlier.isPresent() && later.isPresent() && later.get().isBefore(earlier.get())) {
            defects.add(Defect.at(place)
                    .pattern("order")
                    .with(Arguments.of("field", then.term())
                            .with("day", later.get())
                            .with("first", first.term())
                            .with("earlier", earlier.get())));
        }
    }

    /** A budget year; MISSING unless it is one that has come, or so many years after. */
    public Value<FiscalYear> year(CellKey key, Typed cell, Place place, int ahead) {
        Value<FiscalYear> year = Reading.year(key, cell);
        if (!Reading.said(cell)) {
            return year;
        }
        any = true;
        int latest = today.getYear() + ahead;
        if (year.isPresent() && year.get().year() <= latest) {
            return year;
        }
        defects.add(Defect.at(place).pattern("year").with(said(key, cell).with("latest", latest)));
        return Value.missing(key.key());
    }

    private static Arguments said(CellKey key, Typed cell) {
        return Arguments.of("field", key.term()).with("text", Excerpt.brief(Reading.text(cell)));
    }

    /** Whether any day or year is stated. */
    public boolean isAny() {
        return any;
    }

    /** What is wrong, in the order of looking. */
    public List<Defect> defects() {
        return List.copyOf(defects);
    }
}
