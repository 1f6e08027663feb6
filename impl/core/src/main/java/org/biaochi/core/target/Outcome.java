// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.goal.Quantity;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.Target.Bound;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.goal.TargetNote;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.core.text.CodePoints;
import org.biaochi.core.text.Folding;
import org.jspecify.annotations.Nullable;

/** Decides what a scanned text is, and settles its sign and unit with those of the columns beside it. */
final class Outcome {

    /** From here on the rest of the text is a sentence and not just the name of what is counted. */
    private static final int SENTENCE_LENGTH = 4;

    private static final int LONGEST_UNIT = 16;

    private final Units units;
    private final @Nullable Operator columnOperator;
    private final @Nullable MeasureUnit columnUnit;

    Outcome(Units units, @Nullable Operator columnOperator, @Nullable MeasureUnit columnUnit) {
        this.units = units;
        this.columnOperator = columnOperator;
        this.columnUnit = columnUnit;
    }

    /** Tells whether the whole text is a word of the closed vocabulary, a scale, a unit, or nothing. */
    boolean isWord(String normal) {
        return normal.isEmpty()
                || (normal.length() <= TargetWords.LONGEST_WHOLE && TargetWords.WHOLE.containsKey(normal))
                || TargetWords.isScale(normal)
                || (normal.length() <= LONGEST_UNIT && new UnitScan(units).isWhole(normal));
    }

    /** Reads a text without numbers and dates. */
    Target words(Target.Builder target, String normal) {
        return isWord(normal) ? word(target, normal) : words(target, normal, null);
    }

    Target word(Target.Builder target, String normal) {
        TargetKind kind = TargetWords.WHOLE.get(normal);
        if (normal.isEmpty()) {
            kind = TargetKind.EMPTY;
        } else if (kind == null) {
            kind = TargetWords.isScale(normal) ? TargetKind.SCALE : TargetKind.INCOMPLETE;
        }
        MeasureUnit written = kind == TargetKind.INCOMPLETE ? units.find(normal).orElse(null) : null;
        settle(target, null, written);
        return target.kind(kind).build();
    }

    Target of(
            Target.Builder target,
            String normal,
            List<Found> found,
            @Nullable DateSpan date,
            boolean approximate,
            @Nullable Operator looseOperator,
            CharSequence rest) {
        target.approximate(approximate);
        if (date != null) {
            target.dates(date.start(), date.end());
        }
        if (found.isEmpty()) {
            return date == null ? words(target, normal, looseOperator) : dated(target, date, looseOperator, rest);
        }
        remainder(target, rest);
        Found first = found.get(0);
        if (found.size() == 2 && first.high == null && isPair(first, found.get(1))) {
            return paired(target, found);
        }
        if (found.size() > 1) {
            return several(target, found);
        }
        if (first.ratioTo != null) {
            return ratio(target, first);
        }
        return first.high == null ? number(target, first) : range(target, first);
    }

    private Target words(Target.Builder target, String normal, @Nullable Operator loose) {
        settle(target, loose, null);
        boolean onlySign = loose != null && Operators.read(normal).isPresent();
        return onlySign
                ? target.kind(TargetKind.INCOMPLETE).build()
                : target.kind(TargetKind.TEXT).remainder(normal).build();
    }

    private Target dated(Target.Builder target, DateSpan date, @Nullable Operator written, CharSequence rest) {
        remainder(target, rest);
        settle(target, written, null);
        return target.kind(date.isSingle() ? TargetKind.DATE : TargetKind.DATE_RANGE)
                .build();
    }

    private Target number(Target.Builder target, Found only) {
        BigDecimal number = scaled(target, only, only.number);
        MeasureUnit written = writtenUnit(only, target);
        settle(target, only.operator, written);
        note(target, only);
        return target.kind(TargetKind.NUMBER).number(number).build();
    }

    private Target range(Target.Builder target, Found only) {
        BigDecimal low = scaled(target, only, only.number);
        BigDecimal high = scaled(target, only, only.high == null ? only.number : only.high);
        return bounded(target, only, new Bound(low, only.lowInclusive), new Bound(high, only.highInclusive));
    }

    /** ≥80%且≤90%, 80≤X&lt;90. */
    private static boolean isPair(Found one, Found other) {
        if (one.operator == null || other.operator == null || other.high != null) {
            return false;
        }
        boolean opposite = one.operator.isLowerBound() && other.operator.isUpperBound()
                || one.operator.isUpperBound() && other.operator.isLowerBound();
        boolean oneUnit = one.unit == null || other.unit == null || one.unit.isSameAs(other.unit);
        Found low = one.operator.isLowerBound() ? one : other;
        Found high = low == one ? other : one;
        return opposite && oneUnit && low.number.compareTo(high.number) <= 0;
    }

