// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.text;

/**
 * Folds typographic variants with a closed table of our own (goals-and-review 1.3).
 *
 * <p>Full-width forms become ASCII, typographic comparison signs, dashes, quotes, brackets and blanks their plain
 * relatives, invisible characters vanish. The JDK's NFKC is not used: it differs between versions and turns ㎡ into m2.
 * Letters, ideographs, ‰, ㎡ and everything outside the table stay as they are. All functions are pure and linear.
 */
public final class Folding {

    /** Marks a character that folding removes. */
    private static final char NOTHING = '\uFFFF';

    /** Small form variants U+FE50 to U+FE6B; U+FE53 and U+FE67 are unassigned. */
    private static final String SMALL_FORMS = ",、.\uFE53;:?!-(){}〔〕#&*+-<>=\uFE67\\$%@";

    private Folding() {}

    /** Returns the folded text, the same instance if folding changes nothing. */
    public static String fold(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (fold(c) != c) {
                return foldFrom(text, i);
            }
        }
        return text;
    }

    private static String foldFrom(String text, int from) {
        int length = text.length();
        char[] folded = new char[length];
        text.getChars(0, from, folded, 0);
        int count = from;
        for (int i = from; i < length; i++) {
            char c = fold(text.charAt(i));
            if (c != NOTHING) {
                folded[count++] = c;
            }
        }
        return new String(folded, 0, count);
    }

    /**
     * Returns the folded text without blanks at its ends and with one space for every run of blanks inside, the same
     * instance if that changes nothing. A text is blank when its normal form is empty.
     */
    public static String normalise(String text) {
        String folded = fold(text);
        int length = folded.length();
        boolean afterBlank = true;
        for (int i = 0; i < length; i++) {
            char c = folded.charAt(i);
            boolean blank = isBlank(c);
            if (blank && (afterBlank || c != ' ')) {
                return collapse(folded);
            }
            afterBlank = blank;
        }
        return afterBlank && length > 0 ? collapse(folded) : folded;
    }

    private static String collapse(String folded) {
        StringBuilder text = new StringBuilder(folded.length());
        boolean pending = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (isBlank(c)) {
                pending = text.length() > 0;
            } else {
                if (pending) {
                    text.append(' ');
                    pending = false;
                }
                text.append(c);
            }
        }
        return text.toString();
    }

    /** Tells whether nothing is left of the text after normalisation. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (c != NOTHING && !isBlank(c)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a folded character is a blank: space, tab or line break. */
    public static boolean isBlank(char folded) {
        return folded <= ' ' && (folded == ' ' || (folded >= '\t' && folded <= '\r'));
    }

    private static char fold(char c) {
        if (c < 0xA0 || (c >= 0x3100 && c < 0xD800)) {
            return c;
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return (char) (c - 0xFEE0);
        }
        return c < 0x2000 ? latin(c) : symbol(c);
    }

    private static char latin(char c) {
        return switch (c) {
            case '\u00A0', '\u1680' -> ' ';
            case '\u00AD', '\u180E' -> NOTHING;
            default -> c;
        };
    }

    private static char symbol(char c) {
        if (c <= 0x200A) {
            return ' ';
        }
        if (c >= 0xFE50 && c <= 0xFE6B) {
            return SMALL_FORMS.charAt(c - 0xFE50);
        }
        return switch (c) {
            case '\u2028', '\u2029', '\u202F', '\u205F', '\u3000' -> ' ';
            case '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF' -> NOTHING;
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u2500', '\u2501' -> '-';
            case '\u2E3A', '\u2E3B' -> '-';
            case '\u2018', '\u2019', '\u201A', '\u201B' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F' -> '"';
            case '\u2024' -> '.';
            case '\u2044', '\u2215' -> '/';
            case '\u2022', '\u2027', '\u2219', '\u22C5', '\u30FB', '\uFF65' -> '·';
            case '\u223C', '\u301C' -> '~';
            case '\u2236' -> ':';
            case '\u2264', '\u2266', '\u2A7D', '\u2272' -> '≤';
            case '\u2265', '\u2267', '\u2A7E', '\u2273' -> '≥';
            case '\u2550', '\u268C' -> '=';
            case '\u2329', '\u27E8', '\u3008', '\u2039' -> '<';
            case '\u232A', '\u27E9', '\u3009', '\u203A' -> '>';
            case '\uFF61' -> '。';
            case '\uFF62' -> '「';
            case '\uFF63' -> '」';
            case '\uFF64' -> '、';
            case '\uFFE5' -> '¥';
            case '\uFFFF' -> NOTHING;
            default -> c;
        };
    }
}
