// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import org.biaochi.api.subject.CellKey;

/** A node of the framework (评价指标) as scored. Constants may be added in a minor version. */
public enum NodeColumn implements CellKey {
    /** Its id, unique in the report (指标编号). */
    ID("id", "指标编号"),
    /** Id of the node above; blank at the top (上级指标). */
    PARENT("parent", "上级指标"),
    /** Its name (指标名称). */
    NAME("name", "指标名称"),
    /** Its role; see {@link NodeRole} (指标角色). */
    ROLE("role", "指标角色"),
    /** Points there are (分值). */
    WEIGHT("weight", "分值"),
    /** Points given (得分). */
    SCORE("score", "得分"),
    /** Why points were taken away (扣分原因). */
    REASON("reason", "扣分原因"),
    /** Ids of the evidence (佐证材料), separated by commas. */
    EVIDENCE("evidenceIds", "佐证材料"),
    /** Target in percent of a node whose score rests on a survey (指标值). */
    TARGET("target", "指标值"),
    /** Id of the formula of a rate: F01 to F03, R01 to R14 (计算公式). */
    FORMULA("formula", "计算公式"),
    /** Its numerator, or the value of this year (分子、本年数). */
    NUMERATOR("numerator", "分子"),
    /** Its denominator, or the value of the year before (分母、上年数). */
    DENOMINATOR("denominator", "分母");

    private final String key;
    private final String term;

    NodeColumn(String key, String term) {
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
