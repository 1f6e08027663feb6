// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.Quantity;
import org.biaochi.core.text.CodePoints;
import org.biaochi.core.text.Folding;

/**
 * Finds the number and unit pairs of free text that GR-TXT-006 compares with the indicators. Years, dates, ordinals
 * (第3期) and document numbers (〔2022〕10号) are no pairs, nor are ranges. Pure functions.
 */
public final class NumberUnitPairs {
    /** So many pairs, and a sentence has no more, are compared one by one; more by a set, so that time stays linear. */
    private static final int FEW = 16;

    private NumberUnitPairs() {}

    /** Returns all pairs in the order of the text, money and spelled numbers included and marked. */
    public static List<NumberUnitPair> in(String text, Units units) {
        List<NumberUnitPair> pairs = new ArrayList<>();
        for (Found found : new TargetScan(units, Folding.fold(text), TargetContext.NONE).numbers()) {
            if (found.unit != null && found.unit.isKnown() && found.high == null && found.ratioTo == null) {
                Quantity quantity = Quantity.of(found.number, found.operator, found.unit);
                pairs.add(new NumberUnitPair(quantity, found.start, found.end, found.spelled));
            }
        }
        return pairs;
    }

    /** Returns the pairs without those that repeat an earlier amount after conversion. */
    public static List<NumberUnitPair> distinctIn(String text, Units units) {
        return distinct(in(text, units));
    }

    /** Returns these pairs without those that repeat an earlier amount after conversion. */
    public static List<NumberUnitPair> distinct(List<NumberUnitPair> pairs) {
        if (pairs.size() > FEW) {
            Set<Object> seen = new HashSet<>();
            return pairs.stream().filter(pair -> seen.add(amount(pair))).toList();
        }
        List<NumberUnitPair> distinct = new ArrayList<>(pairs.size());
        for (int i = 0; i < pairs.size(); i++) {
            boolean repeats = false;
            for (int j = 0; j < distinct.size() && !repeats; j++) {
                repeats = areEqual(pairs.get(i).quantity(), distinct.get(j).quantity());
            }
            if (!repeats) {
                distinct.add(pairs.get(i));
            }
        }
        return distinct;
    }

    private static Object amount(NumberUnitPair pair) {
        MeasureUnit unit = pair.quantity().unit().orElseThrow();
        BigDecimal amount = unit.toBase(pair.quantity().number()).stripTrailingZeros();
        return List.of(unit.category(), unit.base(), amount);
    }

    private static boolean areEqual(Quantity one, Quantity other) {
        if (one.category() != other.category()) {
            return false;
        }
        MeasureUnit unit = one.unit().orElseThrow();
        MeasureUnit theirs = other.unit().orElseThrow();
        return unit.base().equals(theirs.base())
                && unit.toBase(one.number()).compareTo(theirs.toBase(other.number())) == 0;
    }

    /** Tells whether the text holds a digit, or a Chinese numeral followed by a known unit (GR-TXT-003). */
    public static boolean hasNumber(String text, Units units) {
        String folded = Folding.fold(text);
        for (int i = 0; i < folded.length(); i++) {
            if (CodePoints.isDigit(folded.charAt(i))) {
                return true;
            }
        }
        return !in(folded, units).isEmpty();
    }
}
