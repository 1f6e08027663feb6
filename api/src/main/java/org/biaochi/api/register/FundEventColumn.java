// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.register;

import org.biaochi.api.subject.CellKey;

/** The cells of one movement of the funds of an object (资金流水). Constants may be added in a minor version. */
public enum FundEventColumn implements CellKey {
    /** Number of the movement (流水号). */
    ID("id", "流水号"),
    /** Code of the object (对象代码). */
    OBJECT_ID("objectId", "对象代码"),
    /** What it is: 到账, 拨付, 支付, 收回 (类型). */
    KIND("kind", "类型"),
    /** Amount, never negative (金额). */
    AMOUNT("amount", "金额"),
    /** Day (日期). */
    DATE("date", "日期"),
    /** Who handled it (经办人). */
    ACTOR("actor", "经办人"),
    /** Level on whose account it stands (层级). */
    LEVEL("level", "层级"),
    /** Payee (收款人). */
    PAYEE("payee", "收款人"),
    /** Code of the purpose it was spent on (用途代码). */
    PURPOSE("purpose", "用途代码"),
    /** The levels that approved it, separated by 、 (审批环节). */
    APPROVALS("approvals", "审批环节");

    private final String key;
    private final String term;

    FundEventColumn(String key, String term) {
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
