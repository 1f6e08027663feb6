// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.register;

import org.biaochi.api.subject.CellKey;

/** The cells of one question of who may do what with the register (权限申请). Constants may be added in a minor version. */
public enum AccessColumn implements CellKey {
    /** Role of who asks (监督主体). */
    ROLE("role", "监督主体"),
    /** Region for which it asks (行政区划代码). */
    REGION("region", "行政区划代码"),
    /** What it wants to do (操作). */
    ACTION("action", "操作"),
    /** With what (事项). */
    THING("thing", "事项");

    private final String key;
    private final String term;

    AccessColumn(String key, String term) {
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
