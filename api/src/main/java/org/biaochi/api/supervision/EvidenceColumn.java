// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import org.biaochi.api.subject.CellKey;

/** The cells of one input of an alert (预警依据): what the formula was given. Constants may be added in a minor version. */
public enum EvidenceColumn implements CellKey {
    /** Name in the formula (名称). */
    NAME("name", "名称"),
    /** What was given, as figures print it (数值). */
    TEXT("text", "数值"),
    /** Where it came from (来源). */
    SOURCE("source", "来源");

    private final String key;
    private final String term;

    EvidenceColumn(String key, String term) {
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
