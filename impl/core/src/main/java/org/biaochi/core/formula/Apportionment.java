// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Shares out whole units by largest remainder, ties by code, so that nothing is lost (F43, F63). Pure functions. */
public final class Apportionment {
    private Apportionment() {}

    private record Share(String code, BigInteger units, Rational remainder) {}

    /**
     * Shares out units in proportion to weights.
     *
     * @param total what is shared out, not negative
     * @param weights by code, none negative and not all 0
     * @return units by code, in the order of the codes; they add up to the total
     * @throws ArithmeticException if all weights are 0
     */
    public static SortedMap<String, BigInteger> share(BigInteger total, Map<String, Rational> weights) {
        Rational sum = Rational.ZERO;
        for (Rational weight : weights.values()) {
            sum = sum.plus(weight);
        }
        Rational all = Rational.of(new BigDecimal(total));
        List<Share> shares = new ArrayList<>(weights.size());
        BigInteger left = total;
        for (Map.Entry<String, Rational> weight : weights.entrySet()) {
            Rational exact = all.times(weight.getValue()).dividedBy(sum);
            BigInteger units = exact.floor();
            shares.add(new Share(weight.getKey(), units, exact.minus(Rational.of(new BigDecimal(units)))));
            left = left.subtract(units);
        }
        shares.sort(Comparator.comparing(Share::remainder).reversed().thenComparing(Share::code));
        SortedMap<String, BigInteger> units = new TreeMap<>();
        int extra = left.intValueExact();
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            units.put(share.code(), i < extra ? share.units().add(BigInteger.ONE) : share.units());
        }
        return units;
    }
}
