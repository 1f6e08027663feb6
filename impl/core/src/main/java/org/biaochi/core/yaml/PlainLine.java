// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a document that holds more than a comment, and how far it was read. Not thread-safe. */
final class PlainLine {
    final String text;
    int indent;
    int at;
    private final int number;
    private @Nullable String location;

    private PlainLine(String text, int indent, int number) {
        this.text = text;
        this.indent = indent;
        this.at = indent;
        this.number = number;
    }

    /** The lines; null if there are characters or marks that need the general parser. */
    static @Nullable List<PlainLine> of(String text) {
        List<PlainLine> lines = new ArrayList<>();
        int number = 0;
        for (int from = 0; from < text.length(); number++) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            int at = from;
            while (at < end && text.charAt(at) == ' ') {
                at++;
            }
            if (at < end) {
                char first = text.charAt(at);
                if (isSpecial(text, from, end) || at == from && (first == '%' || isMarker(text, from))) {
                    return null;
                }
                if (first != '#') {
                    lines.add(new PlainLine(text.substring(from, end), at - from, number + 1));
                }
            }
            from = end + 1;
        }
        return lines;
    }

    private static boolean isMarker(String text, int from) {
        return text.startsWith("---", from) || text.startsWith("...", from);
    }

    /** Control characters, tabs and line ends of other kinds, and marks of byte order. */
    private static boolean isSpecial(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F && (c <= 0xA0 || isSpecial(c))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpecial(char c) {
        boolean lineEnd = c == 0x2028 || c == 0x2029;
        return lineEnd || Character.isSurrogate(c) || c == 0xFEFF || c >= 0xFFF0;
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
        return text.charAt(at) == '-' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    /** Goes behind the dash: what follows stands at its own column. */
    void enter() {
        at++;
        skipBlanks();
        indent = at;
    }

    char first() {
        return text.charAt(at);
    }

    void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    /** Whether nothing follows but blanks and a comment that has a blank before it. */
    boolean isDone() {
        skipBlanks();
        return at == text.length() || text.charAt(at) == '#' && text.charAt(at - 1) == ' ';
    }
}
