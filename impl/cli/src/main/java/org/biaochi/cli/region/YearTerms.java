// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.time.LocalDate;
import java.time.YearMonth;
import org.biaochi.api.engine.Batch;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.facts.Facts;
import org.biaochi.cli.facts.FactFolder;
import org.biaochi.cli.report.Totals;
import org.jspecify.annotations.Nullable;

/**
 * What all departments of a run share. Each step of the year is judged on its own day, or on the day of the run where that is
 * earlier. Not thread-safe.
 *
 * @param engine what assesses
 * @param known the facts of the folder; null if there are none
 * @param totals what counts every assessment of the run
 * @param year the budget year
 * @param asOf the day of the run
 */
record YearTerms(PerformanceEngine engine, @Nullable FactFolder known, Totals totals, int year, LocalDate asOf) {
    private static final int REPORT_DAY = 20;

    /** How facts come: from the folder, for what a request does not hold. */
    Batch batch() {
        return known == null ? Batch.PLAIN : Batch.PLAIN.facts(known, 1);
    }

    /** The facts of a request with those that the folder answered for it: what the last assessment was made from. */
    Facts used(Facts given) {
        return known == null ? given : given.and(known.last());
    }

    private LocalDate until(LocalDate day) {
        return day.isAfter(asOf) ? asOf : day;
    }

    /** The day on which goals are reviewed. */
    LocalDate goalDay() {
        return until(LocalDate.of(year, 1, 31));
    }

    /** The last day of a window. */
    LocalDate windowEnd(int month) {
        return YearMonth.of(year, month).atEndOfMonth();
    }

    /** Whether a window is over. */
    boolean isDue(int month) {
        return !windowEnd(month).isAfter(asOf);
    }

    /** The day on which a window is looked at. */
    LocalDate monthDay(int month) {
        return until(YearMonth.of(year, month).plusMonths(1).atDay(REPORT_DAY));
    }

    /** The day on which self-evaluations are looked at. */
    LocalDate selfDay() {
        return until(LocalDate.of(year + 1, 3, 31));
    }
}
