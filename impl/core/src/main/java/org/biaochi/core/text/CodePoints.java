// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.text;

/** Counts and classes of characters, where a character is a code point. Pure functions with closed tables. */
public final class CodePoints {

    private CodePoints() {}

    /** Returns the number of code points of the text. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Tells whether the code unit is an ideograph of the basic plane or 〇. */
    public static boolean isIdeograph(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == '〇' || (c >= 0xF900 && c <= 0xFAFF);
    }

    /** Tells whether the code unit is one of the ten ASCII digits. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Tells whether the code unit is an ASCII letter. */
    public static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Returns how many ideographs follow one another from the given position, astral ones included. */
    public static int ideographsAt(String text, int from) {
        int count = 0;
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            boolean astral = point >= 0x20000 && point <= 0x3FFFF;
            if (!astral && !isIdeograph((char) point)) {
                return count;
            }
            count++;
            at += astral ? 2 : 1;
        }
        return count;
    }
}
