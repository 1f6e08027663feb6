// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CalendarEntry;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.CircularColumn;
import org.biaochi.api.supervision.CircularKind;
import org.biaochi.api.supervision.RegionYearField;
import org.biaochi.core.goal.Reading;

/**
 * What a year asks for: 一月一通报、一季一排名、一年一总评, as far as the profile wants it. The region issues them; the part of one
 * department asks for none. Pure functions.
 */
final class CircularCalendar {
    private CircularCalendar() {}

    static List<CalendarEntry> of(Circular circular, Register register, Profile profile, LocalDate asOf) {
        Optional<FiscalYear> year = register.fiscalYear();
        List<CalendarEntry> entries = new ArrayList<>();
        if (year.isEmpty() || circular.year().field(RegionYearField.DEPARTMENT).isValue()) {
            return entries;
        }
        Set<Period> issued = new HashSet<>();
        for (Cells<CircularColumn> row : circular.circulars()) {
            Value<LocalDate> day = Reading.day(CircularColumn.DATE, row.get(CircularColumn.DATE));
            if (day.isPresent() && !day.get().isAfter(asOf)) {
                Period.of(row.get(CircularColumn.PERIOD), year)
                        .filter(period -> sameKind(row, period))
                        .ifPresent(issued::add);
            }
        }
        List<String> wanted = profile.find(SupervisionParameters.CALENDAR).orElse(List.of());
        for (CircularKind kind : CircularKind.values()) {
            int count = wanted.contains(kind.term()) ? count(kind) : 0;
            for (int i = 1; i <= count; i++) {
                Period period = new Period(year.get().year(), kind, i);
                entries.add(new CalendarEntry(
                        period.toString(), kind, period.end(), state(period, issued.contains(period), asOf)));
            }
        }
        return entries;
    }

    /** A row that says what it is must be that: a circular in the last month of a quarter is no ranking. */
    private static boolean sameKind(Cells<CircularColumn> row, Period period) {
        return StatusWords.kind(Reading.text(row.get(CircularColumn.KIND)))
                .map(kind -> kind == period.kind())
                .orElse(true);
    }

    private static int count(CircularKind kind) {
        return switch (kind) {
            case CIRCULAR -> 12;
            case RANKING -> 4;
            case COMPOSITE -> 1;
        };
    }

    private static CalendarEntry.State state(Period period, boolean issued, LocalDate asOf) {
        if (issued) {
            return CalendarEntry.State.ISSUED;
        }
        return period.end().isBefore(asOf) ? CalendarEntry.State.MISSING : CalendarEntry.State.NOT_DUE;
    }
}