    private Target paired(Target.Builder target, List<Found> found) {
        boolean ascending =
                found.get(0).operator != null && found.get(0).operator.isLowerBound();
        Found low = found.get(ascending ? 0 : 1);
        Found high = found.get(ascending ? 1 : 0);
        Found both = new Found(low.number, low.start);
        both.unit = high.unit == null ? low.unit : high.unit;
        Bound lowEnd = new Bound(scaled(target, low, low.number), isInclusive(low));
        Bound highEnd = new Bound(scaled(target, high, high.number), isInclusive(high));
        return bounded(target, both, lowEnd, highEnd);
    }

    private static boolean isInclusive(Found one) {
        return one.operator == null || one.operator.isInclusive();
    }

    private Target bounded(Target.Builder target, Found from, Bound low, Bound high) {
        if (low.number().compareTo(high.number()) > 0) {
            target.note(TargetNote.INVERTED_RANGE);
        }
        MeasureUnit written = writtenUnit(from, target);
        MeasureUnit holding = columnUnit == null ? written : columnUnit;
        settle(target, from.operator == null ? Operator.RANGE : from.operator, written);
        note(target, from);
        return target.kind(TargetKind.RANGE)
                .range(low, high)
                .quantities(List.of(
                        Quantity.of(
                                low.number(), low.inclusive() ? Operator.GREATER_OR_EQUAL : Operator.GREATER, holding),
                        Quantity.of(high.number(), high.inclusive() ? Operator.LESS_OR_EQUAL : Operator.LESS, holding)))
                .build();
    }

    private Target ratio(Target.Builder target, Found only) {
        settle(target, only.operator, writtenUnit(only, target));
        return target.kind(TargetKind.RATIO)
                .quantities(quantities(target, List.of(only)))
                .build();
    }

    private Target several(Target.Builder target, List<Found> found) {
        settle(target, null, null);
        for (Found one : found) {
            note(target, one);
        }
        return target.kind(TargetKind.SEVERAL)
                .quantities(quantities(target, found))
                .build();
    }

    private List<Quantity> quantities(Target.Builder target, List<Found> found) {
        List<Quantity> all = new ArrayList<>(found.size());
        for (Found one : found) {
            BigDecimal number = scaled(target, one, one.number);
            if (one.high != null) {
                all.add(Quantity.of(number, Operator.GREATER_OR_EQUAL, one.unit));
                all.add(Quantity.of(scaled(target, one, one.high), Operator.LESS_OR_EQUAL, one.unit));
            } else {
                all.add(Quantity.of(number, one.operator, one.unit));
            }
            if (one.ratioTo != null) {
                all.add(Quantity.of(one.ratioTo, null, one.unit));
            }
        }
        return all;
    }

    /** A bare 万 belongs to the number, unless the unit column begins with it. */
    private BigDecimal scaled(Target.Builder target, Found one, BigDecimal number) {
        if (one.magnitude == 0) {
            return number;
        }
        target.note(TargetNote.MAGNITUDE_WITHOUT_UNIT);
        boolean inColumn =
                columnUnit != null && UnitScan.power(columnUnit.name().charAt(0)) == one.magnitude;
        return inColumn ? number : number.scaleByPowerOfTen(one.magnitude);
    }

    private static @Nullable MeasureUnit writtenUnit(Found one, Target.Builder target) {
        MeasureUnit unit = one.unit;
        if (unit != null
                && unit.category() == UnitCategory.PERCENT
                && !unit.spelling().equals(unit.name())) {
            target.note(TargetNote.PERCENT_WORD);
        }
        return unit;
    }

    private static void note(Target.Builder target, Found one) {
        MeasureUnit unit = one.unit;
        if (unit == null) {
            return;
        }
        if (unit.category() == UnitCategory.MONEY && unit.isPer()) {
            target.note(TargetNote.UNIT_COST);
        } else if (unit.category() == UnitCategory.FREQUENCY) {
            target.note(TargetNote.FREQUENCY);
        }
    }

    private void settle(Target.Builder target, @Nullable Operator writtenOperator, @Nullable MeasureUnit writtenUnit) {
        if (columnOperator != null && writtenOperator != null && columnOperator != writtenOperator) {
            target.note(TargetNote.OPERATOR_CONFLICT);
        }
        if (columnUnit != null && writtenUnit != null && !columnUnit.isSameAs(writtenUnit)) {
            target.note(TargetNote.UNIT_CONFLICT);
        }
        target.operator(columnOperator == null ? writtenOperator : columnOperator, writtenOperator);
        target.unit(columnUnit == null ? writtenUnit : columnUnit, writtenUnit);
    }

    private static void remainder(Target.Builder target, CharSequence rest) {
        String left = Folding.normalise(rest.toString());
        for (int i = 0; i < left.length(); i++) {
            char c = left.charAt(i);
            if (CodePoints.isIdeograph(c)
                    || CodePoints.isLatin(c)
                    || CodePoints.isDigit(c)
                    || Character.isSurrogate(c)) {
                target.remainder(left);
                if (CodePoints.length(left) >= SENTENCE_LENGTH) {
                    target.note(TargetNote.SENTENCE);
                }
                return;
            }
        }
    }
}
