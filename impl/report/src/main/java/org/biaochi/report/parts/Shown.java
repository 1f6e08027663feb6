// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.parts;

import java.math.BigDecimal;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.report.words.Numbers;
import org.biaochi.report.words.Plain;

/** Writes computed values and typed cells where a table has room for a few words; a dash for none. Pure functions. */
public final class Shown {
    /** What stands where there is no value. */
    public static final String NONE = "–";

    private static final int CENTS = 2;
    private static final int LONGEST = 200;

    private Shown() {}

    /** A share as a percentage with one decimal: 32.5%. */
    public static String percent(Value<Rational> share) {
        return share.isPresent() ? percent(share.get()) : NONE;
    }

    /** A share as a percentage with one decimal. */
    public static String percent(Rational share) {
        return plain(share.times(Rational.HUNDRED).rounded(1)) + "%";
    }

    /** An amount of 元 in 万元. */
    public static String wan(Value<Rational> yuan) {
        return yuan.isPresent() ? Numbers.inWan(yuan.get().rounded(CENTS)) : NONE;
    }

    /** An amount in 元 with two decimals. */
    public static String yuan(Value<Rational> yuan) {
        return yuan.isPresent() ? Numbers.grouped(yuan.get().rounded(CENTS)) : NONE;
    }

    /** A number without closing zeros, at most two decimals. */
    public static String number(Value<Rational> number) {
        return number.isPresent() ? plain(number.get().rounded(CENTS)) : NONE;
    }

    /** Points as they are. */
    public static String points(Value<BigDecimal> points) {
        return points.isPresent() ? points.get().toPlainString() : NONE;
    }

    /** What was typed, made harmless. */
    public static String typed(Typed cell) {
        return cell.isValue() ? Plain.of(cell.text(), LONGEST) : NONE;
    }

    private static String plain(BigDecimal number) {
        return Numbers.grouped(
                number.signum() == 0
                        ? BigDecimal.ZERO
                        : new BigDecimal(number.stripTrailingZeros().toPlainString()));
    }
}
