// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.linkage;

import org.biaochi.api.subject.CellKey;

/** The cells of a demand on resources in the order of priority (三保优先序). Constants may be added in a minor version. */
public enum PriorityColumn implements CellKey {
    /** Tier: 国家标准三保, 地方标准三保, 其他 (层级). */
    TIER("tier", "层级"),
    /** Name (事项). */
    NAME("name", "事项"),
    /** Amount needed (需求数). */
    DEMAND("demand", "需求数"),
    /** Amount arranged (安排数). */
    AMOUNT("amount", "安排数");

    private final String key;
    private final String term;

    PriorityColumn(String key, String term) {
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
