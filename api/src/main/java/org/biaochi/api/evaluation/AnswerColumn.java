// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import org.biaochi.api.subject.CellKey;

/** An answer of a questionnaire (问卷选项), the best answer first. Constants may be added in a minor version. */
public enum AnswerColumn implements CellKey {
    /** The answer (选项). */
    LABEL("label", "选项"),
    /** How many chose it (份数). */
    COUNT("count", "份数"),
    /** What it counts; without it the profile says (分值). */
    VALUE("value", "分值");

    private final String key;
    private final String term;

    AnswerColumn(String key, String term) {
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
