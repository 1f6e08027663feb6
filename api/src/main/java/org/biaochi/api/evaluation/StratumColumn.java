// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import org.biaochi.api.subject.CellKey;

/** A stratum (层) of a sample. Constants may be added in a minor version. */
public enum StratumColumn implements CellKey {
    /** Its code (层代码). */
    CODE("code", "层代码"),
    /** Its name (层名称). */
    NAME("name", "层名称"),
    /** How many it has (层内总数). */
    POPULATION("population", "层内总数"),
    /** How many of it were drawn (层内样本量). */
    SIZE("size", "层内样本量"),
    /** Mean of its sample (样本均值). */
    MEAN("mean", "样本均值");

    private final String key;
    private final String term;

    StratumColumn(String key, String term) {
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
