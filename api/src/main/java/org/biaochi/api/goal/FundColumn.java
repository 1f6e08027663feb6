// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

/** The columns of a fund line (项目资金). Constants may be added in a minor version. */
public enum FundColumn {
    /** Original budget (年初预算数); the requested amount on a goal form. */
    INITIAL_BUDGET("initial_budget"),
    /** Adjusted budget (全年预算数). */
    BUDGET("budget"),
    /** Executed (全年执行数). */
    EXECUTED("executed"),
    /** Weight of the execution line (分值) in points. */
    WEIGHT("weight"),
    /** Execution rate (执行率). */
    RATE("rate"),
    /** Score (得分) in points. */
    SCORE("score");

    private final String key;

    FundColumn(String key) {
        this.key = key;
    }

    /** The key in places, form tables and the model's JSON. */
    public String key() {
        return key;
    }
}
