// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void a_text_that_fits_is_shown_as_it_is() {
        String text = "绩".repeat(200);
        assertSame(text, Excerpt.of(text));
        assertSame(text, Excerpt.of(text, 200));
        assertSame("", Excerpt.brief(""));
    }

    @Test
    void a_longer_one_is_cut_and_shows_that_it_is() {
        assertEquals("绩".repeat(200) + "…", Excerpt.of("绩".repeat(201)));
        assertEquals("绩".repeat(60) + "…", Excerpt.brief("绩".repeat(61)));
        assertEquals("绩效…", Excerpt.of("绩效目标", 2));
        assertEquals("绩效", Excerpt.start("绩效目标", 2));
    }

    @Test
    void no_character_is_split_and_each_counts_once() {
        String rare = "𠮷";
        assertEquals(2, rare.length());
        assertEquals(rare.repeat(60), Excerpt.brief(rare.repeat(60)));
        assertEquals("a" + rare + "…", Excerpt.of("a" + rare.repeat(2), 2));
        assertEquals(rare.repeat(2) + "…", Excerpt.of(rare.repeat(3), 2));
    }
}
