// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.biaochi.core.Rows;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void folds_every_row_of_the_table() {
        for (String[] row : Rows.of(FoldingTest.class, "folding.tsv")) {
            assertEquals(
                    row[1].equals("NOTHING") ? "" : row[1].equals("BLANK") ? " " : row[1],
                    Folding.fold(unescape(row[0])),
                    row[0]);
        }
    }

    @Test
    void folds_all_full_width_ascii() {
        for (char c = 0x21; c <= 0x7E; c++) {
            assertEquals(String.valueOf(c), Folding.fold(String.valueOf((char) (c + 0xFEE0))));
        }
    }

    @Test
    void keeps_units_ideographs_and_astral_characters() {
        for (String kept : new String[] {"㎡", "‰", "m²", "绩效目标", "𠮷𡃁", "①", "、。《》〔〕", "℃", "一〇"}) {
            assertSame(kept, Folding.fold(kept));
        }
    }

    @Test
    void returns_the_same_instance_when_nothing_changes() {
        String text = "完成培训≥95% of 3 (期)";
        assertSame(text, Folding.fold(text));
        assertSame(text, Folding.normalise(text));
    }

    @Test
    void normalising_trims_and_collapses_blanks_of_every_kind() {
        assertEquals("便于信息 化应用", Folding.normalise("\u3000便于信息\u00A0\t \r\n化应用 \uFEFF"));
        assertEquals("", Folding.normalise(" \u3000\u200B\t"));
        assertEquals("a", Folding.normalise(" a"));
        assertEquals("a", Folding.normalise("a "));
        assertEquals("a b", Folding.normalise("a\tb"));
        assertEquals("", Folding.normalise(""));
    }

    @Test
    void blank_means_empty_after_normalisation() {
        for (String text : new String[] {"", " ", "\u3000", "\u00A0\u200B\n", "a", "　x", "０"}) {
            assertEquals(Folding.normalise(text).isEmpty(), Folding.isBlank(text), text);
        }
        assertTrue(Folding.isBlank("\u2003"));
        assertFalse(Folding.isBlank("—"));
    }

    @Test
    void folding_is_idempotent_on_any_text() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j > 0; j--) {
                text.append((char) random.nextInt(0x10000));
            }
            String once = Folding.fold(text.toString());
            assertSame(once, Folding.fold(once));
            String normal = Folding.normalise(text.toString());
            assertSame(normal, Folding.normalise(normal));
        }
    }

    static String unescape(String cell) {
        return cell.startsWith("U+") ? Character.toString(Integer.parseInt(cell.substring(2), 16)) : cell;
    }
}
