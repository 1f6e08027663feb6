// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import org.biaochi.api.subject.CellKey;

/**
 * The cells of an obligation (责任事项) of an object at the end of a ranking, as recorded. Constants may be added in a
 * minor version.
 */
public enum ObligationColumn implements CellKey {
    /** Ranking it follows from (期次). */
    PERIOD("period", "期次"),
    /** Code of the object (对象代码). */
    OBJECT_ID("objectId", "对象代码"),
    /** Its name (对象名称). */
    OBJECT_NAME("objectName", "对象名称"),
    /** What must be done: 专项报告, 约谈 (责任事项). */
    KIND("kind", "责任事项"),
    /** To whom (报送对象). */
    RECIPIENT("recipient", "报送对象"),
    /** Day by which it must be done (期限). */
    DUE_DATE("dueDate", "期限"),
    /** Whether it was done (是否完成). */
    DELIVERED("delivered", "是否完成"),
    /** Day on which it was done (完成日期). */
    DELIVERED_DATE("deliveredDate", "完成日期"),
    /** Evidence (证明材料). */
    EVIDENCE("evidence", "证明材料");

    private final String key;
    private final String term;

    ObligationColumn(String key, String term) {
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
