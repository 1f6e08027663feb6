// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import org.biaochi.api.subject.CellKey;

/** An object or person of a frame or draw (抽样单元). Constants may be added in a minor version. */
public enum SampleUnitColumn implements CellKey {
    /** Id (编号). */
    ID("id", "编号"),
    /** Code of its stratum (层代码). */
    STRATUM("stratum", "层代码");

    private final String key;
    private final String term;

    SampleUnitColumn(String key, String term) {
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
