// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.review.ReviewHistory;
import org.biaochi.api.review.ReviewRecord;
import org.biaochi.api.review.ReviewState;
import org.biaochi.core.text.Folding;

/**
 * Where a submission stands when several steps review it jointly (联合审核): it passes when each step passed it, and is returned,
 * turned down or cancelled when one step says so. A new submission needs every step again. Immutable.
 */
public final class ReviewStanding {
    private final ReviewState state;
    private final List<ReviewRecord> records;
    private final Map<String, ReviewState> last;

    private ReviewStanding(ReviewState state, List<ReviewRecord> records, Map<String, ReviewState> last) {
        this.state = state;
        this.records = records;
        this.last = Map.copyOf(last);
    }

    /**
     * Reads the records of the present submission.
     *
     * @param steps the steps that must each pass it; empty where the steps that are recorded are enough
     */
    public static ReviewStanding of(ReviewHistory history, List<String> steps) {
        List<ReviewRecord> records = present(history);
        Map<String, ReviewState> last = new HashMap<>();
        for (ReviewRecord record : records) {
            String step = Folding.normalise(record.step());
            last.put(step.isEmpty() ? "@" + record.reviewer().user() : step, record.state());
        }
        ReviewState worst = ReviewState.PASSED;
        for (ReviewState state : last.values()) {
            boolean worse = worst == ReviewState.PASSED || state.compareTo(worst) > 0;
            worst = state != ReviewState.PASSED && worse ? state : worst;
        }
        if (worst != ReviewState.PASSED) {
            return new ReviewStanding(worst, records, last);
        }
        boolean all = steps.isEmpty()
                ? !records.isEmpty()
                : steps.stream().allMatch(step -> last.get(Folding.normalise(step)) == ReviewState.PASSED);
        return new ReviewStanding(all ? ReviewState.PASSED : ReviewState.OPEN, records, last);
    }

    /** The records of the submission under review; where the host keeps no versions, those of the last round. */
    private static List<ReviewRecord> present(ReviewHistory history) {
        String submission = history.submission();
        int round = history.latest().map(ReviewRecord::round).orElse(0);
        return history.records().stream()
                .filter(record -> submission.isEmpty() || record.submission().isEmpty()
                        ? record.round() == round
                        : record.submission().equals(submission))
                .toList();
    }

    /** The grade of a step, normalised: the recorded one, else that of its score sheets; empty if neither is there. */
    public static String grade(ReviewRecord step) {
        String own = Folding.normalise(step.grade().text());
        return own.isEmpty()
                ? step.scores()
                        .map(panel -> Folding.normalise(panel.grade().text()))
                        .orElse("")
                : own;
    }

    /** The state; OPEN while a step is missing. */
    public ReviewState state() {
        return state;
    }

    /** Which of these steps have not concluded yet, in their order. */
    public List<String> open(List<String> steps) {
        return steps.stream()
                .filter(step -> !last.getOrDefault(Folding.normalise(step), ReviewState.OPEN)
                        .concluded())
                .toList();
    }

    /** The records of the present submission. */
    public List<ReviewRecord> records() {
        return records;
    }
}
