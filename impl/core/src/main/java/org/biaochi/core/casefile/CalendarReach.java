// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.casefile;

import org.biaochi.api.facts.CalendarFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.WorkingCalendar;
import org.biaochi.api.rule.Missing;

/** What is missing where a deadline in working days cannot be told. Pure functions. */
public final class CalendarReach {
    /** Missing where a calendar is there and ends, or starts, on the wrong side of what is counted. */
    public static final Missing TOO_SHORT = Missing.field("calendarSpan");

    private CalendarReach() {}

    /** The calendar itself, or one that reaches further. */
    public static Missing lack(Fact<WorkingCalendar> calendar) {
        return calendar.isPresent() ? TOO_SHORT : Missing.fact(CalendarFacts.WORKING_DAYS);
    }
}
