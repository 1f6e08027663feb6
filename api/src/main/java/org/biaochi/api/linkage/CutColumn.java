// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.linkage;

import org.biaochi.api.subject.CellKey;

/** The cells of a cut (核减) by its source. Constants may be added in a minor version. */
public enum CutColumn implements CellKey {
    /** Who cuts: 监控, 评价, 监督 … (核减来源). */
    SOURCE("source", "核减来源"),
    /** Amount (核减金额). */
    AMOUNT("amount", "核减金额"),
    /** Basis (依据). */
    BASIS("basis", "依据");

    private final String key;
    private final String term;

    CutColumn(String key, String term) {
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
