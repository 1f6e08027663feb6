// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money (金额) in 元. Compares canonically ({@code 1.0} equals {@code 1.00}) and keeps the scale that was
 * typed. Immutable.
 */
public final class Amount implements Comparable<Amount> {
    /** No money. */
    public static final Amount ZERO = new Amount(BigDecimal.ZERO);

    private final BigDecimal yuan;

    private Amount(BigDecimal yuan) {
        this.yuan = yuan;
    }

    /** Returns an amount of {@code yuan} 元. */
    public static Amount ofYuan(BigDecimal yuan) {
        return new Amount(Objects.requireNonNull(yuan, "yuan"));
    }

    /** The amount in 元, at the scale that was typed. */
    public BigDecimal yuan() {
        return yuan;
    }

    /** The sum of both, exact. */
    public Amount plus(Amount other) {
        return new Amount(yuan.add(other.yuan));
    }

    /** The difference of both, exact. */
    public Amount minus(Amount other) {
        return new Amount(yuan.subtract(other.yuan));
    }

    @Override
    public int compareTo(Amount other) {
        return yuan.compareTo(other.yuan);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Amount amount && amount.yuan.compareTo(yuan) == 0;
    }

    @Override
    public int hashCode() {
        return yuan.stripTrailingZeros().hashCode();
    }

    /** The amount in plain digits, in 元. */
    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
