// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import java.time.LocalDate;
import org.biaochi.api.goal.PartialDate;

/**
 * A span of the calendar as it was written; both ends are equal for a single date.
 *
 * @param start the beginning as written
 * @param end the end as written; the year of the beginning holds where only that was written
 */
public record DateSpan(PartialDate start, PartialDate end) {

    /** Stands in for two missing years alike. */
    private static final int LEAP_YEAR = 2000;

    /** Returns the first day, in the given year where none was written. */
    public LocalDate firstDay(int yearIfMissing) {
        return start.firstDay(yearIfMissing);
    }

    /** Returns the last day, in the given year where none was written. */
    public LocalDate lastDay(int yearIfMissing) {
        return end.lastDay(yearIfMissing);
    }

    /** Returns this span with the end of a later one, which takes its missing year from here; this span if it is not later. */
    DateSpan extendedTo(DateSpan later) {
        PartialDate next =
                end.hasYear() ? later.end.withYearIfMissing(end.year().orElseThrow()) : later.end;
        boolean comparable = end.hasYear() == next.hasYear();
        return comparable && next.lastDay(LEAP_YEAR).isAfter(lastDay(LEAP_YEAR)) ? new DateSpan(start, next) : this;
    }

    /** Tells whether this is one date, not a span. */
    public boolean isSingle() {
        return start.equals(end);
    }
}
