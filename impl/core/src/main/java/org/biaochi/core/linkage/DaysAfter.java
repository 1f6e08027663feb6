// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import java.time.LocalDate;
import org.biaochi.api.facts.CalendarFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.WorkingCalendar;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.DayUnit;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.casefile.Deadline;

/**
 * The last day of a step of rectification. Calendar days are counted as they are; working days ask for the calendar.
 * Pure functions.
 */
public final class DaysAfter {
    private DaysAfter() {}

    /** So many days after a day; MISSING under the fact's id if working days are asked for and not known. */
    public static Value<LocalDate> last(
            Value<LocalDate> start, int days, boolean working, Fact<WorkingCalendar> calendar) {
        if (!start.isPresent()) {
            return start;
        }
        if (!working) {
            return Value.present(start.get().plusDays(days));
        }
        Value<LocalDate> unknown = Value.missing(CalendarFacts.WORKING_DAYS.id());
        if (!calendar.isPresent()) {
            return unknown;
        }
        Value<Deadline> deadline = Deadline.of(
                        start,
                        Value.present(days),
                        Value.present(DayUnit.WORKING),
                        Value.present(calendar.get()),
                        start,
                        Terms.NONE)
                .value();
        return deadline.isPresent() ? Value.present(deadline.get().day()) : unknown;
    }
}
