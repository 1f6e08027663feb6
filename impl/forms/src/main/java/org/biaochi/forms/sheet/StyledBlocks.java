// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.sheet;

import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Gives cells their looks, a rectangle at a time: looking a style up costs far more than setting it. Cells are to come
 * row by row, and what was gathered is to be flushed before anything else is styled. Not thread-safe.
 */
final class StyledBlocks {
    private final Worksheet sheet;
    private @Nullable Block block;
    private @Nullable Block run;

    /** Cells of one look. */
    private record Block(CellStyle style, int top, int left, int bottom, int right) {
        boolean endsBefore(CellStyle other, int row, int column) {
            return style == other && row == bottom && column == right + 1;
        }

        boolean standsOn(Block below) {
            return style == below.style && bottom + 1 == below.top && left == below.left && right == below.right;
        }
    }

    StyledBlocks(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** Takes a cell. */
    void cell(int row, int column, CellStyle style) {
        Block open = run;
        if (open != null && open.endsBefore(style, row, column)) {
            run = new Block(style, open.top, open.left, row, column);
            return;
        }
        endRun();
        run = new Block(style, row, column, row, column);
    }

    private void endRun() {
        Block ended = run;
        if (ended == null) {
            return;
        }
        run = null;
        Block above = block;
        if (above != null && above.standsOn(ended)) {
            block = new Block(above.style, above.top, above.left, ended.bottom, above.right);
            return;
        }
        apply(above);
        block = ended;
    }

    /** Gives what was gathered its look. */
    void flush() {
        endRun();
        apply(block);
        block = null;
    }

    private void apply(@Nullable Block cells) {
        if (cells != null) {
            StyleSetter style = sheet.range(cells.top, cells.left, cells.bottom, cells.right)
                    .style();
            WorkbookWriter.look(cells.style, style);
            style.wrapText(true).set();
        }
    }
}
