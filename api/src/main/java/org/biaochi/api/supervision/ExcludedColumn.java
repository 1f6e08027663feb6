// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import org.biaochi.api.subject.CellKey;

/** The cells of an object that a ranking left out and lists (未参加排名). Constants may be added in a minor version. */
public enum ExcludedColumn implements CellKey {
    /** Quarter or year (期次). */
    PERIOD("period", "期次"),
    /** Code of the object (对象代码). */
    OBJECT_ID("objectId", "对象代码"),
    /** Its name (对象名称). */
    OBJECT_NAME("objectName", "对象名称"),
    /** Why it is not ranked (原因). */
    REASON("reason", "原因");

    private final String key;
    private final String term;

    ExcludedColumn(String key, String term) {
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
