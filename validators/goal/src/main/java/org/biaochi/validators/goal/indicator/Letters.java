// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import org.biaochi.core.text.CodePoints;
import org.biaochi.core.text.Folding;

/** What is left of a text without punctuation, signs and blanks. Pure functions with a closed table. */
final class Letters {
    private Letters() {}

    /** The letters, digits and ideographs of the normalised text. */
    static String of(String text) {
        String normal = Folding.normalise(text);
        StringBuilder letters = null;
        for (int i = 0, point; i < normal.length(); i += Character.charCount(point)) {
            point = normal.codePointAt(i);
            if (isLetter(point)) {
                if (letters != null) {
                    letters.appendCodePoint(point);
                }
            } else if (letters == null) {
                letters = new StringBuilder(normal.length()).append(normal, 0, i);
            }
        }
        return letters == null ? normal : letters.toString();
    }

    /** Whether a normalised text begins with more ideographs than this: the usual name, which is neither short nor a number. */
    static boolean begin(String normal, int most) {
        if (normal.length() <= most) {
            return false;
        }
        for (int i = 0; i <= most; i++) {
            if (!CodePoints.isIdeograph(normal.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is made of ASCII digits. */
    static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!CodePoints.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Latin with its accents, Greek, Cyrillic, kana, hangul and ideographs. */
    private static boolean isLetter(int point) {
        if (point > 0xFFFF) {
            return point >= 0x20000 && point <= 0x3FFFF;
        }
        char c = (char) point;
        return CodePoints.isIdeograph(c)
                || CodePoints.isLatin(c)
                || CodePoints.isDigit(c)
                || c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7
                || c >= 0x370 && c <= 0x52F
                || c >= 0x3041 && c <= 0x30FA
                || c >= 0xAC00 && c <= 0xD7A3;
    }
}
