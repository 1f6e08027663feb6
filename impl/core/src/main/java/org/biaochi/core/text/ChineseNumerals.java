// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.text;

/**
 * Reads numbers written in Chinese numerals: 十二, 三百二十, 一万五千, 二〇二一, 两. Pure functions.
 */
public final class ChineseNumerals {

    /** Longer runs are no numbers of our field. */
    private static final int MAX_LENGTH = 16;

    private ChineseNumerals() {}

    /** Returns the value of a digit character from 〇 to 九, 两 included, or -1. */
    public static int digit(char c) {
        return switch (c) {
            case '〇', '零' -> 0;
            case '一', '壹' -> 1;
            case '二', '两', '贰' -> 2;
            case '三', '叁' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    private static int power(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            default -> 0;
        };
    }

    /** Tells whether a numeral may begin with the character. */
    public static boolean startsWith(char c) {
        return digit(c) >= 0 || c == '十' || c == '拾';
    }

    private static boolean belongs(char c) {
        return digit(c) >= 0 || power(c) != 0 || c == '万' || c == '亿';
    }

    /** Returns where the run of numeral characters that begins at {@code from} ends. */
    public static int end(String text, int from) {
        int at = from;
        while (at < text.length() && at - from <= MAX_LENGTH && belongs(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the value of the numeral in the given part of the text, or -1 if the part is no numeral. */
    public static long value(String text, int from, int to) {
        if (from >= to || to - from > MAX_LENGTH) {
            return -1;
        }
        return isDigitByDigit(text, from, to) ? digits(text, from, to) : powers(text, from, to);
    }

    private static boolean isDigitByDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (digit(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static long digits(String text, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + digit(text.charAt(i));
        }
        return value;
    }

    private static long powers(String text, int from, int to) {
        long total = 0;
        long section = 0;
        int pending = -1;
        int smallest = Integer.MAX_VALUE;
        long smallestBig = Long.MAX_VALUE;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int digit = digit(c);
            if (digit >= 0) {
                if (pending > 0) {
                    return -1;
                }
                pending = digit;
            } else if (power(c) != 0) {
                int power = power(c);
                if (power >= smallest || pending == 0 || (pending < 0 && power != 10)) {
                    return -1;
                }
                section += (long) Math.max(1, pending) * power;
                smallest = power;
                pending = -1;
            } else {
                long big = c == '万' ? 10_000L : 100_000_000L;
                section += Math.max(0, pending);
                if (section == 0 || big >= smallestBig) {
                    return -1;
                }
                total += section * big;
                smallestBig = big;
                section = 0;
                pending = -1;
                smallest = Integer.MAX_VALUE;
            }
        }
        return total + section + Math.max(0, pending);
    }
}
