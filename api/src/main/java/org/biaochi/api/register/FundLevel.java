// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.register;

import java.math.BigDecimal;
import java.util.Objects;
import org.biaochi.api.subject.Value;

/**
 * The ledger of one level (分级资金台账), in 元. Immutable.
 *
 * @param level the level
 * @param received what arrived
 * @param passedOn what was passed on to the level below
 * @param spent what was paid and recovered
 * @param balance what is left
 * @param underway what was passed on and has not arrived below; NOT_APPLICABLE for the last level
 */
public record FundLevel(
        String level,
        Value<BigDecimal> received,
        Value<BigDecimal> passedOn,
        Value<BigDecimal> spent,
        Value<BigDecimal> balance,
        Value<BigDecimal> underway) {
    /** Requires every part. */
    public FundLevel {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(passedOn, "passedOn");
        Objects.requireNonNull(spent, "spent");
        Objects.requireNonNull(balance, "balance");
        Objects.requireNonNull(underway, "underway");
    }
}
