// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import org.biaochi.api.subject.Subject;
import org.biaochi.tables.row.RowSet;

/** The tables that hold subjects of one kind. Implementations have no state. */
interface Family {
    /** Makes subjects of rows. */
    void read(Reading reading);

    /** Whether subjects like this one are written to these tables. */
    boolean takes(Subject subject);

    /** Makes rows of a subject that it takes. */
    void write(Subject subject, TableSettings settings, RowMaker maker, RowSet.Builder rows);
}
