// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.biaochi.core.Rows;
import org.junit.jupiter.api.Test;

class DateReaderTest {

    private static final int BUDGET_YEAR = 2025;

    private final DateReader reader = DateReader.standard();

    @Test
    void reads_first_and_last_day_of_every_row() {
        for (String[] row : Rows.of(DateReaderTest.class, "dates.tsv")) {
            String found = reader.read(row[0])
                    .map(span -> span.firstDay(BUDGET_YEAR) + "/" + span.lastDay(BUDGET_YEAR))
                    .orElse("none");
            assertEquals(row[1], found, row[0]);
        }
    }

    @Test
    void nothing_typed_has_no_date() {
        assertTrue(reader.read(null).isEmpty());
        assertTrue(reader.read("").isEmpty());
    }

    @Test
    void never_throws() {
        Random random = new Random(31);
        String alphabet = "0123456789年月日-./至底前季度第上半一二十 ";
        for (int i = 0; i < 40_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(14); j > 0; j--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            reader.read(text.toString()).ifPresent(span -> {
                span.firstDay(2023);
                span.lastDay(2023);
            });
        }
    }
}
