// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import org.biaochi.api.subject.CellKey;

/**
 * The cells of a correction (更正事项): what was known before stays as it was for earlier snapshots. Constants may be added
 * in a minor version.
 */
public enum ChangeColumn implements CellKey {
    /** Number of the correction (更正编号). */
    ID("id", "更正编号"),
    /** Code of the object, or number of the record, that is corrected (更正对象). */
    TARGET("target", "更正对象"),
    /** Key of the cell (更正栏目). */
    FIELD("field", "更正栏目"),
    /** Content before (更正前). */
    BEFORE("before", "更正前"),
    /** Content after (更正后). */
    AFTER("after", "更正后"),
    /** Day of the correction (更正日期). */
    DATE("date", "更正日期"),
    /** Who corrected (更正人). */
    BY("by", "更正人"),
    /** Why (更正原因). */
    REASON("reason", "更正原因");

    private final String key;
    private final String term;

    ChangeColumn(String key, String term) {
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
