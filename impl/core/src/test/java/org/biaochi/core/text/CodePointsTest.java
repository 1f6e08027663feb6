// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void an_astral_character_counts_once() {
        assertEquals(3, CodePoints.length("𠮷野家"));
    }

    @Test
    void counts_ideographs_from_a_position() {
        assertEquals(3, CodePoints.ideographsAt("完成𠮷野家3次", 2));
        assertEquals(0, CodePoints.ideographsAt("完成,", 2));
        assertEquals(0, CodePoints.ideographsAt("完成", 2));
    }

    @Test
    void signs_are_no_ideographs() {
        assertTrue(CodePoints.isIdeograph('〇'));
        assertFalse(CodePoints.isIdeograph('㎡'));
        assertFalse(CodePoints.isIdeograph('、'));
    }
}
