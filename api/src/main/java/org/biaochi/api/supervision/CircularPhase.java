// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

/** The phase that a circular speaks of (通报阶段). Constants may be added in a minor version. */
public enum CircularPhase {
    /** Before: excellent goals, results of goal review (事前). */
    BEFORE("事前"),
    /** During: execution, risks, alerts (事中). */
    DURING("事中"),
    /** After: results, problems, rectification (事后). */
    AFTER("事后");

    private final String term;

    CircularPhase(String term) {
        this.term = term;
    }

    /** The Chinese word. */
    public String term() {
        return term;
    }
}
