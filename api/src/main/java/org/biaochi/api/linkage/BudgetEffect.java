// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.linkage;

import java.math.BigDecimal;
import java.util.Objects;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;

/**
 * What a measure means in money (结果应用台账的一行): a record the host acts on. Immutable.
 *
 * @param kind what happens to the money
 * @param place the measure it comes from; the root for a proposal
 * @param action the verb
 * @param amount in 元, to the cent, never negative; MISSING if it cannot be told, ERROR(OUT_OF_RANGE) for more than there is
 * @param cause why, as typed: 低效无效, 闲置沉淀 …; empty if nothing is said
 * @param basis on which basis, as typed; empty if nothing is said
 * @param target where it goes, as typed; empty if nothing is said
 * @param proposed whether it is only proposed
 */
public record BudgetEffect(
        Kind kind,
        Place place,
        BudgetAction action,
        Value<BigDecimal> amount,
        String cause,
        String basis,
        String target,
        boolean proposed) {
    /** Requires every part. */
    public BudgetEffect {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(target, "target");
    }

    /** What happens to the money. */
    public enum Kind {
        /** Less than the base is arranged (核减). */
        CUT("核减"),
        /** More than the base is arranged (增加). */
        INCREASE("增加"),
        /** Taken back (收回). */
        RECOVERY("收回"),
        /** Moved elsewhere (统筹调剂). */
        REALLOCATION("统筹调剂");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        /** Returns the Chinese word. */
        public String term() {
            return term;
        }
    }
}
