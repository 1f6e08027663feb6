// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import org.biaochi.api.rule.Verdict;

/**
 * How a batch went. Immutable.
 *
 * @param assessed how many subjects were assessed
 * @param passed how many with verdict PASS
 * @param undecided how many with verdict UNDECIDED
 * @param failed how many with verdict FAIL
 * @param cancelled whether the host ended it early
 */
public record BatchSummary(long assessed, long passed, long undecided, long failed, boolean cancelled) {
    /** A batch in which nothing happened. */
    public static final BatchSummary NOTHING = new BatchSummary(0, 0, 0, 0, false);

    /** This and one more verdict. */
    public BatchSummary plus(Verdict verdict) {
        return new BatchSummary(
                assessed + 1,
                passed + (verdict == Verdict.PASS ? 1 : 0),
                undecided + (verdict == Verdict.UNDECIDED ? 1 : 0),
                failed + (verdict == Verdict.FAIL ? 1 : 0),
                cancelled);
    }

    /** The same, ended early. */
    public BatchSummary endedEarly() {
        return new BatchSummary(assessed, passed, undecided, failed, true);
    }
}
