// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import org.biaochi.api.subject.CellKey;

/** The cells of a veto (一票否决) that stands outside the dimensions. Constants may be added in a minor version. */
public enum VetoColumn implements CellKey {
    /** Code of the veto rule in the scheme (情形代码). */
    CODE("code", "情形代码"),
    /** What was found (说明). */
    TEXT("text", "说明");

    private final String key;
    private final String term;

    VetoColumn(String key, String term) {
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
