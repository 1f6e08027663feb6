// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetNote;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.core.target.TargetWords.Before;
import org.biaochi.core.text.ChineseNumerals;
import org.biaochi.core.text.CodePoints;
import org.biaochi.core.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * One pass over one folded text from left to right: collects numbers and the first date and keeps the rest. Every step
 * moves forward and looks ahead by a bounded number of characters.
 */
final class TargetScan {
    /** What the words of dates begin with. */
    static final String DATE_WORDS = "第年上下当本";

    private final Units units;
    private final String text;
    private final boolean dateExpected;
    private final NumberScan numbers = new NumberScan();
    private final Surroundings around;
    private final QuantityScan quantities;
    private final DateScan dates;
    private final List<Found> found = new ArrayList<>(2);
    private final StringBuilder rest = new StringBuilder();
    private boolean keeping = true;
    private Target.Builder target = Target.builder("");
    private @Nullable DateSpan date;
    private @Nullable Operator dateOperator;
    private boolean approximate;
    private boolean damaged;
    private int steps;

    private @Nullable Operator pendingOperator;
    private final List<MeasureUnit> pendingPer = new ArrayList<>(0);
    private @Nullable MeasureUnit pendingPercent;
    private int pendingFrom = -1;

    TargetScan(Units units, String folded, TargetContext context) {
        this.units = units;
        this.text = folded;
        this.dateExpected = context.isDateExpected();
        this.around = new Surroundings(folded, units);
        this.quantities = new QuantityScan(folded, units, around);
        this.dates = new DateScan(units);
    }

    /** How many positions and digits were visited; grows linearly with the text. */
    int steps() {
        return steps;
    }

    Target read(Target.Builder builder, @Nullable Operator columnOperator, @Nullable MeasureUnit columnUnit) {
        target = builder;
        Outcome outcome = new Outcome(units, columnOperator, columnUnit);
        String normal = Folding.normalise(text);
        if (outcome.isWord(normal)) {
            return outcome.word(target, normal);
        }
        scan();
        if (quantities.deadline()) {
            target.note(TargetNote.DEADLINE);
        }
        if (damaged && found.isEmpty() && date == null) {
            target.note(TargetNote.DAMAGED_NUMBER);
        }
        return outcome.of(target, normal, found, date, approximate || quantities.approximate(), looseOperator(), rest);
    }

