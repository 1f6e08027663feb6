// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

/** What an event of a case file is (办理事项). New constants are a MINOR change of this package. */
public enum CaseEventKind {
    /** A step to another state (流转). */
    STEP("流转"),
    /** What was done of the rectification (整改进展). */
    PROGRESS("整改进展"),
    /** Handed to a higher level (升级). */
    ESCALATION("升级"),
    /** The measure that the profile sets for a deadline that passed, proposed to the host (逾期处置建议). */
    PROPOSAL("逾期处置建议");

    private final String term;

    CaseEventKind(String term) {
        this.term = term;
    }

    /** Returns the Chinese word. */
    public String term() {
        return term;
    }
}
