// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountTest {
    @Test
    void compares_canonically_and_keeps_the_typed_scale() {
        Amount typed = Amount.ofYuan(new BigDecimal("10.00"));
        assertEquals(Amount.ofYuan(BigDecimal.TEN), typed);
        assertEquals(Amount.ofYuan(BigDecimal.TEN).hashCode(), typed.hashCode());
        assertEquals("10.00", typed.toString());
    }

    @Test
    void adds_and_subtracts_exactly() {
        Amount tenth = Amount.ofYuan(new BigDecimal("0.1"));
        Amount fifth = Amount.ofYuan(new BigDecimal("0.2"));
        assertEquals(Amount.ofYuan(new BigDecimal("0.3")), tenth.plus(fifth));
        assertEquals(Amount.ofYuan(new BigDecimal("-0.1")), tenth.minus(fifth));
    }
}
