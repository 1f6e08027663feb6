// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.linkage;

import org.biaochi.api.subject.CellKey;

/** The cells of a dimension of linkage (挂钩维度); the list is open. Constants may be added in a minor version. */
public enum LinkageDimensionColumn implements CellKey {
    /** Name (维度). */
    NAME("name", "维度"),
    /** Weight (权重). */
    WEIGHT("weight", "权重"),
    /** Score (得分). */
    SCORE("score", "得分"),
    /** What is said of it (说明). */
    TEXT("text", "说明");

    private final String key;
    private final String term;

    LinkageDimensionColumn(String key, String term) {
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
