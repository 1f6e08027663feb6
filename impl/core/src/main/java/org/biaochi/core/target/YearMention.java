// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

/**
 * A year, or a range of years, that a text mentions.
 *
 * @param from the first year
 * @param to the last year, equal to {@code from} for a single year
 * @param start where the mention begins in the folded text
 */
public record YearMention(int from, int to, int start) {

    /** Tells whether two years were written. */
    public boolean isRange() {
        return from != to;
    }

    /** Tells whether the year lies in the mention. */
    public boolean contains(int year) {
        return from <= year && year <= to;
    }
}
