// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.linkage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Apportionment;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.GivenText;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;

/** Transfers shared out by base and performance factor, to the cent (转移支付绩效因素分配): F43. Pure functions; amounts in 元. */
public final class TransferShares {
    /** A = P·b·k ÷ Σ b·k. */
    public static final Formula<Map<String, BigDecimal>> F43 = Formula.of(
            "F43", Shape.<Map<String, BigDecimal>>of("LARGEST_REMAINDER 2", TransferShares::shown), "pool", "items");

    private TransferShares() {}

    /**
     * A district and what its share depends on. Immutable.
     *
     * @param code its code; ties go to the lower one
     * @param base b, such as the amount by other factors
     * @param factor k, the performance factor
     */
    public record Item(String code, Value<Rational> base, Value<Rational> factor) implements GivenText.Group {
        /** Requires all. */
        public Item {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(base, "base");
            Objects.requireNonNull(factor, "factor");
        }

        @Override
        public Map<String, ?> given() {
            return GivenText.parts("code", code, "b", base, "k", factor);
        }
    }

    /**
     * F43: spare cents by largest remainder, ties by code, so that the shares add up to the pool. A pool with parts of a cent is
     * out of range.
     *
     * @return amounts by code, in the order of the items
     * @throws IllegalArgumentException if two items have one code
     */
    public static Result<Map<String, BigDecimal>> of(Value<Rational> pool, List<Item> items) {
        return F43.result(compute(pool, items), "", pool, items);
    }

    private static Value<Map<String, BigDecimal>> compute(Value<Rational> pool, List<Item> items) {
        List<Value<?>> given = new ArrayList<>();
        given.add(pool);
        for (Item item : items) {
            given.add(item.base());
            given.add(item.factor());
        }
        Value<Map<String, BigDecimal>> stopped = Given.stop(given);
        if (stopped == null) {
            stopped = Given.stopAmounts(pool);
        }
        if (stopped != null) {
            return stopped;
        }
        Map<String, Rational> weights = new LinkedHashMap<>();
        Rational sum = Rational.ZERO;
        boolean outOfRange = pool.get().compareTo(Rational.of(pool.get().rounded(2))) != 0;
        for (Item item : items) {
            stopped = Given.stopAmounts(item.base());
            if (stopped != null) {
                return stopped;
            }
            outOfRange |= item.factor().get().signum() < 0;
            Rational weight = item.base().get().times(item.factor().get());
            sum = sum.plus(weight);
            if (weights.put(item.code(), weight) != null) {
                throw new IllegalArgumentException("two items have the code " + item.code());
            }
        }
        if (outOfRange) {
            return Value.error("OUT_OF_RANGE");
        }
        return sum.signum() == 0
                ? Value.error("ZERO_DENOMINATOR")
                : Value.present(toTheCent(pool.get().rounded(2), weights));
    }

    private static Map<String, BigDecimal> toTheCent(BigDecimal pool, Map<String, Rational> weights) {
        Map<String, BigInteger> cents = Apportionment.share(pool.unscaledValue(), weights);
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        weights.keySet().forEach(code -> shares.put(code, new BigDecimal(Objects.requireNonNull(cents.get(code)), 2)));
        return Collections.unmodifiableMap(shares);
    }

    private static FigureValue shown(Map<String, BigDecimal> shares) {
        Map<String, FigureValue> parts = new LinkedHashMap<>();
        shares.forEach((code, amount) -> parts.put(code, new FigureValue.Decimal(amount)));
        return Shape.parts(parts);
    }
}
