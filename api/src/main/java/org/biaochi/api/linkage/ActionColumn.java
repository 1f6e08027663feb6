// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.linkage;

import org.biaochi.api.subject.CellKey;

/** The cells of a measure (措施) of a linkage decision. Constants may be added in a minor version. */
public enum ActionColumn implements CellKey {
    /** A verb of {@link BudgetAction} or {@link NonBudgetAction}, by name or Chinese term (措施). */
    VERB("verb", "措施"),
    /** Rate, -0.20 or -20% for a cut of a fifth (比例). */
    RATE("rate", "比例"),
    /** Basis (依据). */
    BASIS("basis", "依据"),
    /** How many units the norm is for (定额单位数). */
    UNITS("units", "定额单位数"),
    /** Norm so far (原定额). */
    QUOTA_OLD("quotaOld", "原定额"),
    /** New norm (新定额). */
    QUOTA_NEW("quotaNew", "新定额"),
    /** Reason (理由). */
    REASON("reason", "理由"),
    /** Amount that is recovered or moved (金额). */
    AMOUNT("amount", "金额"),
    /** Cause, such as 低效无效 or 闲置沉淀 (原因). */
    CAUSE("cause", "原因"),
    /** Where the funds go (去向). */
    TARGET("target", "去向"),
    /** Document (文号). */
    DOCUMENT("document", "文号");

    private final String key;
    private final String term;

    ActionColumn(String key, String term) {
        this.key = key;
        this.term = term;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String term() {
        return term;
    }
}
