// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a document that holds more than a comment, and how far it was read. Scanning looks at the array: it is mostly done
 * before anything is compiled. Not thread-safe.
 */
final class PlainLine {
    final String text;
    final char[] chars;
    int indent;
    int at;
    private final int number;
    private @Nullable String location;

    private PlainLine(String text, char[] chars, int indent, int number) {
        this.text = text;
        this.chars = chars;
        this.indent = indent;
        this.at = indent;
        this.number = number;
    }

    /** The lines; null if there are characters or marks that need the general parser. */
    static @Nullable List<PlainLine> of(String text) {
        char[] all = text.toCharArray();
        List<PlainLine> lines = new ArrayList<>();
        int number = 0;
        for (int from = 0; from < all.length; number++) {
            int at = from;
            while (at < all.length && all[at] == ' ') {
                at++;
            }
            int end = at;
            while (end < all.length && all[end] != '\n') {
                if (isSpecial(all[end])) {
                    return null;
                }
                end++;
            }
            if (at < end) {
                if (at == from && (all[at] == '%' || isMarker(all, from))) {
                    return null;
                }
                if (all[at] != '#') {
                    lines.add(new PlainLine(
                            text.substring(from, end), Arrays.copyOfRange(all, from, end), at - from, number + 1));
                }
            }
            from = end + 1;
        }
        return lines;
    }

    private static boolean isMarker(char[] all, int from) {
        char c = all[from];
        return (c == '-' || c == '.') && from + 2 < all.length && all[from + 1] == c && all[from + 2] == c;
    }

    /** Control characters, tabs and line ends of other kinds, and marks of byte order. */
    private static boolean isSpecial(char c) {
        if (c < 0x7F) {
            return c < ' ';
        }
        boolean lineEnd = c <= 0xA0 || c == 0x2028 || c == 0x2029;
        return lineEnd || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE || c == 0xFEFF || c >= 0xFFF0;
    }

    /** {@code file:line}. */
    String location(String file) {
        String known = location;
        if (known == null) {
            location = known = file.concat(":").concat(Integer.toString(number));
        }
        return known;
    }

    /** Whether a dash of a list is next. */
    boolean isEntry() {
        return chars[at] == '-' && (at + 1 == chars.length || chars[at + 1] == ' ');
    }

    /** Goes behind the dash: what follows stands at its own column. */
    void enter() {
        at++;
        skipBlanks();
        indent = at;
    }

    char first() {
        return chars[at];
    }

    void skipBlanks() {
        while (at < chars.length && chars[at] == ' ') {
            at++;
        }
    }

    /** Whether nothing follows but blanks and a comment that has a blank before it. */
    boolean isDone() {
        skipBlanks();
        return at == chars.length || chars[at] == '#' && chars[at - 1] == ' ';
    }
}
