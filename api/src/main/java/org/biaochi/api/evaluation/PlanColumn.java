// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import org.biaochi.api.subject.CellKey;

/** An item of the evaluation plan (评价工作方案). Constants may be added in a minor version. */
public enum PlanColumn implements CellKey {
    /** What the plan must settle, such as 抽样方法 (事项). */
    ITEM("item", "事项"),
    /** What it settles (内容). */
    CONTENT("content", "内容"),
    /** Who is responsible (责任人). */
    RESPONSIBLE("responsible", "责任人");

    private final String key;
    private final String term;

    PlanColumn(String key, String term) {
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
