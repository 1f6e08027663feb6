// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.text;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words with values, found by the longest match at a position of a text without cutting the text up. Immutable and
 * thread-safe.
 *
 * @param <V> the type of the values
 */
public final class Trie<V> {

    private final int[] keys;
    private final int[] targets;
    private final int mask;
    private final @Nullable Object[] values;

    private Trie(int edges) {
        int capacity = Integer.highestOneBit(Math.max(8, edges * 2)) * 2;
        this.keys = new int[capacity];
        this.targets = new int[capacity];
        this.mask = capacity - 1;
        this.values = new Object[edges + 1];
    }

    /**
     * Returns a trie of the given words.
     *
     * @throws IllegalArgumentException if a word is empty or the words are too many (about 65,000 characters)
     */
    public static <V> Trie<V> of(Map<String, V> words) {
        int edges = 0;
        for (String word : words.keySet()) {
            if (word.isEmpty()) {
                throw new IllegalArgumentException("a word of a trie must not be empty");
            }
            edges += word.length();
        }
        if (edges >= 1 << 16) {
            throw new IllegalArgumentException("too many words for one trie: " + edges + " characters");
        }
        Trie<V> trie = new Trie<>(edges);
        int[] nodes = {1};
        words.forEach((word, value) -> trie.put(word, value, nodes));
        return trie;
    }

    private void put(String word, V value, int[] nodes) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            int slot = slot(node, word.charAt(i));
            if (targets[slot] == 0) {
                keys[slot] = node << 16 | word.charAt(i);
                targets[slot] = nodes[0]++;
            }
            node = targets[slot];
        }
        values[node] = value;
    }

    private int slot(int node, char c) {
        int key = node << 16 | c;
        int slot = (key * 0x9E3779B1) >>> 8 & mask;
        while (targets[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Returns the end of the longest word that begins at {@code from}, or {@code from} if none does. */
    public int longest(String text, int from) {
        int node = 0;
        int end = from;
        for (int at = from; at < text.length(); at++) {
            node = targets[slot(node, text.charAt(at))];
            if (node == 0) {
                return end;
            }
            if (values[node] != null) {
                end = at + 1;
            }
        }
        return end;
    }

    /** Returns the value of exactly the given part of the text, or null if the part is no word. */
    @SuppressWarnings("unchecked")
    public @Nullable V get(String text, int from, int to) {
        int node = 0;
        for (int at = from; at < to; at++) {
            node = targets[slot(node, text.charAt(at))];
            if (node == 0) {
                return null;
            }
        }
        return (V) values[node];
    }

    /** Returns the value of the word, or null if there is no such word. */
    public @Nullable V get(String word) {
        return get(word, 0, word.length());
    }

    @Override
    public String toString() {
        return "Trie of " + Arrays.stream(values).filter(value -> value != null).count() + " words";
    }
}
