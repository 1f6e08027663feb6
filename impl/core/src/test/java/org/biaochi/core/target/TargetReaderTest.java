// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.goal.TargetNote;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.api.goal.ValueType;
import org.junit.jupiter.api.Test;

class TargetReaderTest {

    private final TargetReader reader = TargetReader.standard();

    @Test
    void a_sign_and_a_unit_of_their_own_columns_hold_for_a_bare_number() {
        Target target = columns("100", "=", "%");
        assertEquals(TargetKind.NUMBER, target.kind());
        assertEquals(Optional.of(Operator.EQUAL), target.operator());
        assertEquals(Optional.empty(), target.writtenOperator());
        assertEquals(UnitCategory.PERCENT, target.category());
        assertEquals(Optional.of(ValueType.RATE), target.inferredType());
        assertTrue(target.notes().isEmpty());
    }

    @Test
    void full_width_columns_and_words_are_read() {
        assertEquals(
                Optional.of(Operator.GREATER_OR_EQUAL), columns("９５", "＞＝", "％").operator());
        assertEquals(
                Optional.of(Operator.LESS_OR_EQUAL), columns("5", "不高于", "").operator());
        assertEquals(
                Optional.of(Operator.QUALITATIVE), columns("优良", "定性", null).operator());
        assertEquals(Optional.of(Operator.RANGE), columns("3-5", "区间", "个").operator());
    }

    @Test
    void columns_that_contradict_the_text_win_and_are_noted() {
        Target target = columns("≥95%", "≤", "元");
        assertEquals(Optional.of(Operator.LESS_OR_EQUAL), target.operator());
        assertEquals(Optional.of(Operator.GREATER_OR_EQUAL), target.writtenOperator());
        assertEquals("元", target.unit().orElseThrow().name());
        assertEquals("%", target.writtenUnit().orElseThrow().name());
        assertTrue(target.has(TargetNote.OPERATOR_CONFLICT));
        assertTrue(target.has(TargetNote.UNIT_CONFLICT));
    }

    @Test
    void wan_yuan_against_yuan_is_a_conflict_but_two_spellings_of_one_unit_are_not() {
        assertTrue(columns("20万元", null, "元").has(TargetNote.UNIT_CONFLICT));
        assertFalse(columns("120㎡", null, "平方米").has(TargetNote.UNIT_CONFLICT));
    }

    @Test
    void wan_in_the_number_is_not_multiplied_twice_when_the_column_has_it() {
        assertNumber("250", columns("250万", null, "万元"));
        assertNumber("2500000", columns("250万", null, "元"));
        assertNumber("2500000", reader.read("250万"));
    }

    @Test
    void an_unknown_sign_is_noted_and_the_sign_of_the_text_holds() {
        Target target = columns("≥3", "定量(其他)", "个");
        assertTrue(target.has(TargetNote.OPERATOR_UNKNOWN));
        assertEquals(Optional.of(Operator.GREATER_OR_EQUAL), target.operator());
    }

    @Test
    void a_unit_that_no_dictionary_knows_stays_as_typed() {
        Target target = columns("26", "≥", "tot扁");
        assertEquals("tot扁", target.unit().orElseThrow().spelling());
        assertFalse(target.unit().orElseThrow().isKnown());
        assertEquals(Optional.of(ValueType.QUANT), target.inferredType());
    }

    @Test
    void a_short_word_behind_the_last_number_is_a_unit_that_nobody_knows() {
        assertEquals("事故", reader.read("0事故").unit().orElseThrow().spelling());
        assertEquals("lx", reader.read("≥800lx").unit().orElseThrow().spelling());
        assertTrue(reader.read("100完成").unit().isEmpty());
        assertTrue(reader.read("12350安全生产举报奖").unit().isEmpty());
    }

    @Test
    void nothing_typed_is_empty_whatever_it_is_made_of() {
        assertSame(Target.EMPTY, reader.read(null));
        assertSame(Target.EMPTY, reader.read(""));
        assertEquals(TargetKind.EMPTY, reader.read(" \u3000\u200B").kind());
        assertEquals(" \u3000\u200B", reader.read(" \u3000\u200B").raw());
        assertEquals(TargetKind.EMPTY, columns(null, "≥", "%").kind());
        assertEquals(
                Optional.of(Operator.GREATER_OR_EQUAL), columns(null, "≥", "%").operator());
    }

    @Test
    void the_same_text_gives_equal_readings() {
        for (String text : new String[] {"≥95%", "2021年12月31日前完成", "18—54周岁", "完成3期,200人"}) {
            assertEquals(reader.read(text), reader.read(text));
            assertEquals(reader.read(text).hashCode(), reader.read(text).hashCode());
        }
        assertFalse(reader.read("≥95%").equals(reader.read("≥95.0%")));
        assertFalse(reader.read("≥95%").equals(reader.read("≥95％")));
    }

    @Test
    void the_scale_of_a_number_is_kept() {
        assertEquals(4, reader.read("50.0000").number().orElseThrow().scale());
        assertEquals(2, reader.read("≥100.00%").number().orElseThrow().scale());
    }

    @Test
    void numbers_convert_exactly_into_base_units() {
        assertEquals(
                0,
                new BigDecimal("200000")
                        .compareTo(reader.read("20万元").numberInBase().orElseThrow()));
        assertEquals(
                0,
                new BigDecimal("30000")
                        .compareTo(reader.read("3万余人次").numberInBase().orElseThrow()));
        assertEquals(
                0,
                new BigDecimal("12")
                        .compareTo(reader.read("1次/月").numberInBase().orElseThrow()));
    }

    @Test
    void a_dictionary_of_a_profile_adds_units() {
        TargetReader local = TargetReader.of(Units.standard().with("坨\tCOUNT\t坨\t1"));
        assertFalse(reader.read("3坨").unit().orElseThrow().isKnown());
        assertTrue(local.read("3坨").unit().orElseThrow().isKnown());
        assertEquals("坨", local.read("3坨").unit().orElseThrow().name());
    }

    private Target columns(String value, String operator, String unit) {
        return reader.read(value, operator, unit, TargetContext.NONE);
    }

    private static void assertNumber(String expected, Target target) {
        assertEquals(0, new BigDecimal(expected).compareTo(target.number().orElseThrow()), target.toString());
    }
}
