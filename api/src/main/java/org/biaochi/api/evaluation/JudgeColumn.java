// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import org.biaochi.api.subject.CellKey;

/** A score of a panel (评委打分). Constants may be added in a minor version. */
public enum JudgeColumn implements CellKey {
    /** The judge (评委). */
    NAME("name", "评委"),
    /** The score; blank where absent (得分). */
    SCORE("score", "得分");

    private final String key;
    private final String term;

    JudgeColumn(String key, String term) {
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
