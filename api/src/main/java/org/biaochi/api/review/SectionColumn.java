// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import org.biaochi.api.subject.CellKey;

/** The cells of a section of the report (评估报告章节). Constants may be added in a minor version. */
public enum SectionColumn implements CellKey {
    /** Code of the section (章节代码). */
    CODE("code", "章节代码"),
    /** Title (章节标题). */
    TITLE("title", "章节标题"),
    /** Text (内容). */
    TEXT("text", "内容");

    private final String key;
    private final String term;

    SectionColumn(String key, String term) {
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
