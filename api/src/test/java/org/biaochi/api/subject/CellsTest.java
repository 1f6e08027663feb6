// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import org.biaochi.api.review.ConditionColumn;
import org.junit.jupiter.api.Test;

class CellsTest {
    private final Cells<ConditionColumn> cells = Cells.of(ConditionColumn.class)
            .set(ConditionColumn.TEXT, "落实配套资金")
            .set(ConditionColumn.CLOSED, " ")
            .build();

    @Test
    void a_cell_that_nobody_set_is_absent_and_a_blank_one_blank() {
        assertEquals(Typed.ABSENT, cells.get(ConditionColumn.CLOSED_ON));
        assertEquals(Typed.State.BLANK, cells.get(ConditionColumn.CLOSED).state());
        assertEquals("[text=落实配套资金, closed=BLANK]", cells.toString());
    }

    @Test
    void a_changed_copy_leaves_the_original_alone() {
        Cells.Builder<ConditionColumn> builder = cells.toBuilder();
        Cells<ConditionColumn> same = builder.build();
        Cells<ConditionColumn> closed = builder.set(ConditionColumn.CLOSED, "是").build();
        assertEquals(cells, same);
        assertEquals(cells.hashCode(), same.hashCode());
        assertNotEquals(cells, closed);
        assertEquals("", cells.get(ConditionColumn.CLOSED).text().strip());
    }

    @Test
    void unknown_members_are_part_of_the_value() {
        Cells<ConditionColumn> more =
                cells.toBuilder().extras(Extras.of(Map.of("x", "1"))).build();
        assertNotEquals(cells, more);
        assertEquals(more, more.toBuilder().build());
    }
}
