// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;

/**
 * A date as far as it was written: a day, a month or a year, with or without its year ({@code 12月底}).
 *
 * <p>A missing year is never guessed here; whoever needs a calendar day hands in the year to assume. Immutable and
 * thread-safe.
 */
public final class PartialDate {

    /** How finely a date was written. */
    public enum Precision {
        /** Year, month and day, or month and day. */
        DAY,
        /** Month, with or without its year. */
        MONTH,
        /** Year only, or 年内 without saying which. */
        YEAR
    }

    private final int year;
    private final int month;
    private final int day;

    private PartialDate(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /**
     * Returns the date with the given parts, zero for each part that was not written.
     *
     * @throws IllegalArgumentException if a part is out of range, or a day stands without its month
     */
    public static PartialDate of(int year, int month, int day) {
        if (!isValid(year, month, day)) {
            throw new IllegalArgumentException("no such date: year " + year + ", month " + month + ", day " + day
                    + " (use 0 for a part that is not written)");
        }
        return new PartialDate(year, month, day);
    }

    /** Tells whether {@link #of} accepts the parts. 29 February is accepted when the year is missing. */
    public static boolean isValid(int year, int month, int day) {
        if (year < 0 || year > 9999 || month < 0 || month > 12 || day < 0 || (day > 0 && month == 0)) {
            return false;
        }
        return day == 0 || day <= YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth();
    }

    /** Returns the year, empty if it was not written. */
    public OptionalInt year() {
        return part(year);
    }

    /** Returns the month from 1 to 12, empty if it was not written. */
    public OptionalInt month() {
        return part(month);
    }

    /** Returns the day of the month, empty if it was not written. */
    public OptionalInt day() {
        return part(day);
    }

    /** Tells whether the year was written. */
    public boolean hasYear() {
        return year != 0;
    }

    /** Returns how finely the date was written. */
    public Precision precision() {
        if (day != 0) {
            return Precision.DAY;
        }
        return month != 0 ? Precision.MONTH : Precision.YEAR;
    }

    /** Returns this date with the given year if it has none, else this date. */
    public PartialDate withYearIfMissing(int assumed) {
        return year != 0 ? this : of(assumed, month, day == 29 && month == 2 ? lastOf(assumed, month) : day);
    }

    /** Returns the first day of what was written, in the given year if none was written. */
    public LocalDate firstDay(int yearIfMissing) {
        PartialDate full = withYearIfMissing(yearIfMissing);
        return LocalDate.of(full.year, Math.max(1, full.month), Math.max(1, full.day));
    }

    /** Returns the last day of what was written, in the given year if none was written. */
    public LocalDate lastDay(int yearIfMissing) {
        PartialDate full = withYearIfMissing(yearIfMissing);
        int lastMonth = full.month == 0 ? 12 : full.month;
        return LocalDate.of(full.year, lastMonth, full.day == 0 ? lastOf(full.year, lastMonth) : full.day);
    }

    private static int lastOf(int year, int month) {
        return YearMonth.of(year, month).lengthOfMonth();
    }

    private static OptionalInt part(int value) {
        return value == 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && year == that.year && month == that.month && day == that.day;
    }

    @Override
    public int hashCode() {
        return (year * 16 + month) * 32 + day;
    }

    /** Returns the date as the forms write it: {@code 2021年12月31日}, {@code 12月}, {@code 2021年}, {@code 年内}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(11);
        if (year != 0) {
            text.append(year).append('年');
        }
        if (month != 0) {
            text.append(month).append('月');
        }
        if (day != 0) {
            text.append(day).append('日');
        }
        return text.length() == 0 ? "年内" : text.toString();
    }
}
