// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

/** The facts of the calendar (日历). */
public final class CalendarFacts {
    /** The working days of a span (工作日历). */
    public static final FactKey<WorkingCalendar> WORKING_DAYS =
            FactKey.of("calendar/working-days", WorkingCalendar.class);

    private CalendarFacts() {}
}
