// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import org.biaochi.api.subject.CellKey;

/**
 * The cells of an object under supervision (监督对象): a project, a department as a whole, a transfer payment. Constants
 * may be added in a minor version.
 */
public enum SupervisedColumn implements CellKey {
    /** Code of the object (对象代码). */
    OBJECT_ID("objectId", "对象代码"),
    /** Its name (对象名称). */
    OBJECT_NAME("objectName", "对象名称"),
    /** What it is (对象类型). */
    OBJECT_KIND("objectKind", "对象类型"),
    /** Department in charge (主管部门). */
    DEPARTMENT("department", "主管部门"),
    /** Unit (单位). */
    UNIT("unit", "单位"),
    /** Region it belongs to (行政区划代码). */
    REGION("region", "行政区划代码"),
    /** Amount in the budget (预算金额). */
    AMOUNT("amount", "预算金额"),
    /** Whether it needs a goal; yes if nothing is said (是否应设绩效目标). */
    NEEDS_GOAL("needsGoal", "是否应设绩效目标"),
    /** Whether it need not be monitored; no if nothing is said (是否免予监控). */
    MONITOR_EXEMPT("monitorExempt", "是否免予监控"),
    /** Day on which it was added in mid-year (年中追加日期). */
    ADDED_DATE("addedDate", "年中追加日期"),
    /** Day on which it was cancelled or merged (取消或合并日期). */
    ENDED_DATE("endedDate", "取消或合并日期"),
    /** Whether it was converted from a temporary payment (是否由暂付款转列). */
    TEMPORARY_PAYMENT("temporaryPayment", "是否由暂付款转列"),
    /** Which of the four budget books it stands in (预算类别). */
    BUDGET_BOOK("budgetBook", "预算类别"),
    /** Whether it is a key special project (是否重点专项). */
    KEY_PROJECT("keyProject", "是否重点专项"),
    /** Category within its kind, such as the kind of a financing (类别). */
    CATEGORY("category", "类别"),
    /** Code of the purpose that was approved (批准用途代码). */
    PURPOSE("purpose", "批准用途代码"),
    /** Code of the object that it belongs to (上级对象代码). */
    PARENT("parent", "上级对象代码"),
    /** Whether its plan must be filed with a higher level; no if nothing is said (是否须备案). */
    NEEDS_FILING("needsFiling", "是否须备案"),
    /** Number under which it was filed (备案号). */
    FILING_NUMBER("filingNumber", "备案号");

    private final String key;
    private final String term;

    SupervisedColumn(String key, String term) {
        this.key = key;
        this.term = term;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String term() {
        return term;
    }
}
