// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.parts;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Typed;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.words.Plain;

/** Rows of cells as people read them: the columns that are wanted, those without any text left out. */
public final class CellsTable {
    private static final int LONGEST = 400;
    private static final int ROWS_SHOWN = 100;

    private final Canvas canvas;

    /** Writes to a page. */
    public CellsTable(Canvas canvas) {
        this.canvas = canvas;
    }

    /** The rows under a caption, the first of the wanted columns as heading; nothing without rows. */
    @SafeVarargs
    public final <K extends Enum<K> & CellKey> void write(String caption, List<Cells<K>> rows, K... wanted) {
        List<K> keys = new ArrayList<>();
        for (K key : wanted) {
            if (rows.stream().anyMatch(row -> row.get(key).isValue())) {
                keys.add(key);
            }
        }
        if (keys.isEmpty()) {
            return;
        }
        List<Column> columns = keys.stream()
                .map(key -> Column.of(canvas.say(key.term(), key.key())))
                .toList();
        LinesTable table = new LinesTable(canvas.html(), caption, columns);
        for (Cells<K> row : rows.subList(0, Math.min(ROWS_SHOWN, rows.size()))) {
            table.row(() -> canvas.html().text(text(row.get(keys.get(0)))));
            keys.subList(1, keys.size()).forEach(key -> table.cell(text(row.get(key))));
            table.endRow();
        }
        table.close();
        int rest = rows.size() - ROWS_SHOWN;
        if (rest > 0) {
            canvas.html().leaf("p", canvas.say("另有 " + rest + " 行", rest + " more rows"), "class", "note");
        }
    }

    private static String text(Typed cell) {
        return cell.isValue() ? Plain.of(cell.text(), LONGEST) : "–";
    }
}
