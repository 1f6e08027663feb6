// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

/**
 * How a target (指标值) is to be compared with what was achieved: the sign column 计算符号 of a form, or the sign or word
 * that stands in the value itself.
 *
 * <p>By Chinese legal usage 以上, 以下 and 以内 include the number; 超过, 不满 and 低于 do not. New constants are a MINOR
 * change of this package.
 */
public enum Operator {
    /** At least: ≥, 不低于, 不少于, 以上. */
    GREATER_OR_EQUAL("≥"),
    /** At most: ≤, 不高于, 不超过, 以下, 以内. */
    LESS_OR_EQUAL("≤"),
    /** Exactly: =, 等于. */
    EQUAL("="),
    /** More than: &gt;, 大于, 超过. */
    GREATER(">"),
    /** Less than: &lt;, 小于, 低于. */
    LESS("<"),
    /** Between two bounds. */
    RANGE("区间"),
    /** Judged in words, not by a number. */
    QUALITATIVE("定性");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** Returns the sign or word that the official forms print, such as {@code ≥} or {@code 定性}. */
    public String symbol() {
        return symbol;
    }

    /** Tells whether the achieved value must not stay below the target (≥ or &gt;). */
    public boolean isLowerBound() {
        return this == GREATER_OR_EQUAL || this == GREATER;
    }

    /** Tells whether the achieved value must not exceed the target (≤ or &lt;). */
    public boolean isUpperBound() {
        return this == LESS_OR_EQUAL || this == LESS;
    }

    /** Tells whether the number itself satisfies the comparison; false for &gt; and &lt; only. */
    public boolean isInclusive() {
        return this != GREATER && this != LESS;
    }
}
