// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import org.biaochi.api.subject.CellKey;

/** An assignment of an expert (历次参评). Constants may be added in a minor version. */
public enum AssignmentColumn implements CellKey {
    /** The unit that was evaluated (被评价单位). */
    UNIT("unit", "被评价单位"),
    /** Day of the assignment (委派日期). */
    DATE("date", "委派日期");

    private final String key;
    private final String term;

    AssignmentColumn(String key, String term) {
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
