// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import org.biaochi.api.subject.CellKey;

/** The cells of a published ranking (排名). Constants may be added in a minor version. */
public enum RankColumn implements CellKey {
    /** Quarter or year (期次). */
    PERIOD("period", "期次"),
    /** Code of the object (对象代码). */
    OBJECT_ID("objectId", "对象代码"),
    /** Its name (对象名称). */
    OBJECT_NAME("objectName", "对象名称"),
    /** Rank (名次). */
    RANK("rank", "名次"),
    /** Score (得分). */
    SCORE("score", "得分"),
    /** Status: complete, 数据不全, 不适用 (状态). */
    STATUS("status", "状态");

    private final String key;
    private final String term;

    RankColumn(String key, String term) {
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
