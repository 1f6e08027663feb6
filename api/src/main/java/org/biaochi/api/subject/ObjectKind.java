// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

/** What a goal or report is about (绩效管理对象). Constants may be added in a minor version. */
public enum ObjectKind {
    /** Project expenditure (项目支出). */
    PROJECT,
    /** Department or unit as a whole (部门（单位）整体支出). */
    DEPARTMENT_OVERALL,
    /** A policy (政策). */
    POLICY,
    /** Transfer payment (转移支付). */
    TRANSFER_PAYMENT,
    /** Government bond (政府债券). */
    BOND,
    /** State-owned assets (国有资产). */
    ASSETS,
    /** A lower-level government's finances (下级政府财政运行). */
    LOWER_GOVERNMENT
}
