// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region.generate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.supervision.CircularColumn;

/** What was issued in a year: a circular each month, a ranking each quarter, the composite. Pure functions. */
final class Circulars {
    private static final int MONTHS = 12;
    private static final int OF_A_QUARTER = 3;
    private static final int DAY = 15;

    private Circulars() {}

    /** All of a year but the circular of one month, which was forgotten. */
    static List<Cells<CircularColumn>> issued(int year, int forgotten) {
        List<Cells<CircularColumn>> issued = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            YearMonth end = YearMonth.of(year, month);
            if (month != forgotten) {
                issued.add(row(end.toString(), "通报", end));
            }
            if (month % OF_A_QUARTER == 0) {
                issued.add(row(year + "Q" + month / OF_A_QUARTER, "排名", end));
            }
        }
        issued.add(row(Integer.toString(year), "总评", YearMonth.of(year, MONTHS)));
        return issued;
    }

    private static Cells<CircularColumn> row(String period, String kind, YearMonth end) {
        LocalDate day = end.plusMonths(1).atDay(DAY);
        return Cells.of(CircularColumn.class)
                .set(CircularColumn.PERIOD, period)
                .set(CircularColumn.KIND, kind)
                .set(CircularColumn.DATE, day.toString())
                .build();
    }
}
