// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import java.util.Optional;
import org.biaochi.core.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Reads date fields such as 项目期 and 起止时间: {@code 2024年1月至12月}, {@code 2023.07-2024.01}, {@code 2022-01-01}. Never throws and
 * never guesses a missing year. Immutable and thread-safe.
 */
public final class DateReader {

    private static final DateReader STANDARD = new DateReader(Units.standard());

    private final Units units;

    private DateReader(Units units) {
        this.units = units;
    }

    /** Returns the reader with the standard unit dictionary. */
    public static DateReader standard() {
        return STANDARD;
    }

    /**
     * Returns the first date or span of dates in the field, empty if there is none. Words around it are skipped. A day
     * or month that the calendar does not have, such as {@code 2025-02-30}, leaves the field without a date: it is
     * never widened to its month.
     */
    public Optional<DateSpan> read(@Nullable String typed) {
        DateScan scan = new DateScan(units);
        return typed != null && find(Folding.normalise(typed), scan) ? Optional.of(scan.span()) : Optional.empty();
    }

    /** Whether the field writes a day or month that the calendar does not have, so that no date is read from it. */
    public boolean isImpossible(String typed) {
        DateScan scan = new DateScan(units);
        return !find(Folding.normalise(typed), scan) && scan.impossible();
    }

    private static boolean find(String text, DateScan scan) {
        for (int at = 0; at < text.length(); at++) {
            boolean insideNumber = at > 0 && isNumeric(text.charAt(at - 1)) && isNumeric(text.charAt(at));
            boolean found = !insideNumber && scan.at(text, at, true);
            if (!insideNumber && (found || scan.impossible())) {
                return !scan.impossible();
            }
        }
        return false;
    }

    private static boolean isNumeric(char c) {
        return (c >= '0' && c <= '9') || c == '.';
    }
}
