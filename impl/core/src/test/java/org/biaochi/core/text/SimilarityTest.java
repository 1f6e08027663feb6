// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SimilarityTest {

    @Test
    void is_the_exact_dice_ratio_of_bigrams() {
        assertEquals(new Similarity(6, 8), Similarity.of("培训完成率", "培训完成数"));
        assertEquals(Similarity.NONE, new Similarity(0, 1));
        assertEquals(0, Similarity.of("绩效目标", "预算资金").numerator());
    }

    @Test
    void counts_repeated_bigrams_as_often_as_both_have_them() {
        assertEquals(new Similarity(4, 5), Similarity.of("啊啊啊", "啊啊啊啊"));
        assertEquals(new Similarity(2, 4), Similarity.of("啊啊啊啊", "啊啊"));
    }

    @Test
    void equal_after_normalisation_is_the_same() {
        assertEquals(Similarity.SAME, Similarity.of(" 满意度（％）", "满意度(%)"));
    }

    @Test
    void one_character_is_similar_only_to_itself() {
        assertEquals(Similarity.SAME, Similarity.of("好", "好"));
        assertEquals(Similarity.NONE, Similarity.of("好", "好好"));
        assertEquals(Similarity.NONE, Similarity.of("好", "差"));
    }

    @Test
    void astral_characters_are_one_character() {
        assertEquals(Similarity.NONE, Similarity.of("𠮷", "𠮷𠮷"));
        assertEquals(new Similarity(2, 3), Similarity.of("𠮷野家", "𠮷野"));
    }

    @Test
    void thresholds_are_compared_exactly_and_bounds_pass() {
        Similarity threeQuarters = new Similarity(6, 8);
        assertTrue(threeQuarters.atLeast(new BigDecimal("0.75")));
        assertFalse(threeQuarters.atLeast(new BigDecimal("0.7500000000000000001")));
        assertTrue(new Similarity(2, 3).atLeast(new BigDecimal("0.6666666666666666666")));
        assertFalse(new Similarity(2, 3).atLeast(new BigDecimal("0.6666666666666666667")));
    }

    @Test
    void refuses_what_is_no_ratio() {
        assertThrows(IllegalArgumentException.class, () -> new Similarity(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Similarity(0, 0));
    }
}
