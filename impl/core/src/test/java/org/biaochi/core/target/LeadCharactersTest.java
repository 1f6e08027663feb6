// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.biaochi.core.text.ChineseNumerals;
import org.junit.jupiter.api.Test;

class LeadCharactersTest {
    @Test
    void holds_whatever_a_number_date_or_end_of_clause_begins_with() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean begins = NumberScan.startsAt(c + "1", 0)
                    || ChineseNumerals.startsWith(c)
                    || Surroundings.isClauseEnd(c)
                    || TargetScan.DATE_WORDS.indexOf(c) >= 0;
            assertTrue(LeadCharacters.has(c) || !begins, "U+" + Integer.toHexString(c));
        }
    }

    @Test
    void holds_the_beginning_of_every_word_before_a_number() {
        TargetWords.before().keySet().forEach(word -> assertTrue(LeadCharacters.has(word.charAt(0)), word));
    }

    @Test
    void passes_over_plain_words() {
        assertEquals(7, LeadCharacters.next("培训农村实用人1200人次", 0));
        assertEquals(4, LeadCharacters.next("持续增收", 0));
    }
}
