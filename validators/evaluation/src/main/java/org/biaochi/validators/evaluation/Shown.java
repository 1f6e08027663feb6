// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

/** Texts as findings show them. Pure functions. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /** The text, cut with an ellipsis where it is longer than a message needs. */
    static String text(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
