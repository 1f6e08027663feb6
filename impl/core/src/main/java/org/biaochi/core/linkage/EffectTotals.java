// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.biaochi.api.linkage.BudgetEffect;

/**
 * The sums of cuts, increases, recoveries and reallocations of many decisions (结果应用台账汇总). Amounts are added as they stand, to the
 * cent, so that the sums by verb and by cause each add up to the total of their kind. Immutable.
 *
 * @param totals the total of each kind that occurs
 * @param byAction by verb, within each kind
 * @param byCause by cause, within each kind; under the empty text where none is said
 * @param untold measures whose amount cannot be told, or is more than there is; they are in no sum
 */
public record EffectTotals(
        Map<BudgetEffect.Kind, BigDecimal> totals,
        Map<BudgetEffect.Kind, Map<String, BigDecimal>> byAction,
        Map<BudgetEffect.Kind, Map<String, BigDecimal>> byCause,
        int untold) {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    /** Requires the sums. */
    public EffectTotals {
        Objects.requireNonNull(totals, "totals");
        Objects.requireNonNull(byAction, "byAction");
        Objects.requireNonNull(byCause, "byCause");
    }

    /** Adds up some effects. */
    public static EffectTotals of(List<BudgetEffect> effects) {
        Map<BudgetEffect.Kind, BigDecimal> totals = new EnumMap<>(BudgetEffect.Kind.class);
        int untold = 0;
        for (BudgetEffect effect : effects) {
            if (effect.amount().isPresent()) {
                totals.merge(effect.kind(), effect.amount().get(), BigDecimal::add);
            } else {
                untold++;
            }
        }
        return new EffectTotals(
                Collections.unmodifiableMap(totals),
                grouped(effects, effect -> effect.action().name()),
                grouped(effects, BudgetEffect::cause),
                untold);
    }

    private static Map<BudgetEffect.Kind, Map<String, BigDecimal>> grouped(
            List<BudgetEffect> effects, Function<BudgetEffect, String> by) {
        Map<BudgetEffect.Kind, Map<String, BigDecimal>> groups = new EnumMap<>(BudgetEffect.Kind.class);
        for (BudgetEffect effect : effects) {
            if (effect.amount().isPresent()) {
                groups.computeIfAbsent(effect.kind(), any -> new TreeMap<>())
                        .merge(by.apply(effect), effect.amount().get(), BigDecimal::add);
            }
        }
        groups.replaceAll((kind, sums) -> Collections.unmodifiableMap(sums));
        return Collections.unmodifiableMap(groups);
    }

    /** The total of a kind; 0.00 if it does not occur. */
    public BigDecimal total(BudgetEffect.Kind kind) {
        return totals.getOrDefault(kind, NOTHING);
    }
}
