// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.library;

/** How far an entry has come on its way into the library (报送、审核). Only approved entries may be used. */
public enum EntryStatus {
    /** Being written (草稿). */
    DRAFT("草稿"),
    /** Handed in for audit (待审核). */
    SUBMITTED("待审核"),
    /** Approved and usable (已审核). */
    APPROVED("已审核"),
    /** Switched off (停用). */
    DISABLED("停用");

    private final String term;

    EntryStatus(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
