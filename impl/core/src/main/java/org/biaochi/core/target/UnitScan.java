// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import java.math.BigDecimal;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.core.text.ChineseNumerals;
import org.jspecify.annotations.Nullable;

/**
 * Reads the unit behind a number: 万元, 万余人次, 台(套), 元/人*月, 次/月. Holds the last reading; one per scan.
 */
final class UnitScan {

    /** 元/人*次*天 is as far as people go. */
    private static final int MAX_DENOMINATORS = 3;

    private final Units units;
    private @Nullable MeasureUnit unit;
    private int end;
    private int magnitude;
    private boolean approximate;

    UnitScan(Units units) {
        this.units = units;
    }

    /** The unit of the last successful reading, null if it was a bare magnitude such as 万. */
    @Nullable
    MeasureUnit unitOrNull() {
        return unit;
    }

    MeasureUnit unit() {
        return unit == null ? MeasureUnit.unknown("") : unit;
    }

    int end() {
        return end;
    }

    /** The power of ten of a bare magnitude, zero otherwise. */
    int magnitude() {
        return magnitude;
    }

    boolean approximate() {
        return approximate;
    }

    /** Reads a unit or a bare magnitude at the position; false leaves {@link #end} there. */
    boolean at(String text, int from) {
        unit = null;
        magnitude = 0;
        approximate = false;
        end = from;
        int start = skipVague(text, from);
        int simpleEnd = simple(text, start);
        if (simpleEnd > start) {
            unit = units.get(text, start, simpleEnd);
            end = simpleEnd;
        } else if (!scaled(text, start)) {
            approximate = false;
            return false;
        }
        if (unit != null) {
            parenthesised(text);
            denominators(text);
        }
        return true;
    }

    private int skipVague(String text, int from) {
        if (from < text.length() && "余多来几".indexOf(text.charAt(from)) >= 0) {
            approximate = true;
            return from + 1;
        }
        return from;
    }

    /** Tells whether the whole text is a unit; 十个 is a number with a unit. */
    boolean isWhole(String text) {
        return !ChineseNumerals.startsWith(text.charAt(0))
                && at(text, 0)
                && unit != null
                && !approximate
                && end == text.length();
    }

    /** 次 in 一次性 and 分 in 三分之一 are no units. */
    private int simple(String text, int from) {
        int to = units.longest(text, from);
        if (to > from && to < text.length()) {
            char next = text.charAt(to);
            char last = text.charAt(to - 1);
            if ((next == '性' && last == '次') || (next == '之' && last == '分')) {
                return from;
            }
        }
        return to;
    }

    private boolean scaled(String text, int from) {
        int at = from;
        int power = 0;
        while (at < text.length() && at < from + 3) {
            int step = power(text.charAt(at));
            if (step == 0) {
                break;
            }
            power += step;
            at++;
        }
        if (power == 0) {
            return false;
        }
        int magnitudeEnd = at;
        at = skipVague(text, at);
        int simpleEnd = simple(text, at);
        if (simpleEnd == at) {
            magnitude = power;
            end = at;
            return true;
        }
        MeasureUnit base = units.get(text, at, simpleEnd);
        if (base == null || base.category() == UnitCategory.PERCENT) {
            return false;
        }
        String prefix = text.substring(from, magnitudeEnd);
        unit = prefixed(prefix, power, base);
        end = simpleEnd;
        return true;
    }

    private MeasureUnit prefixed(String prefix, int power, MeasureUnit base) {
        String name = prefix + base.name();
        MeasureUnit known = units.get(name, 0, name.length());
        if (known != null) {
            return known;
        }
        BigDecimal factor = base.factor().multiply(BigDecimal.TEN.pow(power));
        return new MeasureUnit(prefix + base.spelling(), name, base.base(), base.category(), factor);
    }

    static int power(char c) {
        return switch (c) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }

    /** 台(套) is one unit. */
    private void parenthesised(String text) {
        if (end < text.length() && text.charAt(end) == '(') {
            int to = simple(text, end + 1);
            if (to > end + 1 && to < text.length() && text.charAt(to) == ')') {
                MeasureUnit first = unit();
                MeasureUnit second = units.get(text, end + 1, to);
                String joined = first.spelling() + text.substring(end + 1, to);
                MeasureUnit known = units.get(joined, 0, joined.length());
                if (known != null) {
                    unit = known;
                    end = to + 1;
                } else if (second != null && second.category() == UnitCategory.COUNT) {
                    end = to + 1;
                }
            }
        }
    }

    private void denominators(String text) {
        int at = end;
        for (int i = 0; i < MAX_DENOMINATORS && at < text.length() && isPer(text, at); i++) {
            int from =
                    text.charAt(at) == '每' || at + 1 >= text.length() || text.charAt(at + 1) != '每' ? at + 1 : at + 2;
            int to = simple(text, from);
            MeasureUnit denominator = to > from ? units.get(text, from, to) : null;
            if (denominator == null) {
                return;
            }
            unit = per(unit(), denominator, text.charAt(at));
            at = to;
            end = to;
        }
    }

    private boolean isPer(String text, int at) {
        char c = text.charAt(at);
        return c == '/' || c == '每' || (unit().isPer() && (c == '*' || c == '·' || c == '、' || c == '.' || c == '×'));
    }

    /** The unit {@code numerator/denominator}: money stays money, a count per time is a frequency. */
    static MeasureUnit per(MeasureUnit numerator, MeasureUnit denominator, char separator) {
        char joint = !numerator.isPer() || separator == '每' ? '/' : separator;
        String tail = (numerator.isPer() ? '*' : '/') + denominator.name();
        String spelling = numerator.spelling() + joint + denominator.spelling();
        UnitCategory category = switch (numerator.category()) {
            case MONEY -> UnitCategory.MONEY;
            case FREQUENCY -> UnitCategory.FREQUENCY;
            case COUNT ->
                denominator.category() == UnitCategory.DURATION ? UnitCategory.FREQUENCY : UnitCategory.COMPOUND;
            default -> UnitCategory.COMPOUND;
        };
        String base = numerator.base() + tail;
        BigDecimal factor = numerator.factor();
        boolean calendar =
                denominator.base().equals("月") && denominator.factor().compareTo(BigDecimal.valueOf(12)) <= 0;
        if (category == UnitCategory.FREQUENCY && calendar && !numerator.isPer()) {
            base = numerator.base() + "/年";
            factor = factor.multiply(BigDecimal.valueOf(12).divide(denominator.factor()));
        }
        return new MeasureUnit(spelling, numerator.name() + tail, base, category, factor);
    }
}
