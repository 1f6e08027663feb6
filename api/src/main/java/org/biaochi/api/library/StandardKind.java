// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.library;

/** What a standard value of an indicator rests on (绩效标准). New constants are a MINOR change of this package. */
public enum StandardKind {
    /** Plan (计划标准). */
    PLAN("计划标准"),
    /** Sector norm (行业标准). */
    INDUSTRY("行业标准"),
    /** Former years (历史标准). */
    HISTORY("历史标准"),
    /** Expenditure norm (预算支出标准). */
    BUDGET_STD("预算支出标准");

    private final String term;

    StandardKind(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
