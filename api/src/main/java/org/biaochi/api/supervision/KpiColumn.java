// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import org.biaochi.api.subject.CellKey;

/** The cells of an indicator of supervision (监督指标) as published. Constants may be added in a minor version. */
public enum KpiColumn implements CellKey {
    /** Period of the circular (期次). */
    PERIOD("period", "期次"),
    /** Formula: F50 to F55 for shares (公式编号). */
    FORMULA("formula", "公式编号"),
    /** Name (指标名称). */
    NAME("name", "指标名称"),
    /** By count or by amount; completion or on time for F55 (口径). */
    MEASURE("measure", "口径"),
    /** Kind of objects; all if nothing is said (对象类型). */
    SCOPE("scope", "对象类型"),
    /** Snapshot it rests on (快照编号). */
    SNAPSHOT_ID("snapshotId", "快照编号"),
    /** Day of the snapshot (快照日期). */
    SNAPSHOT_DATE("snapshotDate", "快照日期"),
    /** Numerator (分子). */
    NUMERATOR("numerator", "分子"),
    /** Denominator (分母). */
    DENOMINATOR("denominator", "分母"),
    /** The share as printed (数值). */
    VALUE("value", "数值");

    private final String key;
    private final String term;

    KpiColumn(String key, String term) {
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
