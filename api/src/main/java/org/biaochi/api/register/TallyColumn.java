// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.register;

import org.biaochi.api.subject.CellKey;

/** The cells of one tally that is asked of the register (统计口径). Constants may be added in a minor version. */
public enum TallyColumn implements CellKey {
    /** Number of the tally (编号). */
    ID("id", "编号"),
    /** What is counted: objects or records (统计对象). */
    OF("of", "统计对象"),
    /** Kind of the objects or records that count; all if nothing is said (类别). */
    KIND("kind", "类别"),
    /** Columns by which it is grouped, separated by 、 (分组栏目). */
    BY("by", "分组栏目");

    private final String key;
    private final String term;

    TallyColumn(String key, String term) {
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
