// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.biaochi.forms.layout.Block;
import org.biaochi.forms.layout.Slot;
import org.biaochi.forms.sheet.CellStyle;
import org.biaochi.forms.sheet.Region;
import org.biaochi.forms.sheet.SheetDrawing;
import org.jspecify.annotations.Nullable;

/** Draws the rows of a table, first and second levels merged over their rows. Not thread-safe. */
final class RowsPainter {
    private static final int SHORT = 12;
    private static final Set<String> NAMES = Set.of("level1", "level2", "item");

    private final SheetDrawing sheet;
    private final Block.Table table;
    private final List<List<Slot>> groups;

    RowsPainter(SheetDrawing sheet, Block.Table table, List<List<Slot>> groups) {
        this.sheet = sheet;
        this.table = table;
        this.groups = groups;
    }

    void draw(List<@Nullable JsonNode[]> rows, int top, int left) {
        int column = left;
        for (int group = 0; group < groups.size(); group++) {
            for (Slot slot : groups.get(group)) {
                column(rows, group, slot, top, column);
                column += slot.columns();
            }
        }
    }

    private void column(List<@Nullable JsonNode[]> rows, int group, Slot slot, int top, int left) {
        boolean shared = slot.key().equals("level1") && groups.size() > 1;
        CellStyle style = style(rows, shared ? -1 : group, slot);
        for (int i = 0; i < rows.size(); ) {
            String typed = text(rows.get(i), shared ? -1 : group, slot);
            // What a form prints instead of a value stands below the total, not in it.
            String text = typed.isEmpty() && i > 0 ? table.fixed().getOrDefault(slot.key(), "") : typed;
            int end = i + 1;
            while (!typed.isEmpty() && end < rows.size() && joins(rows, i, end, shared ? -1 : group, slot)) {
                end++;
            }
            sheet.place(
                    new Region(
                            top + i,
                            left,
                            top + end - 1,
                            left + slot.columns() - 1,
                            text.length() > SheetDrawing.LONGEST ? "" : text),
                    style);
            i = end;
        }
    }

    /** Names stand in the middle, and so does what is short in all rows; a column of long texts begins on the left. */
    private CellStyle style(List<@Nullable JsonNode[]> rows, int group, Slot slot) {
        boolean names = NAMES.contains(slot.key());
        boolean texts =
                !names && rows.stream().anyMatch(row -> text(row, group, slot).length() > SHORT);
        return texts ? CellStyle.TEXT : CellStyle.VALUE;
    }

    /** First levels join while equal, second ones while their first level does too. */
    private boolean joins(List<@Nullable JsonNode[]> rows, int first, int next, int group, Slot slot) {
        boolean level2 = slot.key().equals("level2");
        if (!slot.key().equals("level1") && !level2) {
            return false;
        }
        boolean same = text(rows.get(first), group, slot).equals(text(rows.get(next), group, slot));
        Slot level1 = new Slot("", "level1", 1, 1);
        return same && (!level2 || text(rows.get(first), -1, level1).equals(text(rows.get(next), -1, level1)));
    }

    private String text(@Nullable JsonNode[] row, int group, Slot slot) {
        if (group < 0) {
            for (JsonNode block : row) {
                if (block != null) {
                    return FormTree.text(block, slot.key());
                }
            }
            return "";
        }
        JsonNode block = row[group];
        if (block == null) {
            return "";
        }
        return RowCodec.isPart(slot.key()) ? RowCodec.print(slot.key(), block) : FormTree.text(block, slot.key());
    }
}
