// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberUnitPairsTest {

    private final Units units = Units.standard();

    @Test
    void reads_numbers_with_their_units() {
        assertEquals(List.of("3期", "200人次", "≥95%"), pairs("完成培训3期，参训200人次，满意度≥95％。"));
        assertEquals(List.of("70%"), pairs("完成项目主体工程70%"));
    }

    @Test
    void years_dates_ordinals_and_document_numbers_are_no_pairs() {
        assertEquals(List.of(), pairs("根据昌财行〔2022〕10号文件，2022年12月31日前完成第3期工程，目标1：建设。"));
        assertEquals(List.of(), pairs("昌州财行(2022)10号 专项经费，2021—2023年实施"));
        assertEquals(List.of(), pairs("昌吉12350热线"));
        assertEquals(List.of(), pairs("1.加强管理。2、提升水平"));
    }

    @Test
    void money_and_spelled_numbers_are_marked() {
        List<NumberUnitPair> found = NumberUnitPairs.in("投入30万元，举办两场活动", units);
        assertTrue(found.get(0).isMoney());
        assertFalse(found.get(0).spelled());
        assertTrue(found.get(1).spelled());
        assertEquals(2, found.get(1).quantity().number().intValueExact());
    }

    @Test
    void places_point_into_the_folded_text() {
        NumberUnitPair pair = NumberUnitPairs.in("完成２００人次", units).get(0);
        assertEquals("200人次", "完成200人次".substring(pair.start(), pair.end()));
    }

    @Test
    void equal_amounts_count_once() {
        assertEquals(1, NumberUnitPairs.distinctIn("完成1公里，即1000米", units).size());
        assertEquals(2, NumberUnitPairs.distinctIn("完成1公里，另1001米", units).size());
    }

    @Test
    void a_digit_or_a_spelled_number_with_a_unit_makes_a_text_quantitative() {
        assertTrue(NumberUnitPairs.hasNumber("培训３期", units));
        assertTrue(NumberUnitPairs.hasNumber("举办三场活动", units));
        assertFalse(NumberUnitPairs.hasNumber("统一组织，进一步提升", units));
        assertFalse(NumberUnitPairs.hasNumber("一次性补助到位", units));
    }

    private List<String> pairs(String text) {
        return NumberUnitPairs.in(text, units).stream()
                .map(pair -> pair.quantity().toString())
                .toList();
    }
}
