// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import org.biaochi.api.goal.PartialDate;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.core.target.DateReader;
import org.biaochi.core.target.DateSpan;

/** Reads days and months of a report. A month alone belongs to the fiscal year; a missing year is never guessed otherwise. */
final class Window {
    private Window() {}

    /** The first day of what was typed. */
    static Optional<LocalDate> first(String text, Optional<FiscalYear> year) {
        return date(text, true).flatMap(date -> complete(date, year)).map(date -> date.firstDay(0));
    }

    /** The last day of what was typed. */
    static Optional<LocalDate> last(String text, Optional<FiscalYear> year) {
        return date(text, false).flatMap(date -> complete(date, year)).map(date -> date.lastDay(0));
    }

    private static Optional<PartialDate> date(String text, boolean first) {
        if (text.matches("0?[1-9]|1[0-2]")) {
            return Optional.of(PartialDate.of(0, Integer.parseInt(text), 0));
        }
        Optional<DateSpan> span = DateReader.standard().read(text);
        return span.map(found -> first ? found.start() : found.end());
    }

    private static Optional<PartialDate> complete(PartialDate date, Optional<FiscalYear> year) {
        if (date.hasYear()) {
            return Optional.of(date);
        }
        return date.month().isEmpty() ? Optional.empty() : year.map(known -> date.withYearIfMissing(known.year()));
    }
}
