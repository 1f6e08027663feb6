// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

/** The duties of one piece of work that different persons must have (不相容职责). Constants may be added in a minor version. */
public enum Duty {
    /** Prepares it (编制). */
    PREPARE("编制"),
    /** Assigns who reviews it (分派). */
    ASSIGN("分派"),
    /** Reviews it (审核). */
    REVIEW("审核");

    private final String term;

    Duty(String term) {
        this.term = term;
    }

    /** The Chinese word. */
    public String term() {
        return term;
    }
}
