// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import org.biaochi.api.subject.CellKey;

/** A relation of the institution with somebody (利益关系). Constants may be added in a minor version. */
public enum RelationColumn implements CellKey {
    /** What relation; the forbidden ones stand in the profile (关系类型). */
    KIND("kind", "关系类型"),
    /** With whom (关系方). */
    PARTY("party", "关系方");

    private final String key;
    private final String term;

    RelationColumn(String key, String term) {
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
