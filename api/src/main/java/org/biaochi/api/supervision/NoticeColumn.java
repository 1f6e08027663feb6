// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import org.biaochi.api.subject.CellKey;

/** The cells of an item of a circular (通报事项). Constants may be added in a minor version. */
public enum NoticeColumn implements CellKey {
    /** Month, quarter or year (期次). */
    PERIOD("period", "期次"),
    /** Phase: 事前, 事中, 事后 (阶段). */
    PHASE("phase", "阶段"),
    /** Topic, such as 优秀目标, 审核结果, 预警, 整改 (事项). */
    TOPIC("topic", "事项"),
    /** Code of the object (对象代码). */
    OBJECT_ID("objectId", "对象代码"),
    /** Its name (对象名称). */
    OBJECT_NAME("objectName", "对象名称"),
    /** What is said (内容). */
    TEXT("text", "内容"),
    /** Whether it is public (是否公开). */
    OPEN("open", "是否公开");

    private final String key;
    private final String term;

    NoticeColumn(String key, String term) {
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
