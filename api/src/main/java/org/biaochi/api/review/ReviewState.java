// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import java.util.Optional;

/** Where a round of review stands (审核状态). Constants may be added in a minor version. */
public enum ReviewState {
    /** Not concluded yet (审核中). */
    OPEN("open", "审核中"),
    /** Concluded without a demand to submit again; what follows depends on the grade (审核通过). */
    PASSED("passed", "审核通过"),
    /** Sent back to be amended and submitted again (退回修改). */
    RETURNED("returned", "退回修改"),
    /** Turned down; the goal may not be budgeted (不予通过). */
    REJECTED("rejected", "不予通过"),
    /** The project's budget was cancelled; its amount is 0 (取消项目预算). */
    CANCELLED("cancelled", "取消项目预算");

    private static final ReviewState[] ALL = values();

    private final String key;
    private final String term;

    ReviewState(String key, String term) {
        this.key = key;
        this.term = term;
    }

    /** The key in JSON. */
    public String key() {
        return key;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }

    /** Whether the round has ended. */
    public boolean concluded() {
        return this != OPEN;
    }

    /** The state with this key or term. */
    public static Optional<ReviewState> of(String keyOrTerm) {
        for (ReviewState state : ALL) {
            if (state.key.equals(keyOrTerm) || state.term.equals(keyOrTerm)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
