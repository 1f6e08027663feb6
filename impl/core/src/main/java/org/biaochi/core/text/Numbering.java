// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.text;

/**
 * Takes a leading numbering off a name for comparisons: {@code 指标1：}, {@code 1.}, {@code （1）}, {@code 一、},
 * {@code ①} (goals-and-review 1.4). What only looks like one stays: {@code 2020年…}, {@code 0-36月龄…},
 * {@code 12350安全生产…}, {@code 1.5公里…}, {@code 三公经费…}.
 */
public final class Numbering {

    private static final int MAX_DIGITS = 3;

    private Numbering() {}

    /** Returns the normalised text without its leading numbering, the same instance if there is none to remove. */
    public static String strip(String text) {
        String normal = Folding.normalise(text);
        int from = 0;
        int next = end(normal, 0);
        while (next > from) {
            from = next;
            next = end(normal, from);
        }
        return from == 0 ? normal : normal.substring(from);
    }

    /** Returns where the numbering that begins at {@code from} ends, blanks behind it included, or {@code from}. */
    private static int end(String text, int from) {
        if (from >= text.length()) {
            return from;
        }
        char c = text.charAt(from);
        int end = from;
        if (c == '指') {
            end = labelled(text, from);
        } else if (c == '(' || c == '[') {
            end = bracketed(text, from, c == '(' ? ')' : ']');
        } else if (c >= '0' && c <= '9') {
            end = arabic(text, from);
        } else if (ChineseNumerals.startsWith(c)) {
            end = chinese(text, from);
        } else if (isNumberSign(c)) {
            end = mark(text, from + 1);
        }
        return end == from ? from : skipBlanks(text, end);
    }

    private static int labelled(String text, int from) {
        if (!text.startsWith("指标", from)) {
            return from;
        }
        int at = skipBlanks(text, from + 2);
        int digits = digitsEnd(text, at);
        if (digits > at) {
            return digits - at > MAX_DIGITS || isInsideNumber(text, digits) ? from : mark(text, digits);
        }
        int numerals = ChineseNumerals.end(text, at);
        return numerals > at && isMark(text, numerals) ? numerals + 1 : from;
    }

    private static int bracketed(String text, int from, char close) {
        int at = skipBlanks(text, from + 1);
        int end = digitsEnd(text, at);
        if (end == at) {
            end = ChineseNumerals.end(text, at);
        }
        int closing = skipBlanks(text, end);
        boolean numbering = end > at && end - at <= MAX_DIGITS && closing < text.length();
        return numbering && text.charAt(closing) == close ? mark(text, closing + 1) : from;
    }

    private static int arabic(String text, int from) {
        int end = digitsEnd(text, from);
        if (end - from > MAX_DIGITS || end >= text.length()) {
            return from;
        }
        char mark = text.charAt(end);
        boolean digitFollows = end + 1 < text.length() && isDigit(text.charAt(end + 1));
        return switch (mark) {
            case '、', ')' -> end + 1;
            case '.', ':' -> digitFollows ? from : end + 1;
            default -> from;
        };
    }

    private static int chinese(String text, int from) {
        int end = ChineseNumerals.end(text, from);
        boolean numbering = end - from <= MAX_DIGITS && end < text.length();
        return numbering && (text.charAt(end) == '、' || text.charAt(end) == '.') ? end + 1 : from;
    }

    /** Circled, bracketed and dotted numbers of their own code points: ①, ⑴, ⒈, ❶, ㈠, ㊀. */
    private static boolean isNumberSign(char c) {
        return (c >= 0x2460 && c <= 0x249B)
                || (c >= 0x2776 && c <= 0x2793)
                || (c >= 0x3220 && c <= 0x3229)
                || (c >= 0x3280 && c <= 0x3289);
    }

    private static int mark(String text, int at) {
        return isMark(text, at) ? at + 1 : at;
    }

    private static boolean isMark(String text, int at) {
        return at < text.length() && ":、.;,".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isInsideNumber(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c == '%' || c == '-' || (c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1)));
    }

    private static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
