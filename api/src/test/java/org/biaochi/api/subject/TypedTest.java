// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000", "\u00A0\u3000 ", "\uFEFF", "\u200B"})
    void blanks_of_every_kind_are_blank_and_kept(String text) {
        assertTrue(Typed.of(text).isBlank());
        assertEquals(text, Typed.of(text).text());
    }

    @Test
    void null_is_blank_and_absent_is_neither() {
        assertTrue(Typed.of(null).isBlank());
        assertTrue(Typed.ABSENT.isAbsent());
        assertNotEquals(Typed.ABSENT, Typed.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "/", "0", " ≥95% ", "无"})
    void anything_else_is_a_value_to_the_character(String text) {
        assertTrue(Typed.of(text).isValue());
        assertEquals(text, Typed.of(text).text());
    }
}
