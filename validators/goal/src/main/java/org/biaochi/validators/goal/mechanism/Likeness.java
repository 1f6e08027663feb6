// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.mechanism;

import java.math.BigDecimal;
import org.biaochi.core.text.CodePoints;
import org.biaochi.core.text.Similarity;

/** Tells cheaply which texts cannot be alike, so that only the few others are compared in full. Pure functions. */
public final class Likeness {
    private Likeness() {}

    /**
     * Whether two normalised texts may reach a threshold of similarity: they cannot have more pairs of characters in common
     * than the shorter one has, less one for each of its characters that the other lacks.
     */
    public static boolean couldReach(String one, String other, BigDecimal threshold) {
        int mine = CodePoints.length(one) - 1;
        int theirs = CodePoints.length(other) - 1;
        if (mine <= 0 || theirs <= 0) {
            return one.equals(other);
        }
        int common = Math.min(mine - lacking(one, other), theirs - lacking(other, one));
        return new Similarity(2 * Math.max(0, common), mine + theirs).atLeast(threshold);
    }

    /** At most how many characters of a text the other one lacks; characters that share a bit hide each other. */
    private static int lacking(String text, String other) {
        return Long.bitCount(letters(text) & ~letters(other));
    }

    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters |= Character.isSurrogate(c) ? 0 : 1L << (c & 63);
        }
        return letters;
    }
}
