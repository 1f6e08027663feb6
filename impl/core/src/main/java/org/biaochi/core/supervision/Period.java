// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.supervision.CircularKind;
import org.biaochi.core.goal.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A month, a quarter or a year (期次), written as {@code 2026-06}, {@code 2026Q2}, {@code 2026}. Ordered by its last day, the
 * shorter first. Immutable.
 *
 * @param year the year
 * @param kind what is issued for such a period
 * @param number the month or quarter, from 1; 1 for a year
 */
public record Period(int year, CircularKind kind, int number) implements Comparable<Period> {
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final int MONTHS_OF_A_QUARTER = MONTHS / QUARTERS;
    private static final String NUMERALS = "一二三四";
    private static final Pattern MONTH = Pattern.compile("(?:(20[0-9]{2})(?:年|-|/|\\.))?(0?[1-9]|1[0-2])月?(?:份)?");
    private static final Pattern QUARTER = Pattern.compile("(?:(20[0-9]{2})年?)?(?:[Qq]([1-4])|第?([1-4一二三四])季度?)");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})(?:年度?)?");

    /** Requires a kind. */
    public Period {
        Objects.requireNonNull(kind, "kind");
    }

    /** The period that a cell names; a month or quarter without a year is one of the year given. */
    public static Optional<Period> of(Typed cell, Optional<FiscalYear> year) {
        String text = Reading.text(cell).replace(" ", "");
        Matcher years = YEAR.matcher(text);
        if (years.matches()) {
            return Optional.of(new Period(Integer.parseInt(years.group(1)), CircularKind.COMPOSITE, 1));
        }
        Matcher quarters = QUARTER.matcher(text);
        if (quarters.matches()) {
            String typed = quarters.group(2) != null ? quarters.group(2) : quarters.group(3);
            int numeral = NUMERALS.indexOf(typed);
            int quarter = numeral >= 0 ? numeral + 1 : Integer.parseInt(typed);
            return in(quarters.group(1), year).map(found -> new Period(found, CircularKind.RANKING, quarter));
        }
        Matcher months = MONTH.matcher(text);
        boolean named = months.matches() && (months.group(1) != null || text.contains("月"));
        return named
                ? in(months.group(1), year)
                        .map(found -> new Period(found, CircularKind.CIRCULAR, Integer.parseInt(months.group(2))))
                : Optional.empty();
    }

    private static Optional<Integer> in(@Nullable String typed, Optional<FiscalYear> year) {
        return typed != null ? Optional.of(Integer.parseInt(typed)) : year.map(FiscalYear::year);
    }

    /** The last day. */
    public LocalDate end() {
        int month = switch (kind) {
            case CIRCULAR -> number;
            case RANKING -> number * MONTHS_OF_A_QUARTER;
            case COMPOSITE -> MONTHS;
        };
        return YearMonth.of(year, month).atEndOfMonth();
    }

    @Override
    public int compareTo(Period other) {
        int byEnd = end().compareTo(other.end());
        return byEnd != 0 ? byEnd : kind.compareTo(other.kind);
    }

    /** The canonical form. */
    @Override
    public String toString() {
        return switch (kind) {
            case CIRCULAR -> year + (number < 10 ? "-0" : "-") + number;
            case RANKING -> year + "Q" + number;
            case COMPOSITE -> Integer.toString(year);
        };
    }
}
