// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.List;
import java.util.Objects;
import org.biaochi.api.basis.RuleId;

/**
 * A fact that an assessment would use, and the rules that would use it. Immutable.
 *
 * @param key the fact
 * @param rules the rules that declare it, sorted; empty if no rule does and only score or gate are read from it
 */
public record FactRequest(FactKey<?> key, List<RuleId> rules) {
    /** Copies the rules. */
    public FactRequest {
        Objects.requireNonNull(key, "key");
        rules = List.copyOf(rules);
    }
}
