// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.subject.FiscalYear;

/**
 * The past years of a project (以前年度), each at most once. Immutable.
 *
 * @param years the latest first
 */
public record PastYears(List<PastYear> years) {
    /**
     * Copies and orders the years.
     *
     * @throws IllegalArgumentException if a year occurs twice
     */
    public PastYears {
        years = years.stream()
                .sorted((left, right) -> right.year().compareTo(left.year()))
                .toList();
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i).year().equals(years.get(i - 1).year())) {
                int year = years.get(i).year().year();
                throw new IllegalArgumentException(
                        "年度 " + year + " 重复，请只保留一条 / the year " + year + " occurs twice; keep one of them");
            }
        }
    }

    /** What is recorded of one year. */
    public Optional<PastYear> of(FiscalYear year) {
        return years.stream().filter(past -> past.year().equals(year)).findFirst();
    }
}
