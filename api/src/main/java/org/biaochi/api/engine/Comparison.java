// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.util.List;
import java.util.Objects;

/**
 * What differs between two assessments: first in what they were made from, then in the result. Immutable.
 *
 * @param causes differences of subject, facts, profile, engine and plug-ins, sorted
 * @param effects differences of verdict, gate, rows and findings, sorted
 */
public record Comparison(List<Difference> causes, List<Difference> effects) {
    /** Copies the lists. */
    public Comparison {
        causes = List.copyOf(causes);
        effects = List.copyOf(effects);
    }

    /** Whether the results are the same, whatever they were made from. */
    public boolean sameResult() {
        return effects.isEmpty();
    }

    /**
     * One difference. Immutable.
     *
     * @param what what differs, such as {@code profile}, {@code verdict}, {@code ledger/GR-IND-001} or {@code
     *     finding/GR-IND-001/indicators/3}
     * @param before the first assessment's text; empty if it has none
     * @param after the second assessment's text; empty if it has none
     */
    public record Difference(String what, String before, String after) {
        /** Requires every part. */
        public Difference {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }
}
