// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.library;

/** How an indicator is scored (赋分规则). New constants are a MINOR change of this package. */
public enum ScoringRule {
    /** Full points or none (直接赋分). */
    DIRECT("直接赋分"),
    /** Points by the ratio of completion, none below a threshold (完成比例赋分). */
    RATIO("完成比例赋分"),
    /** Points by grade (评判等级赋分). */
    GRADE("评判等级赋分"),
    /** Points by bands of satisfaction (满意度赋分). */
    SATISFACTION_BANDS("满意度赋分");

    private final String term;

    ScoringRule(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
