// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import org.biaochi.api.subject.CellKey;

/** The cells of a score (考评得分) of an object for a period, before it is ranked. Constants may be added in a minor version. */
public enum PeriodScoreColumn implements CellKey {
    /** Month, quarter or year (期次). */
    PERIOD("period", "期次"),
    /** Code of the object (对象代码). */
    OBJECT_ID("objectId", "对象代码"),
    /** Its name (对象名称). */
    OBJECT_NAME("objectName", "对象名称"),
    /** Score (得分). */
    SCORE("score", "得分"),
    /** Status: complete, 数据不全, 不适用 (状态). */
    STATUS("status", "状态"),
    /** Weight set that was used (权重编号). */
    WEIGHT_SET("weightSet", "权重编号");

    private final String key;
    private final String term;

    PeriodScoreColumn(String key, String term) {
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
