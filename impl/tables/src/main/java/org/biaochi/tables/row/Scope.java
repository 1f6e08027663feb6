// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.row;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * The region and year that rows are read of or written for. Immutable.
 *
 * @param region the code of the region (财政区划代码) as the tables write it; empty for every region
 * @param year the budget year, four digits; empty for every year
 */
public record Scope(String region, String year) {
    /** Every region and year. */
    public static final Scope ALL = new Scope("", "");

    /** The column of the region. */
    public static final String REGION = "MOF_DIV_CODE";

    /** The column of the year. */
    public static final String YEAR = "FISCAL_YEAR";

    /** Requires both. */
    public Scope {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(year, "year");
    }

    /** Whether a row is of this region and year; one that is not is told as a problem. A row without the column is. */
    public boolean admits(String table, Row row, Consumer<RowProblem> problems) {
        if (differs(region, row, REGION)) {
            problems.accept(RowProblem.otherRegion(table, row, region));
            return false;
        }
        if (differs(year, row, YEAR)) {
            problems.accept(RowProblem.otherYear(table, row, year));
            return false;
        }
        return true;
    }

    private static boolean differs(String wanted, Row row, String column) {
        String text = row.cell(column).trimmed();
        return !wanted.isEmpty() && !text.isEmpty() && !text.equals(wanted);
    }
}
