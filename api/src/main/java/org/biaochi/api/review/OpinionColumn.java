// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import org.biaochi.api.subject.CellKey;

/** The cells of an opinion (评估意见) of one who took part. Constants may be added in a minor version. */
public enum OpinionColumn implements CellKey {
    /** Who gives it (提出人). */
    BY("by", "提出人"),
    /** In which role (身份), such as 专家 or 人大代表. */
    ROLE("role", "身份"),
    /** What it says (意见). */
    TEXT("text", "意见"),
    /** When (日期). */
    DATE("date", "日期");

    private final String key;
    private final String term;

    OpinionColumn(String key, String term) {
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
