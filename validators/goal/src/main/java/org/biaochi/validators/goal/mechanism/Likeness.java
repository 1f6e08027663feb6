// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.mechanism;

import java.math.BigDecimal;
import org.biaochi.core.text.CodePoints;
import org.biaochi.core.text.Similarity;

/**
 * Tells cheaply which texts cannot be alike, so that only the few others are compared in full. Immutable.
 *
 * @param text a normalised text
 * @param pairs how many pairs of characters it has
 * @param letters its characters, a bit for each; those that share a bit hide each other
 */
public record Likeness(String text, int pairs, long letters) {
    /** What a normalised text is to be compared by. */
    public static Likeness of(String text) {
        return new Likeness(text, CodePoints.length(text) - 1, letters(text));
    }

    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters |= Character.isSurrogate(c) ? 0 : 1L << (c & 63);
        }
        return letters;
    }

    /** Whether two normalised texts may reach a threshold of similarity. */
    public static boolean couldReach(String one, String other, BigDecimal threshold) {
        return of(one).couldReach(of(other), threshold);
    }

    /**
     * Whether both may reach a threshold of similarity: they cannot have more pairs of characters in common than the shorter one
     * has, less one for each of its characters that the other lacks.
     */
    public boolean couldReach(Likeness other, BigDecimal threshold) {
        if (pairs <= 0 || other.pairs <= 0) {
            return text.equals(other.text);
        }
        int common = Math.min(
                pairs - Long.bitCount(letters & ~other.letters), other.pairs - Long.bitCount(other.letters & ~letters));
        return (common > 0 || threshold.signum() <= 0)
                && new Similarity(2 * Math.max(0, common), pairs + other.pairs).atLeast(threshold);
    }
}
