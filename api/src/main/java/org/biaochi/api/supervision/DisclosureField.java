// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import org.biaochi.api.subject.CellKey;

/** The single cells of a disclosure (绩效信息公开). Constants may be added in a minor version. */
public enum DisclosureField implements CellKey {
    /** With what it is published: 预算, 决算 (公开时点). */
    OCCASION("occasion", "公开时点"),
    /** Day by which it must be published (公开期限). */
    DUE_DATE("dueDate", "公开期限"),
    /** Day on which it was published (公开日期). */
    PUBLISHED_DATE("publishedDate", "公开日期");

    private final String key;
    private final String term;

    DisclosureField(String key, String term) {
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
