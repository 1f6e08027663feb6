// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.rowset;

import java.util.List;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.tables.row.RowProblem;
import org.biaochi.tables.row.RowSet;

/**
 * A package as read. Immutable.
 *
 * @param manifest what it says of itself
 * @param rows what could be read
 * @param problems rows that could not
 * @param refusals tables that could not or do not hold what the manifest says; the path names the file
 */
public record Rowset(
        Manifest manifest, RowSet rows, List<RowProblem> problems, List<UnreadableInputException> refusals) {
    /** Copies the lists. */
    public Rowset {
        problems = List.copyOf(problems);
        refusals = List.copyOf(refusals);
    }
}
