// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.html;

/**
 * Makes text harmless inside HTML text and quoted attribute values. Control characters become their visible pictures, what no
 * page may hold or what turns the direction of writing becomes U+FFFD; nothing is dropped, so that a reader sees that
 * something stood there.
 */
final class Escaping {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char PICTURES = '\u2400';

    private Escaping() {}

    static void append(CharSequence text, StringBuilder page) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                case '\n', '\t' -> page.append(c);
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        pair(c, text.charAt(++i), page);
                    } else {
                        page.append(single(c));
                    }
                }
            }
        }
    }

    private static void pair(char high, char low, StringBuilder page) {
        if ((Character.toCodePoint(high, low) & 0xFFFE) == 0xFFFE) {
            page.append(REPLACEMENT);
        } else {
            page.append(high).append(low);
        }
    }

    private static char single(char c) {
        if (c < ' ') {
            return (char) (PICTURES + c);
        }
        if (c == 0x7F) {
            return '\u2421';
        }
        return refused(c) ? REPLACEMENT : c;
    }

    private static boolean refused(char c) {
        return c >= 0x80 && c <= 0x9F
                || Character.isSurrogate(c)
                || c >= '\uFDD0' && c <= '\uFDEF'
                || c >= '\uFFFE'
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u061C'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
    }
}
