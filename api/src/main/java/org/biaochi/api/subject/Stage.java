// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

/** The stage of performance management a kind of subject belongs to. Constants may be added in a minor version. */
public enum Stage {
    /** Goal review (目标审核). */
    REVIEW("review"),
    /** Pre-evaluation (事前绩效评估). */
    PRE_EVALUATION("pre-evaluation"),
    /** Monitoring (绩效运行监控). */
    MONITORING("monitoring"),
    /** Self-evaluation (单位自评). */
    SELF_EVALUATION("self-evaluation"),
    /** Department, finance and third-party evaluation (绩效评价). */
    EVALUATION("evaluation"),
    /** Use of results (结果应用). */
    LINKAGE("linkage"),
    /** Supervision (监督). */
    SUPERVISION("supervision");

    private final String key;

    Stage(String key) {
        this.key = key;
    }

    /** The key in the JSON contract. */
    public String key() {
        return key;
    }
}
