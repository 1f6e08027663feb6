// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

/**
 * The state of an alert or rectification (F71). Overdue is a flag of a case, not a state. New constants are a MINOR change of this
 * package.
 */
public enum CaseState {
    /** Found (已生成). */
    OPEN("已生成"),
    /** Notice sent (已发函). */
    NOTIFIED("已发函"),
    /** The department checks the alert (部门核查). */
    VERIFYING("部门核查"),
    /** Explained (已回复). */
    REPLIED("已回复"),
    /** Explanation accepted (已采纳). */
    ACCEPTED("已采纳"),
    /** Explanation rejected (已退回): 说明不到位不放过. */
    REJECTED("已退回"),
    /** Being mended (整改中). */
    RECTIFYING("整改中"),
    /** The supervisor has checked the rectification (已核实). */
    VERIFIED("已核实"),
    /** Closed (已办结); final. */
    CLOSED("已办结");

    private final String term;

    CaseState(String term) {
        this.term = term;
    }

    /** Returns the Chinese word. */
    public String term() {
        return term;
    }

    /** Tells whether the case still asks something of somebody (动态清零 means no active case). */
    public boolean isActive() {
        return this != CLOSED;
    }
}
