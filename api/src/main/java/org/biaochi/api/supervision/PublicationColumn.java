// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import org.biaochi.api.subject.CellKey;

/** The cells of an event of publication (发布记录). Constants may be added in a minor version. */
public enum PublicationColumn implements CellKey {
    /** Code of the object (对象代码). */
    OBJECT_ID("objectId", "对象代码"),
    /** Its name (对象名称). */
    OBJECT_NAME("objectName", "对象名称"),
    /** Part (公开内容). */
    PART("part", "公开内容"),
    /** Day of publication (发布日期). */
    DATE("date", "发布日期"),
    /** Where: portal, account (发布渠道). */
    CHANNEL("channel", "发布渠道"),
    /** Address (地址). */
    ADDRESS("address", "地址");

    private final String key;
    private final String term;

    PublicationColumn(String key, String term) {
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
