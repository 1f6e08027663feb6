// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import java.util.Objects;
import org.biaochi.api.subject.Rows;
import org.biaochi.api.subject.Sheet;
import org.biaochi.api.subject.TableKey;
import org.biaochi.api.subject.Typed;

/**
 * An expert who takes part (专家), with what the expert was assigned to. Immutable.
 *
 * @param sheet its cells and tables as typed
 */
public record Expert(Sheet<ExpertColumn> sheet) {
    /** The table of assignments. */
    public static final TableKey<AssignmentColumn> ASSIGNMENTS = new TableKey<>("assignments", AssignmentColumn.class);

    /** Requires the sheet. */
    public Expert {
        Objects.requireNonNull(sheet, "sheet");
    }

    /** Starts an empty one: every cell and table ABSENT. */
    public static Sheet.Builder<ExpertColumn> builder() {
        return Sheet.of(ExpertColumn.class);
    }

    /** A single cell. */
    public Typed field(ExpertColumn field) {
        return sheet.field(field);
    }

    /** The assignments (历次参评). */
    public Rows<AssignmentColumn> assignments() {
        return sheet.rows(ASSIGNMENTS);
    }
}
