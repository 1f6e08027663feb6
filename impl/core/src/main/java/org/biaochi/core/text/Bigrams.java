// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.text;

import java.util.Arrays;

/**
 * The character bigrams of a normalised text as a sorted multiset, computed once for many comparisons. Characters are
 * code points. Immutable and thread-safe.
 */
public final class Bigrams {

    private final String text;
    private final long[] sorted;

    private Bigrams(String text, long[] sorted) {
        this.text = text;
        this.sorted = sorted;
    }

    /** Returns the bigrams of the normal form of the text. */
    public static Bigrams of(String text) {
        String normal = Folding.normalise(text);
        int[] points = normal.codePoints().toArray();
        long[] pairs = new long[Math.max(0, points.length - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (long) points[i] << 32 | points[i + 1];
        }
        Arrays.sort(pairs);
        return new Bigrams(normal, pairs);
    }

    /** Compares with another text. */
    public Similarity similarityTo(Bigrams other) {
        if (text.equals(other.text)) {
            return Similarity.SAME;
        }
        int all = sorted.length + other.sorted.length;
        if (sorted.length == 0 || other.sorted.length == 0) {
            return Similarity.NONE;
        }
        return new Similarity(2 * common(sorted, other.sorted), all);
    }

    private static int common(long[] one, long[] other) {
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                count++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return count;
    }
}
