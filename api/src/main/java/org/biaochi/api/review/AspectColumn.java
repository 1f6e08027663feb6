// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import org.biaochi.api.subject.CellKey;

/** The cells of an aspect of a joint review with the budget appraisal (评估与预算评审联合审核). Constants may be added in a minor version. */
public enum AspectColumn implements CellKey {
    /** Aspect (审核方面), such as 立项必要性. */
    NAME("name", "审核方面"),
    /** Whether it holds (是否通过). */
    ANSWER("answer", "是否通过"),
    /** What the reviewers say (审核意见). */
    OPINION("opinion", "审核意见");

    private final String key;
    private final String term;

    AspectColumn(String key, String term) {
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
