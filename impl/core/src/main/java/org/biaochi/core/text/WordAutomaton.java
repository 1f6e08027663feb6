// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many word lists searched in one pass: an Aho-Corasick automaton whose words belong to up to 64 sets.
 *
 * <p>A word that ends in {@code $} matches at the end of the text only. Words are folded when they are added; texts are
 * searched as given, so hand in normalised ones. Immutable and thread-safe; built once per profile.
 */
public final class WordAutomaton {

    /** One more than the highest set id. */
    public static final int MAX_SETS = 64;

    /** The page of 256 characters that no word uses; never written to. */
    private static final char[] NO_WORDS = new char[256];

    /**
     * A word of a set in a text.
     *
     * @param set the id of the set
     * @param start where the word begins
     * @param end where it ends, exclusive
     */
    public record Hit(int set, int start, int end) {}

    /** Receives hits in the order of their ends, longer words first. */
    @FunctionalInterface
    public interface HitVisitor {
        /** Takes one hit; returns false to stop the search. */
        boolean hit(int set, int start, int end);
    }

    private final char[][] classes;
    private final int width;
    private final int[] next;
    private final long[] anywhere;
    private final long[] atEnd;
    private final int[] depth;
    private final int[] shorter;
    private final long[] ownAnywhere;
    private final long[] ownAtEnd;

    private WordAutomaton(Builder from) {
        List<int[]> edges = from.edges;
        int states = edges.size();
        this.classes = copy(from.classes);
        this.width = from.classCount;
        this.next = new int[states * width];
        this.ownAnywhere = from.anywhere.stream().mapToLong(Long::longValue).toArray();
        this.ownAtEnd = from.atEnd.stream().mapToLong(Long::longValue).toArray();
        this.anywhere = ownAnywhere.clone();
        this.atEnd = ownAtEnd.clone();
        this.depth = new int[states];
        this.shorter = new int[states];
        int[] fail = new int[states];
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(0);
        while (!queue.isEmpty()) {
            int state = queue.remove();
            int[] own = edges.get(state);
            for (int c = 0; c < width; c++) {
                int child = c < own.length ? own[c] : 0;
                int viaFail = state == 0 ? 0 : next[fail[state] * width + c];
                if (child == 0) {
                    next[state * width + c] = viaFail;
                } else {
                    next[state * width + c] = child;
                    fail[child] = viaFail;
                    depth[child] = depth[state] + 1;
                    anywhere[child] |= anywhere[viaFail];
                    atEnd[child] |= atEnd[viaFail];
                    shorter[child] = (ownAnywhere[viaFail] | ownAtEnd[viaFail]) != 0 ? viaFail : shorter[viaFail];
                    queue.add(child);
                }
            }
        }
    }

    private static char[][] copy(char[][] pages) {
        char[][] copy = new char[pages.length][];
        for (int i = 0; i < pages.length; i++) {
            copy[i] = pages[i] == NO_WORDS ? NO_WORDS : pages[i].clone();
        }
        return copy;
    }

    /** Starts an automaton. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a bit for each set of which some word occurs in the text. */
    public long sets(String text) {
        long found = 0;
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            state = next[state * width + classOf(text.charAt(i))];
            found |= anywhere[state];
        }
        return found | atEnd[state];
    }

    /** Tells whether some word of the set occurs in the text. */
    public boolean contains(String text, int set) {
        return (sets(text) & 1L << set) != 0;
    }

    /** Shows every hit of every set to the visitor until it says stop. */
    public void visit(String text, HitVisitor visitor) {
        int state = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            state = next[state * width + classOf(text.charAt(i))];
            boolean last = i + 1 == length;
            if ((anywhere[state] != 0 || (last && atEnd[state] != 0)) && !visitState(state, i + 1, last, visitor)) {
                return;
            }
        }
    }

    private boolean visitState(int state, int end, boolean last, HitVisitor visitor) {
        for (int at = state; at != 0; at = shorter[at]) {
            long bits = last ? ownAnywhere[at] | ownAtEnd[at] : ownAnywhere[at];
            while (bits != 0) {
                int set = Long.numberOfTrailingZeros(bits);
                bits &= bits - 1;
                if (!visitor.hit(set, end - depth[at], end)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns the leftmost hit of the set, the longest of those that begin there, or null if there is none. */
    public @Nullable Hit first(String text, int set) {
        Leftmost leftmost = new Leftmost(set);
        visit(text, leftmost);
        return leftmost.best;
    }

    private static final class Leftmost implements HitVisitor {
        private final int wanted;
        private @Nullable Hit best;

        Leftmost(int wanted) {
            this.wanted = wanted;
        }

        @Override
        public boolean hit(int set, int start, int end) {
            if (set == wanted && (best == null || start <= best.start())) {
                best = new Hit(set, start, end);
            }
            return true;
        }
    }

    private int classOf(char c) {
        return classes[c >>> 8][c & 0xFF];
    }

    /** Collects words. Not thread-safe. */
    public static final class Builder {

        private final char[][] classes = new char[256][];
        private int classCount = 1;
        private final List<int[]> edges = new ArrayList<>();
        private final List<Long> anywhere = new ArrayList<>();
        private final List<Long> atEnd = new ArrayList<>();

        private Builder() {
            Arrays.fill(classes, NO_WORDS);
            newState();
        }

        /**
         * Adds one word to a set; a trailing {@code $} ties it to the end of the text.
         *
         * @throws IllegalArgumentException if the set id is not from 0 to 63 or the word is empty
         */
        public Builder add(int set, String word) {
            if (set < 0 || set >= MAX_SETS) {
                throw new IllegalArgumentException("set id must be from 0 to " + (MAX_SETS - 1) + ", but is " + set);
            }
            String folded = Folding.fold(word);
            boolean tied = folded.endsWith("$");
            int length = tied ? folded.length() - 1 : folded.length();
            if (length == 0) {
                throw new IllegalArgumentException("a word of set " + set + " is empty: «" + word + "»");
            }
            int state = 0;
            for (int i = 0; i < length; i++) {
                state = step(state, folded.charAt(i));
            }
            List<Long> masks = tied ? atEnd : anywhere;
            masks.set(state, masks.get(state) | 1L << set);
            return this;
        }

        /** Adds every alternative of a pattern such as {@code 率$|比例$|比重$}: literals, no other operators. */
        public Builder addAlternatives(int set, String pattern) {
            for (String word : pattern.split("\\|", -1)) {
                add(set, word);
            }
            return this;
        }

        /** Returns the automaton. */
        public WordAutomaton build() {
            return new WordAutomaton(this);
        }

        private int step(int state, char c) {
            int edge = classFor(c);
            int[] own = edges.get(state);
            if (edge >= own.length) {
                own = Arrays.copyOf(own, edge + 1);
                edges.set(state, own);
            }
            if (own[edge] == 0) {
                own[edge] = newState();
            }
            return own[edge];
        }

        private int newState() {
            edges.add(new int[0]);
            anywhere.add(0L);
            atEnd.add(0L);
            return edges.size() - 1;
        }

        private int classFor(char c) {
            char[] page = classes[c >>> 8];
            if (page == NO_WORDS) {
                page = new char[256];
                classes[c >>> 8] = page;
            }
            if (page[c & 0xFF] == 0) {
                page[c & 0xFF] = (char) classCount++;
            }
            return page[c & 0xFF];
        }
    }
}
