// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import org.biaochi.api.subject.CellKey;

/** An exchange of views with the evaluated unit (交换意见记录). Constants may be added in a minor version. */
public enum ExchangeColumn implements CellKey {
    /** Day (日期). */
    DATE("date", "日期"),
    /** With whom (参加单位). */
    PARTY("party", "参加单位"),
    /** What they said (被评价单位意见). */
    OPINION("opinion", "被评价单位意见"),
    /** What came of it (采纳情况). */
    HANDLING("handling", "采纳情况"),
    /** Document (文号). */
    DOCUMENT("document", "文号");

    private final String key;
    private final String term;

    ExchangeColumn(String key, String term) {
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
