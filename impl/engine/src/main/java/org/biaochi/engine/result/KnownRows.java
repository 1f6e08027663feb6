// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import java.util.Arrays;
import java.util.List;
import org.biaochi.api.profile.UndecidedPolicy;
import org.biaochi.api.rule.Waiver;
import org.biaochi.core.rule.RuleAnswer;
import org.jspecify.annotations.Nullable;

/**
 * The ledger rows of one rule. A rule answers most subjects in one of a few ways, so the row of each way is made and encoded
 * once and shared by all ledgers. Bounded; any number of threads.
 */
public final class KnownRows {
    private static final int MOST = 48;

    private final RuleHead head;
    private volatile ResultRow[] known = {};
    private @Nullable ResultRow last; // any thread's: rows are immutable, and what was given last is likely next

    /** The rows of the rule with this head. */
    public KnownRows(RuleHead head) {
        this.head = head;
    }

    /** The row of an answer. */
    public ResultRow row(RuleAnswer answer, UndecidedPolicy policy, List<Waiver> statedReasons) {
        if (!statedReasons.isEmpty()) {
            return new ResultRow(head, answer, policy, statedReasons);
        }
        ResultRow before = last;
        if (before != null && before.isOf(answer, policy)) {
            return before;
        }
        ResultRow[] rows = known;
        for (ResultRow row : rows) {
            if (row.isOf(answer, policy)) {
                last = row;
                return row;
            }
        }
        ResultRow row = new ResultRow(head, answer, policy, statedReasons);
        if (rows.length < MOST) {
            ResultRow[] more = Arrays.copyOf(rows, rows.length + 1);
            more[rows.length] = row;
            known = more; // of two threads that add at once one row is made again later
        }
        return row;
    }
}
