// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import org.biaochi.core.text.Excerpt;

/** Makes text that strangers typed safe for one line of a terminal. */
public final class Plain {
    private Plain() {}

    /** The text without control and direction characters, runs of blanks as one. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= '\u007f' && c <= '\u00a0' || c == '\u2028' || c == '\u2029') {
                blank = plain.length() > 0;
            } else if (!(c >= '\u200b' && c <= '\u200f'
                    || c >= '\u202a' && c <= '\u202e'
                    || c >= '\u2066' && c <= '\u2069')) {
                plain.append(blank ? " " : "").append(c);
                blank = false;
            }
        }
        return plain.toString();
    }

    /** The same, cut after a number of characters. */
    public static String of(String text, int atMost) {
        return Excerpt.of(of(text.length() > 8 * atMost ? text.substring(0, 8 * atMost) : text), atMost);
    }
}
