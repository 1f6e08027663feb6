// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import org.biaochi.api.linkage.LinkageField;

/** Which amount linkage adjusts (基数口径). */
public enum LinkageBase {
    /** Last year's budget (上年预算数). */
    LAST_BUDGET(LinkageField.LAST_BUDGET),
    /** The requested amount (申请数). */
    REQUEST(LinkageField.REQUEST),
    /** The amount executed last year (上年执行数). */
    LAST_ACTUAL(LinkageField.LAST_ACTUAL);

    private final LinkageField field;

    LinkageBase(LinkageField field) {
        this.field = field;
    }

    LinkageField field() {
        return field;
    }
}
