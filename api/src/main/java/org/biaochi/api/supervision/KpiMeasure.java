// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

/** What a share counts (口径). Constants may be added in a minor version. */
public enum KpiMeasure {
    /** Objects, evaluations, rectifications (按个数). */
    COUNT("按个数"),
    /** Amounts (按金额). */
    AMOUNT("按金额"),
    /** Rectifications closed, of those due (整改完成). */
    COMPLETION("完成"),
    /** Rectifications closed in time, of those due (按期整改). */
    ON_TIME("按期");

    private final String term;

    KpiMeasure(String term) {
        this.term = term;
    }

    /** The Chinese word. */
    public String term() {
        return term;
    }
}
