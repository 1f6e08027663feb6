// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.sheet;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** A sheet that is being written row by row below its head; memory does not grow with it. All cells are texts. Not thread-safe. */
public final class SheetStream implements AutoCloseable {
    private static final int ROWS_IN_HAND = 200;
    private static final int SPARE_ROWS = 500;
    private static final double LINE = 12.2;
    private static final double TALLEST = 400;
    private static final String CUT = "……（过长，已截短）";

    private final Worksheet sheet;
    private final SheetDrawing head;
    private final List<CellStyle> columns;
    private final int first;
    private int next;
    private int styled;

    SheetStream(Worksheet sheet, SheetDrawing head, List<CellStyle> columns) {
        this.sheet = sheet;
        this.head = head;
        this.columns = List.copyOf(columns);
        this.first = head.frozen();
        this.next = first;
        this.styled = first;
    }

    /** How many rows a sheet can still take. */
    public int room() {
        return Worksheet.MAX_ROWS - SPARE_ROWS - next;
    }

    /** Writes the next row, one text for each column. */
    public void row(List<String> texts) throws IOException {
        int lines = 1;
        for (int column = 0; column < columns.size(); column++) {
            String text = texts.get(column);
            if (!text.isEmpty()) {
                sheet.inlineString(next, column, SheetText.stored(cut(text)));
                lines = Math.max(lines, WorkbookWriter.lines(text, head.widths().get(column) * 11 / 10));
            }
        }
        sheet.rowHeight(next, Math.min(TALLEST, lines * LINE + 3));
        if (++next - styled == ROWS_IN_HAND) {
            style();
            sheet.flush();
        }
    }

    /** The rows in hand get the looks of their columns. */
    private void style() {
        for (int column = 0; column < columns.size() && styled < next; column++) {
            StyleSetter style = sheet.range(styled, column, next - 1, column).style();
            WorkbookWriter.look(columns.get(column), style);
            style.wrapText(true).set();
        }
        styled = next;
    }

    private static String cut(String text) {
        if (text.length() <= SheetDrawing.LONGEST) {
            return text;
        }
        int end = SheetDrawing.LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** Ends the sheet: every column can be filtered, and choices reach a little below the last row. */
    @Override
    public void close() throws IOException {
        style();
        sheet.setAutoFilter(first - 1, 0, Math.max(first, next - 1), columns.size() - 1);
        WorkbookWriter.choices(head, sheet, next + SPARE_ROWS);
        WorkbookWriter.printArea(head, sheet, Math.max(first, next - 1));
        sheet.finish();
    }
}
