// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.List;
import java.util.Set;
import org.biaochi.api.subject.Subject;
import org.biaochi.tables.row.RowSet;

/** The tables that hold subjects of one kind. Implementations have no state. */
interface Family {
    /** The codes of the tables. */
    List<String> tables();

    /** Makes subjects of rows. */
    void read(Reading reading);

    /** Whether subjects like this one are written to these tables. */
    boolean takes(Subject subject);

    /** Makes rows of a subject that it takes. */
    void write(Subject subject, TableSettings settings, RowMaker maker, RowSet.Builder rows);

    /** Whether the rows of a subject would be read as one: some tables have no row for what all indicators share. */
    default boolean holds(RowSet rows) {
        return true;
    }

    /**
     * Whether rows of one subject would be read as those of a subject before it.
     *
     * @param before what the rows of all subjects before it are joined by; if there is no clash, what joins its own is added
     */
    boolean clashes(RowSet rows, Set<List<String>> before);

    /** Whether several subjects may have a row of this table in common, which is written once. */
    default boolean isShared(String table) {
        return false;
    }
}
