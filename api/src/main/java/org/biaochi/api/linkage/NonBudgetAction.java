// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.linkage;

/** The verb of a measure that touches neither money nor policy. New constants are a MINOR change of this package. */
public enum NonBudgetAction {
    /** Praise (表扬). */
    PRAISE("表扬"),
    /** Points in the annual assessment (加分). */
    BONUS_POINTS("加分"),
    /** The responsible are called in (约谈). */
    INTERVIEW("约谈"),
    /** A report of its own is owed (专项报告). */
    SPECIAL_REPORT("专项报告"),
    /** Criticism in a circular (通报批评). */
    CIRCULAR_CRITICISM("通报批评"),
    /** Handed to the annual assessment (推送考核). */
    EXPORT_TO_ASSESSMENT("推送考核");

    private final String term;

    NonBudgetAction(String term) {
        this.term = term;
    }

    /** Returns the Chinese word. */
    public String term() {
        return term;
    }
}
