// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rounds of review of one goal (退回—修改—重报). Immutable.
 *
 * @param submission the host's version of the submission that is now under review; empty if it keeps none
 * @param records the steps of all rounds; sorted by round, those of one round in the order given
 * @param consultations the opinions that were asked for on the draft
 * @param policies what was decided about the policies that the project rests on
 */
public record ReviewHistory(
        String submission,
        List<ReviewRecord> records,
        List<Consultation> consultations,
        List<PolicyDecision> policies) {
    /** Copies and sorts the records. */
    public ReviewHistory {
        Objects.requireNonNull(submission, "submission");
        records = records.stream()
                .sorted(Comparator.comparingInt(ReviewRecord::round))
                .toList();
        consultations = List.copyOf(consultations);
        policies = List.copyOf(policies);
    }

    /** The steps alone. */
    public ReviewHistory(String submission, List<ReviewRecord> records) {
        this(submission, records, List.of(), List.of());
    }

    /** The last step of the last round. */
    public Optional<ReviewRecord> latest() {
        return records.isEmpty() ? Optional.empty() : Optional.of(records.get(records.size() - 1));
    }

    /** The last step that was concluded. */
    public Optional<ReviewRecord> latestConcluded() {
        for (int i = records.size() - 1; i >= 0; i--) {
            if (records.get(i).state().concluded()) {
                return Optional.of(records.get(i));
            }
        }
        return Optional.empty();
    }
}
