// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.linkage;

import org.biaochi.api.subject.CellKey;

/** The cells of a release of funds (下达记录). Constants may be added in a minor version. */
public enum ReleaseColumn implements CellKey {
    /** Day (下达日期). */
    DATE("date", "下达日期"),
    /** Amount (下达金额). */
    AMOUNT("amount", "下达金额"),
    /** Document (文号). */
    DOCUMENT("document", "文号");

    private final String key;
    private final String term;

    ReleaseColumn(String key, String term) {
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
