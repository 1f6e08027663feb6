// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import java.util.List;
import java.util.Objects;

/**
 * The decision of the gate with its reasons. Immutable.
 *
 * @param decision the decision
 * @param reasons ids of the rules, or codes such as {@code VERDICT_UNDECIDED}, that led to it, sorted
 */
public record Gate(GateDecision decision, List<String> reasons) {
    /** Copies the reasons. */
    public Gate {
        Objects.requireNonNull(decision, "decision");
        reasons = List.copyOf(reasons);
    }
}
