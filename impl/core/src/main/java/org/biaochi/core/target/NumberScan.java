// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import java.math.BigDecimal;
import org.biaochi.core.text.CodePoints;

/**
 * Reads one unsigned decimal number with optional thousands separators at a position of a folded text. Holds the last
 * reading; one per scan.
 */
final class NumberScan {

    /** No figure of our field is longer; what is longer is an identifier or an attack. */
    static final int MAX_DIGITS = 30;

    private static final int LONG_DIGITS = 18;

    private BigDecimal number = BigDecimal.ZERO;
    private int end;

    BigDecimal number() {
        return number;
    }

    int end() {
        return end;
    }

    static boolean startsAt(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return CodePoints.isDigit(c) || (c == '.' && at + 1 < text.length() && CodePoints.isDigit(text.charAt(at + 1)));
    }

    /** Reads a number; {@code grouped} allows 1,234.5. */
    boolean at(String text, int from, boolean grouped) {
        end = from;
        if (!startsAt(text, from)) {
            return false;
        }
        long unscaled = 0;
        int digits = 0;
        int scale = 0;
        int at = from;
        boolean fraction = false;
        boolean commas = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (CodePoints.isDigit(c)) {
                if (digits < LONG_DIGITS) {
                    unscaled = unscaled * 10 + (c - '0');
                }
                digits++;
                scale += fraction ? 1 : 0;
            } else if (c == '.' && !fraction && at + 1 < text.length() && CodePoints.isDigit(text.charAt(at + 1))) {
                fraction = true;
            } else if (c == ',' && grouped && !fraction && isGroup(text, from, at, commas)) {
                commas = true;
            } else {
                break;
            }
            at++;
        }
        end = at;
        if (digits > MAX_DIGITS) {
            return false;
        }
        number = digits <= LONG_DIGITS ? BigDecimal.valueOf(unscaled, scale) : big(text, from, at);
        return true;
    }

    private static BigDecimal big(String text, int from, int to) {
        String digits = text.substring(from, to).replace(",", "");
        return new BigDecimal(digits);
    }

    private static boolean isGroup(String text, int from, int comma, boolean later) {
        int before = comma - from;
        if (before < 1 || (!later && before > 3) || text.charAt(from) == '0' || comma + 3 >= text.length()) {
            return false;
        }
        for (int i = comma + 1; i <= comma + 3; i++) {
            if (!CodePoints.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return comma + 4 >= text.length() || !CodePoints.isDigit(text.charAt(comma + 4));
    }
}
