// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.linkage;

/**
 * The verb of a linkage decision that touches money or policy (F40). Numeric codes of hosts are mapped to these by their
 * adapters. New constants are a MINOR change of this package.
 */
public enum BudgetAction {
    /** Arranged with priority (优先保障). */
    PRIORITY("优先保障"),
    /** Ensured (保障). */
    ENSURE("保障"),
    /** Kept as it is (维持). */
    KEEP("维持"),
    /** No more than before (控制新增). */
    FREEZE_NEW("控制新增"),
    /** Raised or cut by a rate (按比例调整). */
    RATE("按比例调整"),
    /** Norm per unit raised (调增定额标准). */
    QUOTA_UP("调增定额标准"),
    /** Norm per unit lowered (调减定额标准). */
    QUOTA_DOWN("调减定额标准"),
    /** Cancelled (取消). */
    CANCEL("取消"),
    /** Not arranged (不予安排). */
    NOT_ARRANGED("不予安排"),
    /** Payment suspended (暂停拨付). */
    SUSPEND_PAYMENT("暂停拨付"),
    /** Funds recovered (收回). */
    RECOVER("收回"),
    /** Funds moved elsewhere (统筹调剂). */
    REALLOCATE("统筹调剂"),
    /** Policy kept (政策保留). */
    POLICY_KEEP("政策保留"),
    /** Policy changed (政策调整). */
    POLICY_CHANGE("政策调整"),
    /** Policy abolished (政策取消). */
    POLICY_ABOLISH("政策取消");

    private final String term;

    BudgetAction(String term) {
        this.term = term;
    }

    /** Returns the Chinese word. */
    public String term() {
        return term;
    }
}
