// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.forms.TableRows;
import org.biaochi.forms.layout.Block;
import org.biaochi.forms.layout.FormLayout;
import org.biaochi.forms.layout.Headings;
import org.biaochi.forms.layout.Slot;
import org.biaochi.forms.sheet.CellName;
import org.biaochi.forms.sheet.CellStyle;
import org.biaochi.forms.sheet.Grid;
import org.biaochi.forms.sheet.Region;
import org.biaochi.forms.sheet.SheetDrawing;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that lists the indicators of many projects under one row of headings (forms.md section 9): rows that follow each other
 * with the same code and name are one project. Stateless.
 */
final class ProjectList {
    private static final String CODE = "project.code";
    private static final String NAME = "project.name";
    private static final String INDICATORS = "indicators";

    private ProjectList() {}

    /** Under which name a project stands in the list; empty for one that has neither code nor name. */
    static String name(JsonNode tree) {
        String code = FormTree.text(tree, CODE);
        return code.isEmpty() ? FormTree.text(tree, NAME) : code;
    }

    /** Whether a project can stand in the list: it must be told from the others by its code, or else by its name. */
    static boolean holds(JsonNode tree) {
        return !name(tree).isEmpty() && name(tree).length() <= SheetDrawing.LONGEST;
    }

    private static Map<Integer, String> columns(FormLayout layout, Headings headings, Grid grid, int header) {
        Map<Integer, String> columns = new LinkedHashMap<>();
        for (Region region : grid.row(header)) {
            String here = layout.means().get(Headings.plain(region.text()));
            String key = here == null ? headings.row(region.text()) : here;
            String name = key == null ? Headings.plain(region.text()) : key;
            String free = name.isEmpty() || columns.containsValue(name) ? CellName.column(region.left()) : name;
            columns.put(region.left(), free);
        }
        return columns;
    }

    /** Reads the projects of rows of a sheet. */
    static List<ReadForm> read(Headings headings, FormLayout layout, Grid grid, int from, int to) {
        int header = from;
        while (header < to && !columns(layout, headings, grid, header).containsValue("level3")) {
            header++;
        }
        Map<Integer, String> columns = columns(layout, headings, grid, Math.min(header, Math.max(to - 1, 0)));
        List<ReadForm> forms = new ArrayList<>();
        List<ObjectNode> rows = new ArrayList<>();
        for (int row = header + 1; row < to; row++) {
            ObjectNode cells = FormTree.NODES.objectNode();
            for (Map.Entry<Integer, String> column : columns.entrySet()) {
                String text = grid.at(row, column.getKey()).text();
                boolean headed = !column.getValue().equals(CellName.column(column.getKey()));
                if (headed || !text.isEmpty()) {
                    cells.put(column.getValue(), text);
                }
            }
            if (cells.properties().stream()
                    .allMatch(cell -> cell.getValue().asText().isEmpty())) {
                continue;
            }
            String code = cells.path(CODE).asText();
            String name = cells.path(NAME).asText();
            ReadForm form = forms.isEmpty() ? null : forms.get(forms.size() - 1);
            if (form == null
                    || !FormTree.text(form.tree(), CODE).equals(code)
                    || !FormTree.text(form.tree(), NAME).equals(name)) {
                finish(form, rows);
                form = begin(layout, grid, row, columns, cells);
                forms.add(form);
            }
            cells.remove(List.of(CODE, NAME));
            indicator(form, rows, cells, grid, row, columns);
        }
        finish(forms.isEmpty() ? null : forms.get(forms.size() - 1), rows);
        return forms;
    }

    private static ReadForm begin(
            FormLayout layout, Grid grid, int row, Map<Integer, String> columns, ObjectNode cells) {
        String code = cells.path(CODE).asText();
        ReadForm form =
                new ReadForm(grid.name(), code.isEmpty() ? cells.path(NAME).asText() : code);
        form.tree().put("kind", layout.form().key());
        form.tree().put("title", layout.title());
        columns.forEach((column, key) -> {
            if (key.equals(CODE) || key.equals(NAME)) {
                FormTree.set(form.tree(), key, cells.path(key).asText());
                form.stands(FormTree.pointer(key), grid.at(row, column));
            }
        });
        return form;
    }

    private static void indicator(
            ReadForm form, List<ObjectNode> rows, ObjectNode cells, Grid grid, int row, Map<Integer, String> columns) {
        if (cells.properties().stream()
                .allMatch(cell -> cell.getValue().asText().isEmpty())) {
            return;
        }
        columns.forEach(
                (column, key) -> form.stands("/" + INDICATORS + "/" + rows.size() + "/" + key, grid.at(row, column)));
        rows.add(cells);
    }

    private static void finish(@Nullable ReadForm form, List<ObjectNode> rows) {
        if (form != null) {
            TableRows.put(form.tree(), INDICATORS, List.copyOf(rows));
            rows.clear();
        }
    }

    /** Draws the projects: one row of headings, and below it a row for each indicator. */
    static SheetDrawing draw(FormLayout layout, List<ObjectNode> trees, String name) {
        Block.Table table = layout.table(FormLayout.PROJECTS).orElseThrow();
        SheetDrawing sheet = new SheetDrawing(name, layout.widths(), layout.landscape());
        int column = 0;
        for (Slot heading : table.headings().get(0)) {
            sheet.place(new Region(0, column, 0, column, heading.heading()), CellStyle.HEADING);
            column++;
        }
        sheet.freeze(1);
        int row = 1;
        for (ObjectNode tree : trees) {
            int count = Math.max(1, tree.path(INDICATORS).size());
            for (int i = 0; i < count; i++) {
                JsonNode indicator = tree.path(INDICATORS).path(i);
                for (int at = 0; at < table.columns().size(); at++) {
                    String key = table.columns().get(at).key();
                    boolean project = key.equals(CODE) || key.equals(NAME);
                    String text = project ? FormTree.text(tree, key) : FormTree.text(indicator, key);
                    sheet.place(
                            new Region(row, at, row, at, text.length() > SheetDrawing.LONGEST ? "" : text),
                            CellStyle.TEXT);
                }
                row++;
            }
        }
        return sheet;
    }
}
