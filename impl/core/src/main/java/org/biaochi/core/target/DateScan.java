// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import org.biaochi.api.goal.PartialDate;
import org.biaochi.core.target.DatePoint.Style;
import org.biaochi.core.text.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date or a span of dates at a position of a folded text. A missing year is inherited inside one span and never
 * guessed otherwise. Holds the last reading; one per scan.
 */
final class DateScan {

    private final Units units;
    private final DatePoint first = new DatePoint();
    private final DatePoint second = new DatePoint();
    private @Nullable DateSpan span;
    private int end;
    private boolean deadline;
    private boolean twoDigitYear;
    private boolean impossible;

    DateScan(Units units) {
        this.units = units;
    }

    DateSpan span() {
        if (span == null) {
            throw new IllegalStateException("no date has been read yet");
        }
        return span;
    }

    int end() {
        return end;
    }

    /** Tells whether 前 or the like follows the date. */
    boolean deadline() {
        return deadline;
    }

    boolean twoDigitYear() {
        return twoDigitYear;
    }

    /** Tells whether a day or month was written where it looked that the calendar does not have, whatever else was read. */
    boolean impossible() {
        return impossible;
    }

    /** Reads a date; {@code expected} also takes what may be a number, such as 2023.07. */
    boolean at(String text, int from, boolean expected) {
        deadline = false;
        twoDigitYear = false;
        boolean found = first.read(text, from);
        impossible = first.impossible;
        if (!found) {
            return monthNumbers(text, from);
        }
        twoDigitYear = first.twoDigitYear;
        int joint = connectorEnd(text, first.end);
        if (joint > first.end && first.lastMonth == first.month && rangeEnd(text, joint, expected)) {
            finish(text, second.end);
            return true;
        }
        if (first.weak && (!expected || isMeasured(text, first.end))) {
            return false;
        }
        span = new DateSpan(
                PartialDate.of(first.year, first.month, first.day),
                PartialDate.of(first.year, first.lastMonth, first.lastDay));
        finish(text, first.end);
        return true;
    }

    private void finish(String text, int to) {
        int at = to;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        end = to;
        for (String word : DEADLINES) {
            if (text.startsWith(word, at)) {
                deadline = true;
                end = at + word.length();
                break;
            }
        }
        boolean otherWord = deadline && end < text.length() && "期端置后景提".indexOf(text.charAt(end)) >= 0;
        if (otherWord) {
            deadline = false;
            end = to;
        }
    }

    private static final String[] DEADLINES = {"(含)前", "(含)以前", "(含)之前", "以前", "之前", "前", "截止", "止", "之内", "以内", "内"};

    /** 1-12月, 6至8月: the first month has no sign of its own. */
    private boolean monthNumbers(String text, int from) {
        int to = from;
        int value = 0;
        while (to < text.length() && to - from < 3 && CodePoints.isDigit(text.charAt(to))) {
            value = value * 10 + (text.charAt(to) - '0');
            to++;
        }
        if (to == from || value < 1 || value > 12) {
            return false;
        }
        int joint = connectorEnd(text, to);
        if (joint == to
                || !CodePoints.isDigit(joint < text.length() ? text.charAt(joint) : ' ')
                || !readSecond(text, joint)
                || second.style != Style.WORDS
                || second.year != 0
                || second.month < value) {
            return false;
        }
        span = new DateSpan(PartialDate.of(0, value, 0), PartialDate.of(0, second.lastMonth, second.lastDay));
        finish(text, second.end);
        return true;
    }

    private boolean readSecond(String text, int from) {
        boolean found = second.read(text, from);
        impossible |= second.impossible;
        return found;
    }

    private boolean rangeEnd(String text, int from, boolean expected) {
        if (!readSecond(text, from)) {
            return shortEnd(text, from);
        }
        boolean alike = first.style == second.style;
        boolean bothMonths = alike && first.style != Style.BARE && first.month > 0 && second.month > 0;
        boolean years = first.style == Style.BARE && first.month == 0 && second.year != 0;
        boolean sure = !first.weak && !second.weak;
        boolean pair = bothMonths && second.year != 0 && !isMeasured(text, second.end);
        boolean toYear = years && (!second.weak || (expected && !isMeasured(text, second.end)));
        boolean ends = !first.weak && second.weak && second.style != Style.BARE;
        if (!(sure || pair || toYear || ends || (expected && alike)) || (years && second.year < first.year)) {
            return false;
        }
        if (first.style != Style.WORDS && first.style != Style.BARE && second.year == 0 && second.day == 0) {
            return false;
        }
        join();
        return true;
    }

    /** The end of 2021.1.1-12.31, 2021.01-12, 2021年1月1日-5日. */
    private boolean shortEnd(String text, int from) {
        int to = numberEnd(text, from);
        int value = to - from >= 1 && to - from <= 2 ? Integer.parseInt(text, from, to, 10) : 0;
        if (value == 0 || first.style == Style.BARE) {
            return false;
        }
        second.year = 0;
        second.month = 0;
        second.day = 0;
        char mark = to < text.length() ? text.charAt(to) : ' ';
        if (first.style == Style.WORDS) {
            if (first.day == 0 || (mark != '日' && mark != '号')) {
                return false;
            }
            second.month = first.month;
            second.day = value;
            to++;
        } else if (first.day != 0 && mark == separator(first.style)) {
            int dayEnd = numberEnd(text, to + 1);
            second.month = value;
            second.day = dayEnd - to - 1 >= 1 && dayEnd - to - 1 <= 2 ? Integer.parseInt(text, to + 1, dayEnd, 10) : 0;
            to = dayEnd;
        } else if (first.day == 0 && value > first.month && !isMeasured(text, to) && mark != '.') {
            second.month = value;
        }
        if (second.month == 0 || (first.day != 0 && second.day == 0)) {
            return false;
        }
        if (!PartialDate.isValid(0, second.month, second.day)) {
            impossible = true;
            return false;
        }
        second.lastMonth = second.month;
        second.lastDay = second.day;
        second.end = to;
        join();
        return true;
    }

    private void join() {
        int year = second.year;
        if (year == 0 && (second.month > first.month || (second.month == first.month && second.day >= first.day))) {
            year = first.year;
        }
        boolean real = PartialDate.isValid(year, second.lastMonth, second.lastDay);
        int day = real ? second.lastDay : 0;
        impossible |= !real;
        span = new DateSpan(
                PartialDate.of(first.year, first.month, first.day), PartialDate.of(year, second.lastMonth, day));
    }

    private boolean isMeasured(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        return text.charAt(at) == '%' || UnitScan.power(text.charAt(at)) > 0 || units.longest(text, at) > at;
    }

    private static char separator(Style style) {
        return switch (style) {
            case DOTS -> '.';
            case SLASHES -> '/';
            default -> '-';
        };
    }

    private static int numberEnd(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 3 && CodePoints.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the end of -, ~, 至 or 到 with the blanks around it, or {@code from}. */
    static int connectorEnd(String text, int from) {
        int at = from;
        if (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int joint = at;
        while (at < text.length() && at < joint + 3 && "-~至到".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at == joint) {
            return from;
        }
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }
}
