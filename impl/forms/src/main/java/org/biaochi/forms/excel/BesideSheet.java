// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.forms.sheet.CellStyle;
import org.biaochi.forms.sheet.Grid;
import org.biaochi.forms.sheet.Region;
import org.biaochi.forms.sheet.SheetDrawing;
import org.biaochi.json.JsonTrees;
import org.biaochi.json.RawJson;

/**
 * The sheet of what forms have no cell for: in the open, a line for each, with what the form itself says there. A line counts only
 * as long as the form still says that, so what people fill in wins. Not thread-safe.
 */
final class BesideSheet {
    static final String NAME = "表外内容";

    private static final String TITLE = "表外内容（由标尺生成：表格没有对应栏目的内容记在这里，读回时还原；不影响填报）";
    private static final List<String> HEADINGS = List.of("工作表", "位置", "所在行", "表内内容", "原内容", "形式");
    private static final List<Integer> WIDTHS = List.of(20, 34, 24, 20, 50, 10);
    private static final String TEXT = "文本";
    private static final String JSON = "JSON";
    private static final String NOTHING = "原表无此栏";
    private static final int FIRST = 2;

    private final SheetDrawing drawing = new SheetDrawing(NAME, WIDTHS, true);
    private int row = FIRST;

    BesideSheet() {
        drawing.place(new Region(0, 0, 0, HEADINGS.size() - 1, TITLE), CellStyle.NOTE);
        for (int i = 0; i < HEADINGS.size(); i++) {
            drawing.place(new Region(1, i, 1, i, HEADINGS.get(i)), CellStyle.HEADING);
        }
        drawing.freeze(FIRST);
    }

    boolean isEmpty() {
        return row == FIRST;
    }

    SheetDrawing drawing() {
        return drawing;
    }

    /** Writes a line; false if a cell cannot hold it. */
    boolean add(String sheet, Patch patch) {
        boolean text = patch.said().startsWith("\"");
        String said = text ? text(patch.said()) : patch.said();
        if (said.length() > SheetDrawing.LONGEST || patch.seen().length() > SheetDrawing.LONGEST) {
            return false;
        }
        String form = patch.said().isEmpty() ? NOTHING : text ? TEXT : JSON;
        List<String> cells = List.of(sheet, patch.pointer(), patch.row(), patch.seen(), said, form);
        for (int i = 0; i < cells.size(); i++) {
            drawing.place(new Region(row, i, row, i, cells.get(i)), CellStyle.TEXT);
        }
        row++;
        return true;
    }

    private static String text(String json) {
        return JsonTrees.read(json.getBytes(StandardCharsets.UTF_8)).asText();
    }

    /**
     * A line as read. Immutable.
     *
     * @param patch what it says
     * @param value what the table says there
     * @param cell where it stands
     */
    record Line(Patch patch, JsonNode value, String cell) {}

    /** The lines of each sheet of forms. */
    static Map<String, List<Line>> read(Grid grid, List<LocalText> notes) {
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        for (int row = FIRST; row < grid.rows(); row++) {
            String sheet = grid.at(row, 0).text();
            String pointer = grid.at(row, 1).text();
            String said = grid.at(row, 4).text();
            String form = grid.at(row, 5).text();
            if (sheet.isEmpty() && pointer.isEmpty()) {
                continue;
            }
            try {
                JsonNode value = form.equals(JSON)
                        ? JsonTrees.read(said.getBytes(StandardCharsets.UTF_8))
                        : FormTree.NODES.textNode(said);
                String json = form.equals(NOTHING) ? "" : form.equals(JSON) ? said : RawJson.of(value);
                if (!pointer.startsWith("/") || !List.of(TEXT, JSON, NOTHING).contains(form)) {
                    notes.add(unused(row));
                    continue;
                }
                Patch patch = new Patch(
                        pointer, grid.at(row, 2).text(), grid.at(row, 3).text(), json);
                lines.computeIfAbsent(sheet, any -> new ArrayList<>())
                        .add(new Line(patch, value, NAME + "!" + grid.at(row, 4).name()));
            } catch (UnreadableInputException e) {
                notes.add(unused(row));
            }
        }
        return lines;
    }

    static LocalText unused(int row) {
        return new LocalText(
                "“" + NAME + "”第 " + (row + 1) + " 行与表内现有内容不符，没有采用",
                "line " + (row + 1) + " of \"" + NAME + "\" does not fit what the form says now and was not used");
    }

    /** Applies the lines of a sheet to a form, those that change the name of a row after all that look for it. */
    static void apply(List<Line> lines, ReadForm form) {
        List<Line> ordered = new ArrayList<>(lines);
        ordered.sort(Comparator.comparing(line -> line.patch().namesRow()));
        for (Line line : ordered) {
            if (line.patch().apply(form.tree(), line.value())) {
                form.cells().put(line.patch().pointer(), line.cell());
            } else {
                String name = line.cell().substring(NAME.length() + 2);
                form.notes().add(unused(Integer.parseInt(name) - 1));
            }
        }
    }
}
