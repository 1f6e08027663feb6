// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import java.time.LocalDate;

/**
 * A budget year (预算年度), which in China is the calendar year. Immutable.
 *
 * @param year from 1949 to 2999
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {
    /** @throws IllegalArgumentException if the year is out of range */
    public FiscalYear {
        if (year < 1949 || year > 2999) {
            throw new IllegalArgumentException(
                    "预算年度 " + year + " 超出 1949–2999 / budget year " + year + " is outside 1949–2999");
        }
    }

    /** 1 January of the year. */
    public LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    /** 31 December of the year. */
    public LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }
}
