// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What the calendar of a year asks for (期次), and whether it was issued. Immutable.
 *
 * @param period month, quarter or year, such as {@code 2026-06}, {@code 2026Q2}, {@code 2026}
 * @param kind what is to be issued
 * @param end the last day of the period
 * @param state how it stands on the day of the assessment
 */
public record CalendarEntry(String period, CircularKind kind, LocalDate end, State state) {
    /** How an entry stands. */
    public enum State {
        /** Issued (已发). */
        ISSUED,
        /** The period is over and nothing was issued (应发未发). */
        MISSING,
        /** The period is not over (未到期). */
        NOT_DUE
    }

    /** Requires every part. */
    public CalendarEntry {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(state, "state");
    }
}
