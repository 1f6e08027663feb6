// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.Objects;
import org.biaochi.api.subject.Amount;

/**
 * What the budget request asks for (预算申报). Immutable.
 *
 * @param amount project amount of the year
 */
public record BudgetRequest(Amount amount) {
    /** Requires the amount. */
    public BudgetRequest {
        Objects.requireNonNull(amount, "amount");
    }
}
