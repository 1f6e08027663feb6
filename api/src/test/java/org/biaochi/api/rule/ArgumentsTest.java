// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    @Test
    void every_value_has_one_canonical_text() {
        Arguments arguments = Arguments.of("text", "≥95%")
                .with("number", new BigDecimal("90.00"))
                .with("zero", new BigDecimal("0.000"))
                .with("count", 3)
                .with("day", LocalDate.of(2025, 9, 1))
                .with("list", List.of("甲", "乙"));
        assertEquals("≥95%", arguments.text("text"));
        assertEquals("90", arguments.text("number"));
        assertEquals("0", arguments.text("zero"));
        assertEquals("3", arguments.text("count"));
        assertEquals("2025-09-01", arguments.text("day"));
        assertEquals("甲、乙", arguments.text("list"));
        assertEquals("", arguments.text("nothing"));
    }
}
