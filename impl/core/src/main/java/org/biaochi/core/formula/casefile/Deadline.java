// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.facts.WorkingCalendar;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.DayUnit;
import org.biaochi.api.supervision.DeadlineStatus;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.biaochi.core.formula.Terms;

/**
 * A deadline and how it stands today (办理期限): F70. Immutable.
 *
 * @param day the last day
 * @param status how it stands; MISSING without a day to look at it from
 */
public record Deadline(LocalDate day, Value<DeadlineStatus> status) {
    /** Start plus n days, the start day not counted. */
    public static final Formula<Deadline> F70 = Formula.of(
                    "F70", Shape.<Deadline>of("", Deadline::shown), "start", "n", "unit", "calendar", "today")
            .with("w", CaseTerms.WARN_DAYS);

    /** More days than any procedure gives. */
    private static final int MOST_DAYS = 36_525;

    /** Requires both. */
    public Deadline {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(status, "status");
    }

    /**
     * F70: a result in calendar days, or the start day itself for n = 0, that is no working day moves to the next one. A day that
     * the calendar does not know is never guessed: the deadline is MISSING.
     */
    public static Result<Deadline> of(
            Value<LocalDate> start,
            Value<Integer> n,
            Value<DayUnit> unit,
            Value<WorkingCalendar> calendar,
            Value<LocalDate> today,
            Terms terms) {
        Value<Deadline> deadline = Given.stop(start, n, unit, calendar);
        if (deadline == null && (n.get() < 0 || n.get() > MOST_DAYS)) {
            deadline = Value.error(n.get() < 0 ? "NEGATIVE" : "OUT_OF_RANGE");
        }
        if (deadline == null) {
            Value<Integer> warn = terms.value(CaseTerms.WARN_DAYS);
            deadline = last(start.get(), n.get(), unit.get(), calendar.get())
                    .map(day -> Value.present(new Deadline(day, status(day, today, warn))))
                    .orElse(Value.missing("calendar"));
        }
        return F70.result(deadline, "", terms, start, n, unit, calendar, today);
    }

    /** A deadline that was set as a day, and how it stands. */
    public static Deadline stated(LocalDate day, Value<LocalDate> today, Terms terms) {
        return new Deadline(day, status(day, today, terms.value(CaseTerms.WARN_DAYS)));
    }

    private static Optional<LocalDate> last(LocalDate start, int n, DayUnit unit, WorkingCalendar calendar) {
        if (unit == DayUnit.CALENDAR || n == 0) {
            return workingFrom(start.plusDays(n), calendar);
        }
        Optional<LocalDate> day = Optional.of(start);
        for (int i = 0; i < n && day.isPresent(); i++) {
            day = workingFrom(day.get().plusDays(1), calendar);
        }
        return day;
    }

    private static Optional<LocalDate> workingFrom(LocalDate first, WorkingCalendar calendar) {
        LocalDate day = first;
        while (true) {
            Optional<Boolean> working = calendar.isWorkingDay(day);
            if (working.isEmpty()) {
                return Optional.empty();
            }
            if (working.get()) {
                return Optional.of(day);
            }
            day = day.plusDays(1);
        }
    }

    private static Value<DeadlineStatus> status(LocalDate deadline, Value<LocalDate> today, Value<Integer> warn) {
        Value<DeadlineStatus> stopped = Given.stop(today, warn);
        if (stopped != null) {
            return stopped;
        }
        if (today.get().isAfter(deadline)) {
            return Value.present(DeadlineStatus.OVERDUE);
        }
        boolean near = ChronoUnit.DAYS.between(today.get(), deadline) <= warn.get();
        return Value.present(near ? DeadlineStatus.WARN : DeadlineStatus.OK);
    }

    private FigureValue shown() {
        Map<String, FigureValue> parts = new LinkedHashMap<>();
        parts.put("deadline", Shape.word(day));
        parts.put("status", Shape.part(status, Shape::word));
        return Shape.parts(parts);
    }
}
