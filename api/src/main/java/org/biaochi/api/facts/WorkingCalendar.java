// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The working days of a span (工作日历): Monday to Friday without the public holidays (法定节假日), with the weekend days that are
 * worked instead (调休上班日). A day outside the span is unknown, never guessed. Immutable.
 *
 * @param from first day that is known
 * @param to last day that is known
 * @param holidays days off that fall on a Monday to Friday; days off on a weekend may be listed too
 * @param makeUpWorkdays weekend days that are worked
 */
public record WorkingCalendar(LocalDate from, LocalDate to, Set<LocalDate> holidays, Set<LocalDate> makeUpWorkdays) {
    /**
     * Copies the days.
     *
     * @throws IllegalArgumentException if the span ends before it starts, a day lies outside it, is both off and worked, or a
     *     worked day is no weekend day
     */
    public WorkingCalendar {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("工作日历止于 " + to + "，早于起始日 " + from + " / the calendar ends on " + to
                    + ", before it starts on " + from);
        }
        holidays = Set.copyOf(holidays);
        makeUpWorkdays = Set.copyOf(makeUpWorkdays);
        for (LocalDate day : new TreeSet<>(holidays)) {
            refuseOutside(day, from, to);
            if (makeUpWorkdays.contains(day)) {
                throw new IllegalArgumentException(
                        day + " 既列为节假日又列为调休上班日 / " + day + " is listed both as a holiday and as a worked day");
            }
        }
        for (LocalDate day : new TreeSet<>(makeUpWorkdays)) {
            refuseOutside(day, from, to);
            if (!isWeekend(day)) {
                throw new IllegalArgumentException(
                        day + " 不是周末，不能列为调休上班日 / " + day + " is no weekend day and cannot be listed as worked instead");
            }
        }
    }

    private static void refuseOutside(LocalDate day, LocalDate from, LocalDate to) {
        if (day.isBefore(from) || day.isAfter(to)) {
            throw new IllegalArgumentException(
                    day + " 不在工作日历范围 " + from + "～" + to + " 内 / " + day + " lies outside " + from + " to " + to);
        }
    }

    /** Whether a day is worked; empty if the calendar does not reach it. */
    public Optional<Boolean> isWorkingDay(LocalDate day) {
        if (day.isBefore(from) || day.isAfter(to)) {
            return Optional.empty();
        }
        return Optional.of(makeUpWorkdays.contains(day) || !isWeekend(day) && !holidays.contains(day));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
