// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import org.biaochi.api.subject.CellKey;

/** The cells of a condition precedent (前置条件) of a conclusion. Constants may be added in a minor version. */
public enum ConditionColumn implements CellKey {
    /** What has to be done first (前置条件). */
    TEXT("text", "前置条件"),
    /** Whether it is done (是否已落实). */
    CLOSED("closed", "是否已落实"),
    /** When it was done (落实日期). */
    CLOSED_ON("closedOn", "落实日期");

    private final String key;
    private final String term;

    ConditionColumn(String key, String term) {
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
