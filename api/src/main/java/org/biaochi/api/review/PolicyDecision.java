// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import java.util.Objects;

/**
 * What was decided about the policy that a project rests on (政策清理决定): 保留, 修改 or 废止. Immutable.
 *
 * @param id the number of the decision
 * @param policy the policy
 * @param verdict what was decided, as typed
 */
public record PolicyDecision(String id, String policy, String verdict) {
    /** Requires every part. */
    public PolicyDecision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(verdict, "verdict");
    }
}
