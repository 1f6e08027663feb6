// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import org.biaochi.api.goal.PartialDate;
import org.biaochi.core.text.ChineseNumerals;
import org.biaochi.core.text.CodePoints;

/**
 * One written point of the calendar: a day, month, year, quarter or half-year. Mutable while {@link DateScan} reads.
 *
 * <p>A point is weak when the text alone does not make it a date: {@code 2023.07}, {@code 2021}, {@code 6}. It is impossible when a
 * day or month was written that the calendar does not have: {@code 2025-02-30}; what stands before it is read all the same.
 */
final class DatePoint {

    /** How the parts were separated. */
    enum Style {
        WORDS,
        DOTS,
        DASHES,
        SLASHES,
        BARE
    }

    Style style = Style.WORDS;
    int year;
    int month;
    int day;
    int lastMonth;
    int lastDay;
    int end;
    boolean weak;
    boolean impossible;
    boolean twoDigitYear;

    private String text = "";

    /** Reads a point at the position; what it finds is in the fields. */
    boolean read(String source, int from) {
        text = source;
        style = Style.WORDS;
        year = month = day = lastMonth = lastDay = 0;
        weak = twoDigitYear = impossible = false;
        end = from;
        if (from >= source.length()) {
            return false;
        }
        char c = source.charAt(from);
        boolean found;
        if (CodePoints.isDigit(c)) {
            found = arabic(from);
        } else if (ChineseNumerals.startsWith(c)) {
            found = chinese(from);
        } else {
            found = word(from);
        }
        if (found && lastMonth == 0) {
            lastMonth = month;
            lastDay = day;
        }
        return found;
    }

    private boolean arabic(int from) {
        int to = digitsEnd(from, 9);
        int length = to - from;
        int value = length > 8 ? -1 : number(from, to);
        int sign = skipBlanks(to);
        char mark = charAt(sign);
        if (length == 4 && isYear(value)) {
            year = value;
            if (mark == '年') {
                return afterYear(sign + 1);
            }
            if (text.startsWith("学年", sign)) {
                end = sign + 2;
                return true;
            }
            return separated(to) || bareYear(to);
        }
        if (length == 8) {
            return compact(value, to);
        }
        if (length > 2) {
            return false;
        }
        if (mark == '月') {
            return month(value, sign);
        }
        if (length == 2 && mark == '年') {
            twoDigitYear = true;
            return afterYear(sign + 1) && month != 0;
        }
        if (length == 1 && value >= 1 && value <= 4 && text.startsWith("季度", sign)) {
            return quarter(value, sign + 2);
        }
        return false;
    }

    private boolean bareYear(int to) {
        style = Style.BARE;
        weak = true;
        end = to;
        return true;
    }

    private boolean compact(int value, int to) {
        year = value / 10000;
        month = value / 100 % 100;
        day = value % 100;
        style = Style.BARE;
        weak = true;
        end = to;
        boolean real = month > 0 && day > 0 && PartialDate.isValid(year, month, day);
        impossible = isYear(year) && !real;
        return isYear(year) && real;
    }

    /** 2021.1.1, 2021-12-31, 2021/12; to stands behind the year. */
    private boolean separated(int to) {
        char separator = charAt(to);
        if (separator != '.' && separator != '-' && separator != '/') {
            return false;
        }
        int monthEnd = digitsEnd(to + 1, 3);
        int length = monthEnd - to - 1;
        int value = length == 1 || length == 2 ? number(to + 1, monthEnd) : 0;
        if (value < 1 || value > 12) {
            boolean dayFollows = charAt(monthEnd) == separator && CodePoints.isDigit(charAt(monthEnd + 1));
            boolean endsHere = monthEnd == text.length() || charAt(monthEnd) == '月';
            impossible = length >= 1 && length <= 2 && (dayFollows || endsHere);
            return false;
        }
        style = separator == '.' ? Style.DOTS : separator == '-' ? Style.DASHES : Style.SLASHES;
        month = value;
        end = monthEnd;
        if (charAt(monthEnd) == '月') {
            return afterMonth(monthEnd + 1);
        }
        if (charAt(monthEnd) == separator) {
            int dayEnd = digitsEnd(monthEnd + 1, 3);
            int dayLength = dayEnd - monthEnd - 1;
            int dayValue = dayLength == 1 || dayLength == 2 ? number(monthEnd + 1, dayEnd) : 0;
            boolean monthAgain = charAt(dayEnd) == '月' || (separator == '-' && charAt(dayEnd) == '年');
            if (dayValue > 0 && !monthAgain && PartialDate.isValid(year, month, dayValue)) {
                day = dayValue;
                end = charAt(dayEnd) == '日' || charAt(dayEnd) == '号' ? dayEnd + 1 : dayEnd;
                return true;
            }
            impossible = !monthAgain && (dayLength == 1 || dayLength == 2);
        }
        weak = separator == '.' || length == 1;
        return charAt(monthEnd) != '%' && charAt(monthEnd) != '.';
    }

    private boolean chinese(int from) {
        int to = ChineseNumerals.end(text, from);
        long value = ChineseNumerals.value(text, from, to);
        char mark = charAt(to);
        if (mark == '月') {
            impossible = value < 1 || value > 12;
            return !impossible && month((int) value, to);
        }
        if (mark == '年' && to - from == 4 && isYear(value)) {
            year = (int) value;
            return afterYear(to + 1);
        }
        return value >= 1 && value <= 4 && text.startsWith("季度", to) && quarter((int) value, to + 2);
    }

