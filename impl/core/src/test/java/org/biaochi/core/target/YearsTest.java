// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.biaochi.core.Rows;
import org.junit.jupiter.api.Test;

class YearsTest {

    @Test
    void finds_the_years_that_count() {
        for (String[] row : Rows.of(YearsTest.class, "years.tsv")) {
            String found = Years.in(row[0], Units.standard()).stream()
                    .map(mention -> mention.isRange() ? mention.from() + "-" + mention.to() : "" + mention.from())
                    .collect(Collectors.joining(" "));
            assertEquals(row[1], found.isEmpty() ? "none" : found, row[0]);
        }
    }

    @Test
    void a_range_contains_the_years_between() {
        YearMention range = Years.in("2021-2023年", Units.standard()).get(0);
        assertTrue(range.contains(2022));
        assertEquals(0, range.start());
    }
}
