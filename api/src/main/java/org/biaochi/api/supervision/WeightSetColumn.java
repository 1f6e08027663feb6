// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import org.biaochi.api.subject.CellKey;

/**
 * The cells of a weight set (权重); the rows of one number are one set, in the order in which they apply. Constants may
 * be added in a minor version.
 */
public enum WeightSetColumn implements CellKey {
    /** Number of the set (权重编号). */
    ID("id", "权重编号"),
    /** Day from which it applies (启用日期). */
    EFFECTIVE_FROM("effectiveFrom", "启用日期"),
    /** Dimension (考评维度). */
    DIMENSION("dimension", "考评维度"),
    /** Weight of the dimension (权重). */
    WEIGHT("weight", "权重"),
    /** Basis of the change (依据). */
    BASIS("basis", "依据");

    private final String key;
    private final String term;

    WeightSetColumn(String key, String term) {
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
