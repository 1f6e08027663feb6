// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

/** The two sets of indicators of a goal form (form 2: right and left block). */
public enum PeriodSet {
    /** Indicators of the budget year (年度). */
    ANNUAL("indicators"),
    /** Indicators of the whole period (实施期、中长期). */
    OVERALL("overallIndicators");

    private final String key;

    PeriodSet(String key) {
        this.key = key;
    }

    /** The key of the set in places and the model's JSON. */
    public String key() {
        return key;
    }
}
