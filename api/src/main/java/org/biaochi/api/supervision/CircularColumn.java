// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import org.biaochi.api.subject.CellKey;

/** The cells of a circular, ranking or composite that was issued (已发通报). Constants may be added in a minor version. */
public enum CircularColumn implements CellKey {
    /** Month, quarter or year (期次). */
    PERIOD("period", "期次"),
    /** What was issued: 通报, 排名, 总评 (类别). */
    KIND("kind", "类别"),
    /** Phase: 事前, 事中, 事后 (阶段). */
    PHASE("phase", "阶段"),
    /** Number (文号). */
    NUMBER("number", "文号"),
    /** Day of issue (发布日期). */
    DATE("date", "发布日期"),
    /** Snapshot it rests on (快照编号). */
    SNAPSHOT_ID("snapshotId", "快照编号");

    private final String key;
    private final String term;

    CircularColumn(String key, String term) {
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
