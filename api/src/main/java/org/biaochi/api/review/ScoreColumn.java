// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import org.biaochi.api.subject.CellKey;

/** The cells of a scored row (评分表), a dimension (维度) or one of its items (要点). Constants may be added in a minor version. */
public enum ScoreColumn implements CellKey {
    /** Code in the scheme (代码). */
    CODE("code", "代码"),
    /** Name (名称). */
    NAME("name", "名称"),
    /** Points that can be reached, as the sheet prints them (分值). */
    MAX("max", "分值"),
    /** Grade of an item (等级), such as 优. */
    GRADE("grade", "等级"),
    /** Points given (得分). */
    SCORE("score", "得分"),
    /** Whether the evaluators used their veto on it (一票否决). */
    VETO("veto", "是否一票否决"),
    /** What the evaluators say (评估意见). */
    OPINION("opinion", "评估意见");

    private final String key;
    private final String term;

    ScoreColumn(String key, String term) {
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