    /** Scans for numbers only; they carry their places in the folded text. */
    List<Found> numbers() {
        keeping = false;
        scan();
        return found;
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            int begin = LeadCharacters.next(text, at);
            if (begin > at) {
                keepAll(at, begin);
                steps += begin - at;
                at = begin;
            } else {
                steps++;
                at = step(at);
            }
        }
        dropPending(text.length());
    }

    /** The comparison that belongs to no number: that of the date, or a sign that stands alone. */
    private @Nullable Operator looseOperator() {
        return date == null ? pendingOperator : dateOperator;
    }

    private int step(int at) {
        char c = text.charAt(at);
        if (NumberScan.startsAt(text, at) || (isSign(at) && NumberScan.startsAt(text, at + 1))) {
            return numeric(at);
        }
        Found interval = c == '[' || c == '(' ? quantities.interval(at) : null;
        if (interval != null) {
            return take(interval);
        }
        if (mayBeginDate(c) && !around.belongsToWord(at) && dates.at(text, at, dateExpected)) {
            return takeDate();
        }
        if (ChineseNumerals.startsWith(c)) {
            return spelled(at);
        }
        int wordEnd = TargetWords.BEFORE.longest(text, at);
        if (wordEnd > at) {
            Before word = TargetWords.BEFORE.get(text, at, wordEnd);
            if (word != null && (!word.glued() || numberFollows(wordEnd))) {
                return lead(word, at, wordEnd);
            }
        }
        if (Surroundings.isClauseEnd(c)) {
            dropPending(at);
        }
        keep(c);
        return at + 1;
    }

    private boolean mayBeginDate(char c) {
        return DATE_WORDS.indexOf(c) >= 0 || ChineseNumerals.startsWith(c);
    }

    private boolean isSign(int at) {
        char c = text.charAt(at);
        if (c != '-' && c != '+') {
            return false;
        }
        if (at == 0) {
            return true;
        }
        if (!found.isEmpty() && found.get(found.size() - 1).end == at) {
            return false;
        }
        char before = text.charAt(at - 1);
        return !CodePoints.isLatin(before) && !CodePoints.isDigit(before) && before != '-' && before != ')';
    }

    private boolean numberFollows(int from) {
        int at = around.skipBlanks(from);
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return NumberScan.startsAt(text, at)
                || ChineseNumerals.startsWith(c)
                || "≥≤<>=-+约近".indexOf(c) >= 0
                || text.startsWith("百分之", at)
                || TargetWords.BEFORE.longest(text, at) > at + 1;
    }

    private int lead(Before word, int at, int end) {
        if (pendingFrom < 0) {
            pendingFrom = at;
        }
        switch (word.role()) {
            case COMPARE -> compare(word.operator());
            case ABOUT -> approximate = true;
            case ATTAIN -> target.note(TargetNote.ATTAIN);
            case EACH -> target.note(TargetNote.EACH);
            case PERCENT -> pendingPercent = units.percent();
            case PER_MILLE -> pendingPercent = units.perMille();
            case PER -> {
                return per(at, end);
            }
            case FREQUENCY -> {
                target.note(TargetNote.FREQUENCY);
                keepAll(at, end);
            }
            case LEAD -> {}
        }
        return end;
    }

    private void compare(@Nullable Operator operator) {
        boolean directed = operator != null && (operator.isLowerBound() || operator.isUpperBound());
        Found last = directed && !found.isEmpty() ? found.get(found.size() - 1) : null;
        boolean takesSign = last != null && last.operator == null && last.high == null;
        if (operator != null && last != null && takesSign && pendingFrom == around.skipBlanks(last.end)) {
            last.operator = mirror(operator);
            pendingFrom = -1;
        } else {
            pendingOperator = operator;
        }
    }

    /** In 80≤X the number is the low bound. */
    private static Operator mirror(Operator operator) {
        return switch (operator) {
            case GREATER_OR_EQUAL -> Operator.LESS_OR_EQUAL;
            case LESS_OR_EQUAL -> Operator.GREATER_OR_EQUAL;
            case GREATER -> Operator.LESS;
            case LESS -> Operator.GREATER;
            default -> operator;
        };
    }

    private int per(int at, int end) {
        int to = units.longest(text, end);
        MeasureUnit unit = to > end ? units.get(text, end, to) : null;
        if (unit == null) {
            keepAll(at, end);
            return end;
        }
        pendingPer.add(unit);
        if (unit.category() == UnitCategory.DURATION) {
            target.note(TargetNote.FREQUENCY);
        }
        return to;
    }

    private int numeric(int at) {
        boolean signed = !NumberScan.startsAt(text, at);
        int from = signed ? at + 1 : at;
        if (!signed && (around.followsLetter(at) || around.followsLabel(at))) {
            damaged |= around.followsLetter(at);
            return skipIdentifier(at);
        }
        if (!signed && dates.at(text, at, dateExpected)) {
            return takeDate();
        }
        boolean isNumber = numbers.at(text, from, true);
        steps += numbers.end() - from;
        if (!isNumber) {
            target.note(TargetNote.OVERLONG_NUMBER);
            keepAll(at, numbers.end());
            return numbers.end();
        }
        int end = numbers.end();
        if ((pendingFrom < 0 && around.isListMark(at, end)) || around.endsInName(at, end)) {
            keepAll(at, end);
            return end;
        }
        boolean negative = signed && text.charAt(at) == '-';
        if (negative && numbers.number().signum() == 0) {
            target.note(TargetNote.NEGATIVE_ZERO);
        }
        if (end - from == 7 && text.charAt(from + 4) == '.' && !dateExpected) {
            noteMonth(from);
        }
        return quantity(new Found(negative ? numbers.number().negate() : numbers.number(), at), end);
    }

    private void noteMonth(int from) {
        boolean year = text.startsWith("19", from) || text.startsWith("20", from);
        int month = (text.charAt(from + 5) - '0') * 10 + text.charAt(from + 6) - '0';
        if (year && month >= 1 && month <= 12) {
            target.note(TargetNote.POSSIBLE_DATE);
        }
    }

    private int skipIdentifier(int at) {
        int end = at;
        while (end < text.length() && (CodePoints.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        keepAll(at, end);
        return end;
    }

    /** Takes a number with everything that belongs to it; returns where the text goes on. */
    private int take(Found number) {
        applyPending(number);
        found.add(number);
        return number.end;
    }

    private int quantity(Found number, int numberEnd) {
        quantities.complete(number, numberEnd);
        return take(number);
    }

    private void applyPending(Found number) {
        if (pendingOperator != null) {
            if (number.operator != null && number.operator != pendingOperator) {
                target.note(TargetNote.REPEATED_OPERATOR);
            }
            number.operator = pendingOperator;
        }
        if (pendingPercent != null) {
            number.unit = pendingPercent;
            target.note(TargetNote.PERCENT_WORD);
        }
        for (MeasureUnit per : pendingPer) {
            if (number.unit != null && canBePer(number.unit)) {
                number.unit = UnitScan.per(number.unit, per, '*');
            }
        }
        if (number.spelled) {
            target.note(TargetNote.SPELLED_NUMBER);
        }
        clearPending();
    }

    private static boolean canBePer(MeasureUnit unit) {
        return switch (unit.category()) {
            case PERCENT, RATE, DURATION, SCORE, UNKNOWN -> false;
            default -> true;
        };
    }

    private int spelled(int at) {
        int end = ChineseNumerals.end(text, at);
        if (around.isInsideWord(at)) {
            keepAll(at, end);
            return end;
        }
        if (text.startsWith("分之", end)) {
            int to = ChineseNumerals.end(text, end + 2);
            long whole = ChineseNumerals.value(text, at, end);
            long part = ChineseNumerals.value(text, end + 2, to);
            if (whole > 0 && part >= 0) {
                Found ratio = new Found(BigDecimal.valueOf(part), at);
                ratio.ratioTo = BigDecimal.valueOf(whole);
                ratio.spelled = true;
                return quantity(ratio, to);
            }
        }
        int numeralEnd = magnitudeFree(at, end);
        long value = ChineseNumerals.value(text, at, numeralEnd);
        boolean measured = pendingPercent != null || quantities.isMeasured(numeralEnd);
        if (value < 0 || !measured || around.isGradeName(value, numeralEnd)) {
            keepAll(at, end);
            return end;
        }
        Found number = new Found(BigDecimal.valueOf(value), at);
        number.spelled = true;
        return quantity(number, numeralEnd);
    }

    /** 五万元 is five times 万元: the last 万 or 亿 belongs to the unit if that is how the dictionary has it. */
    private int magnitudeFree(int at, int end) {
        int last = end - 1;
        boolean magnitude = last > at && (text.charAt(last) == '万' || text.charAt(last) == '亿');
        return magnitude && units.longest(text, last) > end ? last : end;
    }

    private int takeDate() {
        DateSpan next = dates.span();
        date = date == null ? next : date.extendedTo(next);
        if (dates.deadline()) {
            target.note(TargetNote.DEADLINE);
        }
        if (dates.twoDigitYear()) {
            target.note(TargetNote.TWO_DIGIT_YEAR);
        }
        if (pendingOperator != null) {
            dateOperator = pendingOperator;
        }
        clearPending();
        return dates.end();
    }

    private void clearPending() {
        pendingFrom = -1;
        pendingOperator = null;
        pendingPer.clear();
        pendingPercent = null;
    }

    /** A clause ended before the number came: the words were just words. */
    private void dropPending(int at) {
        boolean onlySign =
                at == text.length() && found.isEmpty() && date == null && pendingFrom <= around.skipBlanks(0);
        if (pendingFrom >= 0 && !onlySign) {
            clearPending();
        }
    }

    private void keep(char c) {
        if (keeping) {
            rest.append(c);
        }
    }

    private void keepAll(int from, int to) {
        if (keeping) {
            rest.append(text, from, to);
        }
    }
}
