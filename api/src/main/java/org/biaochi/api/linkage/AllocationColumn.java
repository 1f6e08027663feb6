// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.linkage;

import org.biaochi.api.subject.CellKey;

/** The cells of a share in a pool of transfers (转移支付分配). Constants may be added in a minor version. */
public enum AllocationColumn implements CellKey {
    /** Code of the district; ties of cents go to the lower one (地区代码). */
    CODE("code", "地区代码"),
    /** Name of the district (地区名称). */
    NAME("name", "地区名称"),
    /** Base by other factors (分配基数). */
    BASE("base", "分配基数"),
    /** Performance factor (绩效系数). */
    FACTOR("factor", "绩效系数"),
    /** Amount allocated (分配金额). */
    AMOUNT("amount", "分配金额");

    private final String key;
    private final String term;

    AllocationColumn(String key, String term) {
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
