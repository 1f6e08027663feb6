// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import org.biaochi.api.subject.CellKey;

/** A member of the team (评价组成员), or of the staff the institution registered. Constants may be added in a minor version. */
public enum MemberColumn implements CellKey {
    /** Number of the person (人员编号). */
    ID("id", "人员编号"),
    /** Name (姓名). */
    NAME("name", "姓名"),
    /** Part in the evaluation (分工). */
    ROLE("role", "分工");

    private final String key;
    private final String term;

    MemberColumn(String key, String term) {
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
