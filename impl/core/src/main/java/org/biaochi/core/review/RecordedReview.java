// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.review;

import java.util.List;
import java.util.Objects;

/**
 * An earlier review as it was recorded, without the goal of that time. Immutable.
 *
 * @param source where its goal stood
 * @param code the project code; empty if it stated none
 * @param year the budget year as typed; empty if it stated none
 * @param verdict the verdict
 * @param gate the gate's decision; empty if there was none
 * @param findings its findings
 */
public record RecordedReview(
        String source, String code, String year, String verdict, String gate, List<RecordedFinding> findings) {
    /** Copies the findings. */
    public RecordedReview {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(gate, "gate");
        findings = List.copyOf(findings);
    }
}
