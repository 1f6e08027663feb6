// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import org.biaochi.api.subject.CellKey;

/** An expert (专家) who takes part. Constants may be added in a minor version. */
public enum ExpertColumn implements CellKey {
    /** Number in the register (专家编号). */
    ID("id", "专家编号"),
    /** Name (姓名). */
    NAME("name", "姓名"),
    /** Where the expert works (所在单位). */
    AFFILIATION("affiliation", "所在单位"),
    /** Field (专业领域). */
    FIELD("field", "专业领域"),
    /** Day of this assignment (委派日期). */
    DATE("date", "委派日期");

    private final String key;
    private final String term;

    ExpertColumn(String key, String term) {
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
