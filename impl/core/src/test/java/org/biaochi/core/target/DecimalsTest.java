// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.core.Rows;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    private final Decimals decimals = Decimals.standard();

    @Test
    void reads_every_row_of_the_table() {
        for (String[] row : Rows.of(DecimalsTest.class, "decimals.tsv")) {
            DecimalReading reading = decimals.read(row[0]);
            assertEquals(row[1], reading.state().name(), row[0]);
            assertEquals(row[2], reading.number().map(BigDecimal::toPlainString).orElse("none"), row[0]);
            assertEquals(row[3], reading.unit().map(MeasureUnit::name).orElse("none"), row[0]);
        }
    }

    @Test
    void nothing_typed_is_blank() {
        assertEquals(DecimalReading.State.BLANK, decimals.read(null).state());
        assertEquals(DecimalReading.State.BLANK, decimals.read(" 　").state());
    }

    @Test
    void the_scale_is_kept() {
        assertEquals(2, decimals.read("22.50").number().orElseThrow().scale());
    }

    @Test
    void an_amount_takes_the_unit_of_the_form_where_it_has_none() {
        MeasureUnit formUnit = Units.standard().find("万元").orElseThrow();
        assertEquals(
                0,
                new BigDecimal("400000")
                        .compareTo(decimals.read("40").inBase(formUnit).orElseThrow()));
        assertEquals(
                0,
                new BigDecimal("40")
                        .compareTo(decimals.read("40元").inBase(formUnit).orElseThrow()));
        assertTrue(decimals.read("/").inBase(formUnit).isEmpty());
    }

    @Test
    void never_throws() {
        Random random = new Random(17);
        String alphabet = "0123456789.,-+/ %万亿元分余¥—约";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(9); j > 0; j--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            DecimalReading reading = decimals.read(text.toString());
            assertEquals(reading.isNumber(), reading.number().isPresent(), text.toString());
        }
    }
}
