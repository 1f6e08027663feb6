// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import org.biaochi.api.subject.CellKey;

/** The cells of a published number (公开数值) beside the number that is stored as final. Constants may be added in a minor version. */
public enum PublishedColumn implements CellKey {
    /** Code of the object (对象代码). */
    OBJECT_ID("objectId", "对象代码"),
    /** Its name (对象名称). */
    OBJECT_NAME("objectName", "对象名称"),
    /** Which number, such as 自评总分 (数据项). */
    ITEM("item", "数据项"),
    /** The number as published (公开数). */
    VALUE("value", "公开数"),
    /** The number as stored, where the document says so itself (归档数). */
    STORED("stored", "归档数");

    private final String key;
    private final String term;

    PublishedColumn(String key, String term) {
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
