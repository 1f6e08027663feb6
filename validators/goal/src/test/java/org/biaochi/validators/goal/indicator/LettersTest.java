// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
    @ParameterizedTest
    @CsvSource({
        "培训（Ａ）人数：, 培训A人数",
        "PM2.5, PM25",
        "--- ≥ %, ''",
        "８ ８, 88",
        "Ünïté × 2, Ünïté2",
        "カタカナ 한글, カタカナ한글",
        "𠀀·𠀁, 𠀀𠀁",
        "😀, ''",
    })
    void keeps_letters_digits_and_ideographs(String text, String letters) {
        assertEquals(letters, Letters.of(text));
    }

    @Test
    void knows_ascii_digits_only() {
        assertTrue(Letters.areDigits("88"));
        assertFalse(Letters.areDigits("8人"));
        assertFalse(Letters.areDigits(""));
    }
}
