// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import org.biaochi.api.subject.CellKey;

/** A document that the evaluation rests on (评价资料), such as 自评报告 or 现场检查记录. Constants may be added in a minor version. */
public enum MaterialColumn implements CellKey {
    /** What it is (资料名称). */
    KIND("kind", "资料名称"),
    /** Its id (编号). */
    ID("id", "编号"),
    /** Day (日期). */
    DATE("date", "日期");

    private final String key;
    private final String term;

    MaterialColumn(String key, String term) {
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
