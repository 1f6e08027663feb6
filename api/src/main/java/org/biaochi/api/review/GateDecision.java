// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

/** What the gate to the budget decides, from mildest to hardest (财预〔2015〕88号 第二十五条: 优、良、中、差). */
public enum GateDecision {
    /** Straight to the next step (进入下一步). */
    PASS,
    /** Next step after the unit mends individual items (完善后进入). */
    PASS_WITH_FIX,
    /** Amend and submit again by procedure (修改后重新报送). */
    RESUBMIT,
    /** May not enter the budget (不得进入下一步预算安排). */
    BLOCK;

    /** Whether the gate refuses. */
    public boolean refuses() {
        return this == RESUBMIT || this == BLOCK;
    }

    /** The harder of both. */
    public GateDecision worse(GateDecision other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
