// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.text;

import java.math.BigDecimal;

/**
 * How alike two texts are: the Dice coefficient over their character bigrams, twice the common bigrams over all bigrams,
 * as an exact ratio between zero and one (goals-and-review 1.3).
 *
 * @param numerator twice the number of common bigrams, at least zero
 * @param denominator the number of bigrams of both texts together, at least one
 */
public record Similarity(int numerator, int denominator) {

    /** Nothing in common. */
    public static final Similarity NONE = new Similarity(0, 1);

    /** The same text. */
    public static final Similarity SAME = new Similarity(1, 1);

    /** Refuses what is no ratio between zero and one. */
    public Similarity {
        if (numerator < 0 || denominator < 1 || numerator > denominator) {
            throw new IllegalArgumentException(
                    "similarity must lie between 0 and 1, but is " + numerator + "/" + denominator);
        }
    }

    /** Compares two texts after normalisation. A text of one character is similar only to itself. */
    public static Similarity of(String one, String other) {
        return Bigrams.of(one).similarityTo(Bigrams.of(other));
    }

    /** Tells whether the similarity reaches the threshold, by cross multiplication. */
    public boolean atLeast(BigDecimal threshold) {
        return BigDecimal.valueOf(numerator).compareTo(threshold.multiply(BigDecimal.valueOf(denominator))) >= 0;
    }
}
