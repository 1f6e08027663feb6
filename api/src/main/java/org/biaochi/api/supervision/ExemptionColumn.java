// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import org.biaochi.api.subject.CellKey;

/** The cells of an exemption from disclosure (不公开事项). Constants may be added in a minor version. */
public enum ExemptionColumn implements CellKey {
    /** Code of the object (对象代码). */
    OBJECT_ID("objectId", "对象代码"),
    /** Its name (对象名称). */
    OBJECT_NAME("objectName", "对象名称"),
    /** Part that is exempt; all if nothing is said (公开内容). */
    PART("part", "公开内容"),
    /** Code of the reason (理由代码). */
    REASON_CODE("reasonCode", "理由代码"),
    /** Reason (理由). */
    REASON("reason", "理由"),
    /** Who approved (批准人). */
    APPROVER("approver", "批准人"),
    /** Day of the approval (批准日期). */
    APPROVED_DATE("approvedDate", "批准日期");

    private final String key;
    private final String term;

    ExemptionColumn(String key, String term) {
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