    private boolean word(int from) {
        char c = text.charAt(from);
        if (c == '第') {
            int to = ordinalEnd(from + 1);
            int value = ordinal(from + 1, to);
            return value >= 1 && value <= 4 && text.startsWith("季度", to) && quarter(value, to + 2);
        }
        if (c == '上' || c == '下') {
            return half(from);
        }
        if ((c == '当' || c == '本') && charAt(from + 1) == '年') {
            return afterYear(from + 2);
        }
        return c == '年' && yearEdge(from + 1);
    }

    private boolean half(int from) {
        if (!text.startsWith("半年", from + 1)) {
            return false;
        }
        boolean first = text.charAt(from) == '上';
        return span(first ? 1 : 7, first ? 6 : 12, from + 3);
    }

    private boolean quarter(int value, int to) {
        return span(value * 3 - 2, value * 3, to);
    }

    private boolean span(int firstMonth, int finalMonth, int to) {
        month = firstMonth;
        lastMonth = finalMonth;
        end = charAt(to) == '末' || charAt(to) == '底' ? to + 1 : to;
        return true;
    }

    /** What may follow 年: nothing, 度, 底, a month, a quarter, a half-year. */
    private boolean afterYear(int from) {
        end = charAt(from) == '度' ? from + 1 : from;
        int at = skipBlanks(end);
        char c = charAt(at);
        if (CodePoints.isDigit(c)) {
            int to = digitsEnd(at, 3);
            int sign = skipBlanks(to);
            int value = number(at, to);
            if (to - at <= 2 && charAt(sign) == '月') {
                impossible = !month(value, sign) || impossible;
                return true;
            }
            if (to - at == 1 && value >= 1 && value <= 4 && text.startsWith("季度", sign)) {
                return quarter(value, sign + 2);
            }
            if (to - at <= 2 && charAt(to) == '-' && value >= 1 && value <= 12) {
                firstOfMonths(value, to);
            }
            return true;
        }
        if (ChineseNumerals.startsWith(c) && charAt(from) != '度') {
            chinese(at);
            return true;
        }
        if (c == '第' || c == '上' || c == '下') {
            word(at);
            return true;
        }
        yearEdge(c == '年' ? at + 1 : at);
        return true;
    }

    /** 2021年1-12月: a first month without its sign. */
    private void firstOfMonths(int value, int to) {
        int next = digitsEnd(to + 1, 3);
        int length = next - to - 1;
        if (length >= 1 && length <= 2 && charAt(next) == '月') {
            int last = number(to + 1, next);
            if (last >= value && last <= 12) {
                month = value;
                lastMonth = last;
                end = charAt(next + 1) == '份' ? next + 2 : next + 1;
            }
        }
    }

    private boolean yearEdge(int at) {
        char c = charAt(at);
        char next = charAt(at + 1);
        if (c == '底' || c == '末' || c == '终') {
            month = 12;
        } else if (c == '初' && "中级步".indexOf(next) < 0) {
            month = 1;
        } else if (c == '中' && "完前。,;".indexOf(next) >= 0) {
            month = 6;
        } else if (c != '内' || "部外容科".indexOf(next) >= 0) {
            return false;
        }
        end = at + 1;
        return true;
    }

    private boolean month(int value, int sign) {
        if (value < 1 || value > 12) {
            return false;
        }
        month = value;
        return afterMonth(sign + 1);
    }

    /** What may follow 月: nothing, 份, 底, a third of the month, a day. */
    private boolean afterMonth(int from) {
        end = charAt(from) == '份' ? from + 1 : from;
        int at = skipBlanks(end);
        char c = charAt(at);
        if (CodePoints.isDigit(c) || ChineseNumerals.startsWith(c)) {
            int to = ordinalEnd(at);
            int value = ordinal(at, to);
            int sign = skipBlanks(to);
            boolean signed = charAt(sign) == '日' || charAt(sign) == '号';
            boolean digits = CodePoints.isDigit(c);
            boolean closed = to == text.length() || digits && (charAt(to) == '前' || charAt(to) == ',');
            boolean real = value > 0 && PartialDate.isValid(year, month, value);
            if (real && (signed || closed)) {
                day = value;
                end = signed ? sign + 1 : to;
            }
            impossible = !real && (signed || closed);
        } else if (c == '底' || c == '末' || c == '初') {
            end = at + 1;
        } else if (charAt(at + 1) == '旬') {
            third(c, at + 2);
        }
        return true;
    }

    private void third(char which, int to) {
        int index = "上中下".indexOf(which);
        if (index >= 0) {
            day = index * 10 + 1;
            lastMonth = month;
            lastDay = index == 2 ? 0 : index * 10 + 10;
            end = to;
        }
    }

    private int ordinalEnd(int from) {
        return CodePoints.isDigit(charAt(from)) ? digitsEnd(from, 3) : ChineseNumerals.end(text, from);
    }

    private int ordinal(int from, int to) {
        if (from >= to || to - from > 3) {
            return -1;
        }
        return CodePoints.isDigit(charAt(from)) ? number(from, to) : (int) ChineseNumerals.value(text, from, to);
    }

    private int digitsEnd(int from, int most) {
        int at = from;
        while (at < text.length() && at - from < most && CodePoints.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int number(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + (text.charAt(i) - '0');
        }
        return value;
    }

    private int skipBlanks(int from) {
        return from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean isYear(long value) {
        return value >= 1900 && value <= 2099;
    }
}
