// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

/** How an obligation stands (责任事项状态). Constants may be added in a minor version. */
public enum ObligationState {
    /** It follows from the profile and nobody recorded it (尚未布置). */
    PROPOSED("尚未布置"),
    /** Recorded, not done (未完成). */
    OPEN("未完成"),
    /** Done (已完成). */
    DELIVERED("已完成"),
    /** The day has passed and it was not done (逾期未完成). */
    OVERDUE("逾期未完成");

    private final String term;

    ObligationState(String term) {
        this.term = term;
    }

    /** The Chinese word. */
    public String term() {
        return term;
    }
}
