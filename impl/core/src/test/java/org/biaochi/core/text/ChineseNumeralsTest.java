// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ChineseNumeralsTest {

    @Test
    void reads_numerals_of_both_kinds() {
        assertValue(0, "零");
        assertValue(2, "两");
        assertValue(10, "十");
        assertValue(12, "十二");
        assertValue(20, "二十");
        assertValue(105, "一百零五");
        assertValue(320, "三百二十");
        assertValue(15_000, "一万五千");
        assertValue(200_000, "二十万");
        assertValue(130_000_000, "一亿三千万");
        assertValue(2021, "二〇二一");
        assertValue(88, "捌拾捌");
    }

    @Test
    void refuses_what_is_no_numeral() {
        assertValue(-1, "百");
        assertValue(-1, "十百");
        assertValue(-1, "三四十");
        assertValue(-1, "万");
        assertValue(-1, "一万万");
        assertValue(-1, "一二三四五六七八九一二三四五六七八九");
        assertEquals(-1, ChineseNumerals.value("三", 0, 0));
    }

    @Test
    void reads_what_a_writer_of_numerals_writes() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            int number = 1 + random.nextInt(9999);
            assertValue(number, write(number));
        }
    }

    private static String write(int number) {
        String digits = "零一二三四五六七八九";
        String powers = "千百十";
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int i = 0, unit = 1000; i < 4; i++, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = text.length() > 0;
            } else {
                text.append(gap ? "零" : "").append(digits.charAt(digit));
                text.append(i < 3 ? powers.substring(i, i + 1) : "");
                gap = false;
            }
        }
        return text.toString();
    }

    private static void assertValue(long expected, String text) {
        assertEquals(expected, ChineseNumerals.value(text, 0, text.length()), text);
    }
}
