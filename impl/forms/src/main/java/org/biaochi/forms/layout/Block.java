// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.layout;

import java.util.List;
import java.util.Map;

/** A part of a form from top to bottom. Immutable. */
public sealed interface Block {
    /**
     * One row of cells.
     *
     * @param slots from left to right
     * @param height how many lines of text there is room for
     */
    record Line(List<Slot> slots, int height) implements Block {
        /** Copies the cells. */
        public Line {
            slots = List.copyOf(slots);
        }
    }

    /**
     * Rows with one heading on their left.
     *
     * @param heading the heading
     * @param blocks what stands to its right
     */
    record Side(Slot heading, List<Block> blocks) implements Block {
        /** Copies the blocks. */
        public Side {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Amounts beside their names, in one or two blocks side by side: the whole period on the left, the year on the right.
     *
     * @param columns for each block the columns of the name and of the amount
     * @param lines what is printed for each block where the table has no lines of its own
     */
    record Amounts(List<int[]> columns, List<List<String>> lines) implements Block {
        /** Copies the parts. */
        public Amounts {
            columns = List.copyOf(columns);
            lines = lines.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Rows that repeat under headings.
     *
     * @param table the rows of the form table that stand here: funds, indicators, tasks
     * @param columns their cells from left to right; a cell that comes twice begins a second block
     * @param headings the rows of headings above them
     * @param unused what is printed where the table has no rows: of each first level its second levels
     * @param fixed what is printed in cells that are not filled in: of each column the text
     * @param groups what is printed on the left of blocks of rows, each with its own headings, if the first column tells the
     *     blocks apart; empty if the rows stand in one block
     */
    record Table(
            String table,
            List<Slot> columns,
            List<List<Slot>> headings,
            Map<String, List<String>> unused,
            Map<String, String> fixed,
            List<String> groups)
            implements Block {
        /** Copies the parts. */
        public Table {
            columns = List.copyOf(columns);
            headings = headings.stream().map(List::copyOf).toList();
            groups = List.copyOf(groups);
        }

        /** One block of rows, without the column that tells blocks apart. */
        public Table block() {
            return new Table(table, columns.subList(1, columns.size()), headings, unused, fixed, List.of());
        }
    }
}
