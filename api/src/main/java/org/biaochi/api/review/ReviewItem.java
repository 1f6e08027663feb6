// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

/**
 * The eight items of goal review (绩效目标审核, 财预〔2015〕88号). Points and the share a machine can judge are data of the profile.
 */
public enum ReviewItem {
    /** Completeness of form (规范完整性). */
    W1("完整性", "规范完整性"),
    /** Clarity (明确清晰性). */
    W2("完整性", "明确清晰性"),
    /** Relevance of the goal (目标相关性). */
    W3("相关性", "目标相关性"),
    /** Soundness of indicators (指标科学性). */
    W4("相关性", "指标科学性"),
    /** Reasonableness of the expected performance (绩效合理性). */
    W5("适当性", "绩效合理性"),
    /** Match of goal and money (资金匹配性). */
    W6("适当性", "资金匹配性"),
    /** Feasibility (实现可能性). */
    W7("可行性", "实现可能性"),
    /** Sufficiency of conditions (条件充分性). */
    W8("可行性", "条件充分性");

    private final String dimension;
    private final String term;

    ReviewItem(String dimension, String term) {
        this.dimension = dimension;
        this.term = term;
    }

    /** The dimension it belongs to, in Chinese. */
    public String dimension() {
        return dimension;
    }

    /** The item in Chinese. */
    public String term() {
        return term;
    }
}
