// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrieTest {

    private final Trie<Integer> trie = Trie.of(Map.of("元", 1, "元/亩", 2, "万元", 3));

    @Test
    void finds_the_longest_word_at_a_position() {
        assertEquals(4, trie.longest("1元/亩", 1));
        assertEquals(2, trie.longest("1元/台", 1));
        assertEquals(1, trie.longest("1台", 1));
        assertEquals(0, trie.longest("", 0));
    }

    @Test
    void tells_words_from_their_beginnings() {
        assertEquals(3, trie.get("万元"));
        assertNull(trie.get("万"));
        assertNull(trie.get("元/"));
        assertEquals(2, trie.get("每元/亩", 1, 4));
    }

    @Test
    void refuses_empty_words() {
        assertThrows(IllegalArgumentException.class, () -> Trie.of(Map.of("", 1)));
    }

    @Test
    void agrees_with_a_map_on_many_random_words() {
        Random random = new Random(5);
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < 3000; i++) {
            words.put(word(random), i);
        }
        Trie<Integer> many = Trie.of(words);
        words.forEach((word, value) -> assertEquals(value, many.get(word)));
        for (int i = 0; i < 3000; i++) {
            String word = word(random);
            assertEquals(words.get(word), many.get(word));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            word.append((char) ('一' + random.nextInt(40)));
        }
        return word.toString();
    }
}
