// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MeasureUnitTest {

    private static final MeasureUnit YUAN = new MeasureUnit("元", "元", "元", UnitCategory.MONEY, BigDecimal.ONE);
    private static final MeasureUnit WAN_YUAN =
            new MeasureUnit("万元", "万元", "元", UnitCategory.MONEY, new BigDecimal("10000"));
    private static final MeasureUnit PER_MU = new MeasureUnit("元/亩", "元/亩", "元/亩", UnitCategory.MONEY, BigDecimal.ONE);

    @Test
    void units_of_one_base_convert_but_are_not_the_same() {
        assertTrue(WAN_YUAN.convertsTo(YUAN));
        assertFalse(WAN_YUAN.isSameAs(YUAN));
        assertFalse(PER_MU.convertsTo(YUAN));
        assertTrue(PER_MU.isPer());
    }

    @Test
    void amounts_are_compared_after_conversion() {
        Quantity two = Quantity.of(new BigDecimal("2"), null, WAN_YUAN);
        assertTrue(two.isSameAmountAs(Quantity.of(new BigDecimal("20000.00"), Operator.EQUAL, YUAN)));
        assertFalse(two.isSameAmountAs(Quantity.of(new BigDecimal("2"), null, YUAN)));
        assertFalse(two.isSameAmountAs(Quantity.of(new BigDecimal("2"), null, null)));
        assertTrue(
                Quantity.of(BigDecimal.ONE, null, null).isSameAmountAs(Quantity.of(new BigDecimal("1.0"), null, null)));
    }

    @Test
    void an_unknown_unit_converts_into_itself_only() {
        MeasureUnit heap = MeasureUnit.unknown("坨");
        assertFalse(heap.isKnown());
        assertTrue(heap.convertsTo(MeasureUnit.unknown("坨")));
        assertFalse(heap.convertsTo(MeasureUnit.unknown("堆")));
    }

    @Test
    void refuses_a_factor_that_is_not_positive() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> new MeasureUnit("坨", "坨", "坨", UnitCategory.COUNT, BigDecimal.ZERO));
        assertTrue(refused.getMessage().contains("坨"));
    }

    @Test
    void signs_know_their_direction() {
        assertTrue(Operator.GREATER.isLowerBound());
        assertFalse(Operator.GREATER.isInclusive());
        assertTrue(Operator.LESS_OR_EQUAL.isUpperBound());
        assertTrue(Operator.LESS_OR_EQUAL.isInclusive());
        assertFalse(Operator.EQUAL.isLowerBound() || Operator.EQUAL.isUpperBound());
        assertEquals("区间", Operator.RANGE.symbol());
    }
}
