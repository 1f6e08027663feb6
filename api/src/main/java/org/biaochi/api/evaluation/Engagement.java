// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import java.util.Objects;
import org.biaochi.api.subject.Rows;
import org.biaochi.api.subject.Sheet;
import org.biaochi.api.subject.TableKey;
import org.biaochi.api.subject.Typed;

/**
 * The engagement of a third party (委托第三方机构) as recorded: institution, chief evaluator, team, relations. Immutable.
 *
 * @param sheet its cells and tables as typed
 */
public record Engagement(Sheet<EngagementField> sheet) {
    /** The table of the members of the team. */
    public static final TableKey<MemberColumn> TEAM = new TableKey<>("team", MemberColumn.class);

    /** The table of the registered staff. */
    public static final TableKey<MemberColumn> REGISTERED_TEAM = new TableKey<>("registeredTeam", MemberColumn.class);

    /** The table of relations. */
    public static final TableKey<RelationColumn> RELATIONS = new TableKey<>("relations", RelationColumn.class);

    /** Requires the sheet. */
    public Engagement {
        Objects.requireNonNull(sheet, "sheet");
    }

    /** Starts an empty one: every cell and table ABSENT. */
    public static Sheet.Builder<EngagementField> builder() {
        return Sheet.of(EngagementField.class);
    }

    /** A single cell. */
    public Typed field(EngagementField field) {
        return sheet.field(field);
    }

    /** The members of the team (评价组). */
    public Rows<MemberColumn> team() {
        return sheet.rows(TEAM);
    }

    /** The staff that the institution registered (备案人员). */
    public Rows<MemberColumn> registeredTeam() {
        return sheet.rows(REGISTERED_TEAM);
    }

    /** The relations of the institution (利益关系); a table without rows says that there are none. */
    public Rows<RelationColumn> relations() {
        return sheet.rows(RELATIONS);
    }
}
