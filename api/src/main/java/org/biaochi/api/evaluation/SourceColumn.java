// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import org.biaochi.api.subject.CellKey;

/** One of several sources of a score (评分来源), such as the roles that score together. Constants may be added in a minor version. */
public enum SourceColumn implements CellKey {
    /** Its name (来源). */
    NAME("name", "来源"),
    /** Its weight; without one the profile says (权重). */
    WEIGHT("weight", "权重"),
    /** The score it gives; blank where it gave none (得分). */
    SCORE("score", "得分");

    private final String key;
    private final String term;

    SourceColumn(String key, String term) {
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
