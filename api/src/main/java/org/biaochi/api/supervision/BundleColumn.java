// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import org.biaochi.api.subject.CellKey;

/** The cells of a part of the bundle that is published (公开内容). Constants may be added in a minor version. */
public enum BundleColumn implements CellKey {
    /** Code of the object (对象代码). */
    OBJECT_ID("objectId", "对象代码"),
    /** Its name (对象名称). */
    OBJECT_NAME("objectName", "对象名称"),
    /** Part, such as 绩效目标, 绩效自评 (公开内容). */
    PART("part", "公开内容"),
    /** Title (标题). */
    TITLE("title", "标题"),
    /** Where it stands (地址). */
    ADDRESS("address", "地址");

    private final String key;
    private final String term;

    BundleColumn(String key, String term) {
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
