// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

/** Who carries out a pre-evaluation (评估方式). Constants may be added in a minor version. */
public enum EvaluatorKind {
    /** The unit itself (自评估). */
    SELF("自评估"),
    /** The finance bureau or who it asks, after the unit (再评估). */
    RE("再评估"),
    /** Finance bureau and department together with the budget appraisal (联合评审). */
    JOINT("联合评审");

    private final String term;

    EvaluatorKind(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
