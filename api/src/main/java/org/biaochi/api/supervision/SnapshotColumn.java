// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import org.biaochi.api.subject.CellKey;

/**
 * The cells of a snapshot (快照): the day whose figures never change, and what is counted. Constants may be added in a
 * minor version.
 */
public enum SnapshotColumn implements CellKey {
    /** Number of the snapshot (快照编号). */
    ID("id", "快照编号"),
    /** Day of the snapshot (快照日期). */
    DATE("date", "快照日期"),
    /** Window whose monitoring is counted; any if nothing is said (监控期). */
    WINDOW("window", "监控期"),
    /** Steps that have begun and are counted; those with records if nothing is said (纳入统计的环节). */
    STAGES("stages", "纳入统计的环节"),
    /** Whether objects added in mid-year count (年中追加是否计入). */
    COUNTS_ADDITIONS("countsAdditions", "年中追加是否计入"),
    /** Whether cancelled and merged objects count (取消合并是否计入). */
    COUNTS_ENDED("countsEnded", "取消合并是否计入"),
    /** Whether conversions of temporary payments count (暂付款转列是否计入). */
    COUNTS_TEMPORARY("countsTemporary", "暂付款转列是否计入");

    private final String key;
    private final String term;

    SnapshotColumn(String key, String term) {
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
