// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordAutomatonTest {

    private static final int RATIO = 0;
    private static final int VAGUE = 1;
    private static final int LAST = 63;

    private final WordAutomaton automaton = WordAutomaton.builder()
            .addAlternatives(RATIO, "率$|比例$|比重$|指数$")
            .addAlternatives(VAGUE, "进一步|有效|显著|提升|提")
            .add(LAST, "提升服务")
            .build();

    @Test
    void tells_which_sets_occur() {
        assertEquals(1L << VAGUE | 1L << LAST, automaton.sets("有效提升服务"));
        assertEquals(0, automaton.sets("完成培训"));
        assertEquals(0, automaton.sets(""));
    }

    @Test
    void a_tied_word_matches_at_the_end_only() {
        assertTrue(automaton.contains("培训完成率", RATIO));
        assertFalse(automaton.contains("完成率目标", RATIO));
        assertTrue(automaton.contains("占比例", RATIO));
        assertNull(automaton.first("完成率目标", RATIO));
        assertEquals(new WordAutomaton.Hit(RATIO, 4, 5), automaton.first("培训完成率", RATIO));
    }

    @Test
    void finds_the_leftmost_and_longest_word() {
        assertEquals(new WordAutomaton.Hit(VAGUE, 2, 4), automaton.first("显示提升有效", VAGUE));
        assertNull(automaton.first("完成", VAGUE));
    }

    @Test
    void visits_overlapping_words_and_stops_on_demand() {
        List<String> hits = new ArrayList<>();
        automaton.visit("提升服务", (set, start, end) -> hits.add(set + ":" + start + "-" + end));
        assertEquals(List.of("1:0-1", "1:0-2", "63:0-4"), hits);
        List<Integer> first = new ArrayList<>();
        automaton.visit("提升服务", (set, start, end) -> {
            first.add(set);
            return false;
        });
        assertEquals(List.of(VAGUE), first);
    }

    @Test
    void words_are_folded_and_later_additions_do_not_reach_a_built_automaton() {
        WordAutomaton.Builder builder = WordAutomaton.builder().add(0, "％");
        WordAutomaton built = builder.build();
        builder.add(1, "新词");
        assertTrue(built.contains("100%", 0));
        assertEquals(0, built.sets("新词"));
    }

    @Test
    void refuses_empty_words_and_foreign_sets() {
        WordAutomaton.Builder builder = WordAutomaton.builder();
        assertThrows(IllegalArgumentException.class, () -> builder.add(0, ""));
        assertThrows(IllegalArgumentException.class, () -> builder.add(0, "$"));
        assertThrows(IllegalArgumentException.class, () -> builder.add(64, "词"));
        assertThrows(IllegalArgumentException.class, () -> builder.addAlternatives(0, "甲||乙"));
    }

    @Test
    void agrees_with_naive_search_on_random_texts() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<String> words = new ArrayList<>();
            WordAutomaton.Builder builder = WordAutomaton.builder();
            for (int i = 0; i < 8; i++) {
                String word = random(random, 1 + random.nextInt(4)) + (random.nextInt(4) == 0 ? "$" : "");
                words.add(word);
                builder.add(i, word);
            }
            WordAutomaton built = builder.build();
            String text = random(random, random.nextInt(20));
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                boolean tied = word.endsWith("$");
                String plain = tied ? word.substring(0, word.length() - 1) : word;
                assertEquals(
                        tied ? text.endsWith(plain) : text.contains(plain),
                        built.contains(text, i),
                        word + " in " + text);
                WordAutomaton.Hit hit = built.first(text, i);
                int expected =
                        tied ? (text.endsWith(plain) ? text.length() - plain.length() : -1) : text.indexOf(plain);
                assertEquals(expected, hit == null ? -1 : hit.start());
            }
        }
    }

    private static String random(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("甲乙丙".charAt(random.nextInt(3)));
        }
        return text.toString();
    }
}
