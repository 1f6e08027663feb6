// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import java.math.BigDecimal;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.core.target.TargetWords.After;
import org.jspecify.annotations.Nullable;

/**
 * Reads everything that stands behind a number and belongs to it: unit, second bound, ratio, 以上, 左右, (含). One per
 * scan.
 */
final class QuantityScan {

    private static final int MAX_INTERVAL = 40;
    private static final int MAX_REMARK = 12;

    private final String text;
    private final Units units;
    private final Surroundings around;
    private final NumberScan numbers = new NumberScan();
    private final UnitScan unitScan;
    private boolean approximate;
    private boolean deadline;

    QuantityScan(String text, Units units, Surroundings around) {
        this.text = text;
        this.units = units;
        this.around = around;
        this.unitScan = new UnitScan(units);
    }

    /** Tells whether any number so far was called approximate. */
    boolean approximate() {
        return approximate;
    }

    /** Tells whether any number so far was a day of the month before which something is due. */
    boolean deadline() {
        return deadline;
    }

    boolean isMeasured(int at) {
        return unitScan.at(text, around.skipBlanks(at));
    }

    /** Completes the number that ends at the position; its end is then where the text goes on. */
    void complete(Found number, int numberEnd) {
        int end = measure(number, numberEnd);
        end = inclusion(number, end, true);
        int ratio = ratio(number, end);
        end = ratio > end ? ratio : range(number, end);
        number.end = suffixes(number, end);
    }

    private int measure(Found number, int numberEnd) {
        if (!unitScan.at(text, around.skipBlanks(numberEnd))) {
            boolean currency = number.start > 0 && text.charAt(number.start - 1) == '¥';
            number.unit = currency ? units.find("元").orElse(null) : null;
            int unknown = around.unknownUnitEnd(numberEnd);
            if (unknown > numberEnd) {
                number.unit = MeasureUnit.unknown(text.substring(numberEnd, unknown));
            }
            return unknown;
        }
        approximate |= unitScan.approximate();
        number.magnitude = unitScan.magnitude();
        number.unit = unitScan.unitOrNull();
        return unitScan.end();
    }

    private int ratio(Found number, int end) {
        boolean joined = end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '/');
        if (!joined || number.unit != null || !numbers.at(text, end + 1, false)) {
            return end;
        }
        number.ratioTo = numbers.number();
        return numbers.end();
    }

    private int range(Found number, int end) {
        int joint = DateScan.connectorEnd(text, end);
        if (joint == end) {
            return end;
        }
        int from = joint < text.length() && text.charAt(joint) == '+' ? joint + 1 : joint;
        if (!numbers.at(text, from, true)) {
            return end;
        }
        Found high = new Found(numbers.number(), from);
        int highEnd = measure(high, numbers.end());
        if (!shareUnit(number, high)) {
            return end;
        }
        number.high = high.number;
        return inclusion(number, highEnd, false);
    }

    /** The unit of the high bound holds for both: 3至5次, 5万-10万元. */
    private static boolean shareUnit(Found low, Found high) {
        MeasureUnit unit = high.unit;
        if (low.unit != null && unit != null && !low.unit.isSameAs(unit)) {
            return false;
        }
        if (unit != null && low.magnitude != 0 && UnitScan.power(unit.name().charAt(0)) != low.magnitude) {
            return false;
        }
        if (unit == null && low.magnitude != 0 && low.magnitude != high.magnitude) {
            return false;
        }
        low.magnitude = high.magnitude;
        low.unit = unit == null ? low.unit : unit;
        return true;
    }

    /** 80%(含)-90%(不含), 95%(含95%). */
    private int inclusion(Found number, int end, boolean low) {
        boolean in = text.startsWith("(含", end);
        boolean out = text.startsWith("(不含", end);
        int close = in || out ? around.closing(end, MAX_REMARK) : -1;
        if (close < 0 || TargetWords.AFTER.longest(text, end) > end) {
            return end;
        }
        if (low) {
            number.lowInclusive = in;
        } else {
            number.highInclusive = in;
        }
        return close + 1;
    }

    private int suffixes(Found number, int from) {
        int end = from;
        for (int i = 0; i < 2; i++) {
            int at = around.skipBlanks(end);
            int to = TargetWords.AFTER.longest(text, at);
            After word = to > at ? TargetWords.AFTER.get(text, at, to) : null;
            if (word == null && isDayDeadline(number, at)) {
                deadline = true;
                return at + 1;
            }
            if (word == null || (text.charAt(at) == '内' && !canCloseSpan(number, to))) {
                return end;
            }
            if (word.operator() == null) {
                approximate = true;
            } else if (number.operator == null) {
                number.operator = word.operator();
            }
            end = to;
        }
        return end;
    }

    /** 每月10日前. */
    private boolean isDayDeadline(Found number, int at) {
        boolean before = at < text.length() && text.charAt(at) == '前';
        return before && number.unit != null && number.unit.category() == UnitCategory.DURATION;
    }

    private boolean canCloseSpan(Found number, int to) {
        boolean other = to < text.length() && "部外容科涵控".indexOf(text.charAt(to)) >= 0;
        return !other && number.unit != null;
    }

    /** Reads a mathematical interval such as [90,100) or (80%,90%], null if there is none at the position. */
    @Nullable
    Found interval(int at) {
        int close = around.closing(at, MAX_INTERVAL);
        if (close < 0 || !numbers.at(text, at + 1, false)) {
            return null;
        }
        Found low = new Found(numbers.number(), at);
        int middle = measure(low, numbers.end());
        boolean comma = middle < close && (text.charAt(middle) == ',' || text.charAt(middle) == '、');
        boolean square = text.charAt(at) == '[' || text.charAt(close) == ']';
        boolean alone = at == 0 && close + 1 == text.length();
        if (!comma || !(square || alone) || !numbers.at(text, around.skipBlanks(middle + 1), false)) {
            return null;
        }
        Found high = new Found(numbers.number(), at);
        if (measure(high, numbers.end()) != close || !shareUnit(low, high)) {
            return null;
        }
        BigDecimal highNumber = high.number;
        low.lowInclusive = text.charAt(at) == '[';
        low.highInclusive = text.charAt(close) == ']';
        low.end = close + 1;
        if (low.unit == null) {
            low.end = measure(low, close + 1);
        }
        low.high = highNumber;
        return low;
    }
}
