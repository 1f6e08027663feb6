// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import org.biaochi.api.subject.CellKey;

/** The single cells of the year of a region (地区年度). Constants may be added in a minor version. */
public enum RegionYearField implements CellKey {
    /** Code of the region (行政区划代码). */
    REGION("region", "行政区划代码"),
    /** Name of the region (地区). */
    REGION_NAME("regionName", "地区"),
    /** The department whose own part of the region this is, where it is one department alone (主管部门). */
    DEPARTMENT("department", "主管部门"),
    /** Year (年度). */
    YEAR("year", "年度"),
    /** Who publishes (发布机关). */
    PUBLISHER("publisher", "发布机关"),
    /** Unit of the amounts; 元 if nothing is said (金额单位). */
    AMOUNT_UNIT("amountUnit", "金额单位");

    private final String key;
    private final String term;

    RegionYearField(String key, String term) {
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
