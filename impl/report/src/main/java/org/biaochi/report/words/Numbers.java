// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers as people in finance read them: digits in groups of three, money in 万元. Pure functions. */
public final class Numbers {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final int GROUP = 3;

    private Numbers() {}

    /** A whole number in groups: 12,345. */
    public static String grouped(long number) {
        return grouped(BigDecimal.valueOf(number));
    }

    /** A number in groups, its decimals as they are: 12,345.60. */
    public static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        int start = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int at = (point < 0 ? plain.length() : point) - GROUP; at > start; at -= GROUP) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /** An amount of 元 in 万元 with two decimals; exact digits where two do not hold it. */
    public static String inWan(BigDecimal yuan) {
        BigDecimal wan = yuan.divide(WAN);
        BigDecimal rounded = wan.setScale(2, RoundingMode.HALF_UP);
        return grouped(rounded.compareTo(wan) == 0 ? rounded : wan.stripTrailingZeros());
    }

    /** A share from 0 to 1 in whole percent: 90%. */
    public static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
