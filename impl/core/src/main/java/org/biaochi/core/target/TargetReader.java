// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import java.math.BigDecimal;
import java.util.Objects;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.goal.TargetNote;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.core.text.ChineseNumerals;
import org.biaochi.core.text.CodePoints;
import org.biaochi.core.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Reads targets (指标值) and achieved values in every notation people use, without loss: signs and words of comparison before
 * and behind the number, units and unit costs, magnitudes, frequencies, durations, dates and spans of dates, ranges,
 * grades, yes and no, one number inside a sentence. Rules of reading: goals-and-review 1.4.
 *
 * <p>Never throws, never guesses a missing year, never repairs; time is linear in the length of the text. Immutable and
 * thread-safe.
 */
public final class TargetReader {

    private static final TargetReader STANDARD = new TargetReader(Units.standard());
    private static final int SMALL = 1001;
    private static final BigDecimal[] INTEGERS = new BigDecimal[SMALL];

    static {
        for (int i = 0; i < SMALL; i++) {
            INTEGERS[i] = BigDecimal.valueOf(i);
        }
    }

    private final Units units;

    private TargetReader(Units units) {
        this.units = units;
    }

    /** Returns the reader with the standard unit dictionary. */
    public static TargetReader standard() {
        return STANDARD;
    }

    /** Returns a reader with the given unit dictionary. */
    public static TargetReader of(Units units) {
        return new TargetReader(Objects.requireNonNull(units, "units"));
    }

    /** Reads a value that stands alone. */
    public Target read(@Nullable String value) {
        return read(value, null, null, TargetContext.NONE);
    }

    /**
     * Reads a value beside a sign column and a unit column.
     *
     * @param value the value as typed, null if there is none
     * @param operatorColumn the sign column 计算符号, null or blank if the form has none or it is empty
     * @param unitColumn the unit column 计量单位, null or blank likewise
     * @param context what the row says about the value
     */
    public Target read(
            @Nullable String value,
            @Nullable String operatorColumn,
            @Nullable String unitColumn,
            TargetContext context) {
        if (value == null || value.isEmpty()) {
            return operatorColumn == null && unitColumn == null
                    ? Target.EMPTY
                    : column("", operatorColumn, unitColumn, context);
        }
        if (isFilled(operatorColumn) || isFilled(unitColumn)) {
            return column(value, operatorColumn, unitColumn, context);
        }
        String folded = Folding.fold(value);
        Target plain = plain(value, folded, context);
        if (plain == null && isPlainWords(folded)) {
            plain = new Outcome(units, null, null).words(Target.builder(value), Folding.normalise(folded));
        }
        return plain != null ? plain : new TargetScan(units, folded, context).read(Target.builder(value), null, null);
    }

    private Target column(
            String value, @Nullable String operatorColumn, @Nullable String unitColumn, TargetContext context) {
        Target.Builder builder = Target.builder(value);
        String sign = operatorColumn == null ? "" : Folding.normalise(operatorColumn);
        Operator operator = Operators.read(sign).orElse(null);
        if (operator == null && !sign.isEmpty()) {
            builder.note(TargetNote.OPERATOR_UNKNOWN);
        }
        MeasureUnit unit = units.find(unitColumn).orElse(null);
        return new TargetScan(units, Folding.fold(value), context).read(builder, operator, unit);
    }

    private static boolean isFilled(@Nullable String column) {
        return column != null && !Folding.isBlank(column);
    }

    /** The usual shapes ≥95%, 100%, 10次, 20万元 in one pass; null for everything else. */
    private @Nullable Target plain(String raw, String text, TargetContext context) {
        int length = text.length();
        Operator operator = sign(text);
        int at = operator == null ? 0 : text.charAt(0) != '=' && length > 1 && text.charAt(1) == '=' ? 2 : 1;
        int from = at;
        long unscaled = 0;
        int scale = 0;
        int point = -1;
        for (; at < length; at++) {
            char c = text.charAt(at);
            if (CodePoints.isDigit(c)) {
                unscaled = unscaled * 10 + (c - '0');
            } else if (c == '.'
                    && point < 0
                    && at > from
                    && at + 1 < length
                    && CodePoints.isDigit(text.charAt(at + 1))) {
                point = at;
            } else {
                break;
            }
        }
        int digits = at - from - (point < 0 ? 0 : 1);
        boolean mayBeDate = digits >= 8 || (point < 0 ? at : point) - from == 4;
        if (digits == 0 || digits > 17 || (mayBeDate && (context.isDateExpected() || point >= 0))) {
            return null;
        }
        if (point >= 0) {
            scale = at - point - 1;
        }
        MeasureUnit unit = null;
        if (at < length) {
            if (text.charAt(at) == '%' && at + 1 == length) {
                unit = units.percent();
            } else {
                unit = plainUnit(text, at, at - from);
            }
            if (unit == null) {
                return null;
            }
        }
        Target.Builder target = Target.builder(raw)
                .kind(TargetKind.NUMBER)
                .operator(operator, operator)
                .number(
                        scale == 0 && unscaled < SMALL
                                ? INTEGERS[(int) unscaled]
                                : BigDecimal.valueOf(unscaled, scale));
        return unit == null ? target.build() : target.unit(unit, unit).build();
    }

    /** Tells whether no number, date, sign or frequency can stand in the text. */
    private static boolean isPlainWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x2E80 ? c != ' ' && !CodePoints.isLatin(c) : beginsNotation(c)) {
                return false;
            }
        }
        return TargetWords.BEFORE.longest(text, 0) == 0;
    }

    private static boolean beginsNotation(char c) {
        return switch (c) {
            case '第', '年', '上', '下', '当', '本', '每', '按', '逐', '月', '十', '拾' -> true;
            default -> ChineseNumerals.digit(c) >= 0;
        };
    }

    private @Nullable MeasureUnit plainUnit(String text, int at, int digits) {
        if (units.longest(text, at) != text.length()) {
            return null;
        }
        MeasureUnit unit = units.get(text, at, text.length());
        if (unit == null) {
            return null;
        }
        boolean calendar = unit.category() == UnitCategory.DURATION
                && ((text.charAt(at) == '年' && digits == 4) || text.charAt(at) == '月' || text.charAt(at) == '季');
        boolean word =
                unit.category() == UnitCategory.PERCENT && !unit.spelling().equals(unit.name());
        return calendar || word ? null : unit;
    }

    private static @Nullable Operator sign(String text) {
        if (text.isEmpty()) {
            return null;
        }
        boolean orEqual = text.length() > 1 && text.charAt(1) == '=';
        return switch (text.charAt(0)) {
            case '≥' -> Operator.GREATER_OR_EQUAL;
            case '≤' -> Operator.LESS_OR_EQUAL;
            case '>' -> orEqual ? Operator.GREATER_OR_EQUAL : Operator.GREATER;
            case '<' -> orEqual ? Operator.LESS_OR_EQUAL : Operator.LESS;
            case '=' -> Operator.EQUAL;
            default -> null;
        };
    }
}
