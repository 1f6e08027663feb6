// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TargetTest {

    private static final MeasureUnit PERCENT = new MeasureUnit("%", "%", "%", UnitCategory.PERCENT, BigDecimal.ONE);
    private static final MeasureUnit WAN_YUAN =
            new MeasureUnit("万元", "万元", "元", UnitCategory.MONEY, new BigDecimal("10000"));

    @Test
    void a_number_is_its_own_only_quantity() {
        Target target = number("≥95%", "95", Operator.GREATER_OR_EQUAL, PERCENT).build();
        assertEquals(
                List.of(Quantity.of(new BigDecimal("95"), Operator.GREATER_OR_EQUAL, PERCENT)), target.quantities());
        assertTrue(target.mentions(UnitCategory.PERCENT));
        assertFalse(target.mentions(UnitCategory.MONEY));
    }

    @Test
    void the_type_follows_from_kind_and_unit() {
        assertEquals(
                Optional.of(ValueType.RATE),
                number("95%", "95", null, PERCENT).build().inferredType());
        assertEquals(
                Optional.of(ValueType.AMOUNT),
                number("2万元", "2", null, WAN_YUAN).build().inferredType());
        assertEquals(
                Optional.of(ValueType.QUANT),
                number("2", "2", null, null).build().inferredType());
        assertType(ValueType.DATE, TargetKind.DATE);
        assertType(ValueType.DATE, TargetKind.DATE_RANGE);
        assertType(ValueType.BOOLEAN, TargetKind.BOOLEAN);
        assertType(ValueType.QUAL_GRADE, TargetKind.TEXT);
        assertType(ValueType.QUAL_GRADE, TargetKind.SCALE);
        assertType(null, TargetKind.EMPTY);
        assertType(null, TargetKind.PLACEHOLDER);
        assertType(null, TargetKind.of("PENDING"));
    }

    @Test
    void several_numbers_have_the_type_of_their_common_unit() {
        Quantity percent = Quantity.of(BigDecimal.TEN, null, PERCENT);
        Quantity money = Quantity.of(BigDecimal.TEN, null, WAN_YUAN);
        Target.Builder several = Target.builder("…").kind(TargetKind.SEVERAL);
        assertEquals(
                Optional.of(ValueType.RATE),
                several.quantities(List.of(percent, percent)).build().inferredType());
        assertEquals(
                Optional.of(ValueType.QUANT),
                several.quantities(List.of(percent, money)).build().inferredType());
    }

    @Test
    void a_kind_without_a_case_of_its_own_goes_to_otherwise() {
        TargetCases<String> cases = new TargetCases<>() {
            @Override
            public String otherwise(Target target) {
                return "otherwise";
            }

            @Override
            public String number(Target target) {
                return "number";
            }
        };
        assertEquals("number", number("2", "2", null, null).build().match(cases));
        assertEquals("otherwise", Target.EMPTY.match(cases));
        assertEquals(
                "otherwise",
                Target.builder("暂不确定").kind(TargetKind.of("PENDING")).build().match(cases));
    }

    @Test
    void converts_into_base_units_exactly() {
        Target target = number("2.50万元", "2.50", null, WAN_YUAN).build();
        assertEquals(0, new BigDecimal("25000").compareTo(target.numberInBase().orElseThrow()));
        assertTrue(Target.EMPTY.numberInBase().isEmpty());
    }

    @Test
    void readings_are_equal_when_all_parts_are() {
        assertEquals(
                number("2", "2", null, PERCENT).build(),
                number("2", "2", null, PERCENT).build());
        assertNotEquals(
                number("2", "2", null, PERCENT).build(),
                number("2", "2.0", null, PERCENT).build());
        assertNotEquals(
                number("2", "2", null, null).build(),
                number("2", "2", null, null).note(TargetNote.EACH).build());
        assertNotEquals(
                number("2", "2", null, null).build(),
                number("2 ", "2", null, null).build());
    }

    @Test
    void notes_are_a_set_in_a_stable_order_that_nobody_can_change() {
        Target target = Target.builder("x")
                .note(TargetNote.DEADLINE)
                .note(TargetNote.PERCENT_WORD)
                .note(TargetNote.DEADLINE)
                .build();
        assertEquals(List.of(TargetNote.PERCENT_WORD, TargetNote.DEADLINE), List.copyOf(target.notes()));
        assertTrue(target.has(TargetNote.DEADLINE));
        assertFalse(target.has(TargetNote.EACH));
        Set<TargetNote> notes = target.notes();
        assertThrows(UnsupportedOperationException.class, () -> notes.add(TargetNote.EACH));
    }

    @Test
    void an_empty_sign_is_read_as_equal() {
        assertEquals(Operator.EQUAL, Target.EMPTY.operatorOrEqual());
    }

    private static void assertType(ValueType expected, TargetKind kind) {
        assertEquals(
                Optional.ofNullable(expected),
                Target.builder("x").kind(kind).build().inferredType());
    }

    private static Target.Builder number(String raw, String number, Operator operator, MeasureUnit unit) {
        return Target.builder(raw)
                .kind(TargetKind.NUMBER)
                .operator(operator, operator)
                .number(new BigDecimal(number))
                .unit(unit, unit);
    }
}
