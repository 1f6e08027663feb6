// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.forms.layout.Block;
import org.biaochi.forms.layout.FormLayout;
import org.biaochi.forms.layout.Headings;
import org.biaochi.forms.layout.Slot;
import org.biaochi.forms.sheet.CellStyle;
import org.biaochi.forms.sheet.Region;
import org.biaochi.forms.sheet.SheetDrawing;

/** Draws one form table into a layout. One instance draws one form; not thread-safe. */
final class FormPainter {
    private static final int SHORT = 24;
    private static final int TITLE_LINES = 2;
    private static final String YUAN = "（元）";

    private final FormLayout layout;
    private final Headings headings;
    private final CellCodec codec;
    private final JsonNode tree;
    private final SheetDrawing sheet;
    private final int columns;
    private int row;
    private int tables;

    FormPainter(FormLayout layout, Headings headings, JsonNode tree, String sheetName) {
        this.layout = layout;
        this.headings = headings;
        this.codec = new CellCodec(headings, layout);
        this.tree = tree;
        this.sheet = new SheetDrawing(sheetName, layout.widths(), layout.landscape());
        this.columns = layout.widths().size();
    }

    SheetDrawing draw() {
        String title = FormTree.text(tree, "title");
        sheet.height(row, TITLE_LINES);
        wide(title.isEmpty() ? layout.title() : title, CellStyle.TITLE);
        if (!layout.year().isEmpty()) {
            wide(YearLine.print(layout.year(), tree), CellStyle.SUBTITLE);
        }
        layout.blocks().forEach(block -> draw(block, 0));
        layout.notes().forEach(note -> wide(note, CellStyle.NOTE));
        return sheet;
    }

    private void wide(String text, CellStyle style) {
        sheet.place(new Region(row, 0, row, columns - 1, text), style);
        row++;
    }

    private void draw(Block block, int left) {
        if (block instanceof Block.Line line) {
            line(line.slots(), left, slot -> codec.print(slot.key(), tree));
            sheet.height(row, line.height());
            row++;
        } else if (block instanceof Block.Side side) {
            int top = row;
            int inner = left + side.heading().columns();
            side.blocks().forEach(each -> draw(each, inner));
            place(top, left, Math.max(top, row - 1), inner - 1, heading(side.heading()), CellStyle.HEADING);
        } else if (block instanceof Block.Amounts amounts) {
            amounts(amounts, left);
        } else if (block instanceof Block.Table table) {
            table(table, left);
        }
    }

    private interface Texts {
        String of(Slot slot);
    }

    private void line(List<Slot> slots, int left, Texts texts) {
        int column = left;
        for (Slot slot : slots) {
            String text = slot.isPlace() ? texts.of(slot) : heading(slot);
            place(row, column, row + slot.rows() - 1, column + slot.columns() - 1, text, style(slot, text));
            column += slot.columns();
        }
    }

    private static CellStyle style(Slot slot, String text) {
        if (!slot.isPlace() && text.length() <= SHORT) {
            return CellStyle.HEADING;
        }
        return text.length() > SHORT || text.indexOf('\n') >= 0 ? CellStyle.TEXT : CellStyle.VALUE;
    }

    /** A heading as this form printed it, if it varies. */
    private String heading(Slot slot) {
        String key = HeadingKeys.of(headings, slot.heading());
        String typed = key.isEmpty() ? "" : FormTree.typed(tree, key);
        return typed.isEmpty() ? HeadingKeys.ofYear(inUnit(slot.heading()), tree) : typed;
    }

    /** A form in 元 says 万元 above amounts that are not in 元. */
    private String inUnit(String heading) {
        return heading.endsWith(YUAN) && tree.path("funds").size() > 0 && !inYuan()
                ? heading.substring(0, heading.length() - YUAN.length()) + "（万元）"
                : heading;
    }

    private boolean inYuan() {
        for (JsonNode line : tree.path("funds")) {
            if (FormTree.text(line, "item").endsWith(YUAN)) {
                return true;
            }
        }
        return false;
    }

    /** A heading of a simple list; the second of one meaning has a name of its own. */
    private String heading(String list, Slot slot, Set<String> before) {
        String key = headings.list(list, slot.heading().replaceFirst("^\\{year-[0-9]}年", ""));
        if (key == null) {
            return heading(slot);
        }
        String name = before.add(key) ? key : key + "_2";
        String typed = FormTree.typed(tree, HeadingKeys.ofList(list, name));
        return typed.isEmpty() ? heading(slot) : typed;
    }

    private void place(int top, int left, int bottom, int right, String text, CellStyle style) {
        String fitting = text.length() > SheetDrawing.LONGEST ? "" : text;
        sheet.place(new Region(top, left, bottom, right, fitting), style);
    }

    private void amounts(Block.Amounts amounts, int left) {
        List<List<JsonNode>> lines =
                FundBlocks.split(tree.path("funds"), amounts.columns().size());
        boolean filled = lines.stream().anyMatch(each -> !each.isEmpty());
        int count = lines.stream().mapToInt(List::size).max().orElse(0);
        count = Math.max(count, amounts.lines().size());
        for (int i = 0; i < count; i++) {
            int column = left;
            for (int block = 0; block < amounts.columns().size(); block++) {
                int[] spans = amounts.columns().get(block);
                List<JsonNode> of = lines.get(block);
                boolean printed =
                        of.isEmpty() && (!filled || block < amounts.columns().size() - 1);
                String item = i < of.size()
                        ? item(FormTree.text(of.get(i), "item"))
                        : printed && i < amounts.lines().size()
                                ? amounts.lines().get(i).get(block)
                                : "";
                String amount = i < of.size() ? FormTree.text(of.get(i), "initial_budget") : "";
                place(row, column, row, column + spans[0] - 1, item, CellStyle.HEADING);
                column += spans[0];
                place(row, column, row, column + spans[1] - 1, amount, CellStyle.VALUE);
                column += spans[1];
            }
            row++;
        }
    }

    /** The name of an amount; where the heading says 元, the name need not. */
    private String item(String typed) {
        boolean said = typed.endsWith(YUAN) && layout.sides().anyMatch(heading -> heading.endsWith(YUAN));
        return said ? typed.substring(0, typed.length() - YUAN.length()) : typed;
    }

    private void table(Block.Table table, int left) {
        List<JsonNode> rows = list(tree.path(table.table()));
        if (table.groups().isEmpty()) {
            block(table, rows, left);
            return;
        }
        Slot side = table.columns().get(0);
        if (rows.isEmpty()) {
            table.groups().forEach(name -> group(side, name, table, List.of(), left));
        }
        for (int from = 0; from < rows.size(); ) {
            String name = FormTree.text(rows.get(from), side.key());
            int end = from + 1;
            while (end < rows.size() && FormTree.text(rows.get(end), side.key()).equals(name)) {
                end++;
            }
            group(side, name, table, rows.subList(from, end), left);
            from = end;
        }
    }

    private void group(Slot side, String name, Block.Table table, List<JsonNode> rows, int left) {
        int top = row;
        int inner = left + side.columns();
        block(table.block(), rows, inner);
        place(top, left, row - 1, inner - 1, name, CellStyle.HEADING);
    }

    private void block(Block.Table table, List<JsonNode> own, int left) {
        headings(table, left);
        List<List<Slot>> groups = groups(table.columns());
        List<List<JsonNode>> rows = new ArrayList<>();
        if (groups.size() == 2) {
            rows.add(list(tree.path("overall_indicators")));
        }
        rows.add(own);
        if (rows.stream().allMatch(List::isEmpty)) {
            unused(table, left);
            return;
        }
        new RowsPainter(sheet, table, groups).draw(PairedRows.of(rows), row, left);
        row += PairedRows.of(rows).size();
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }

    private void headings(Block.Table table, int left) {
        boolean[][] taken = new boolean[table.headings().size()][columns];
        int top = row;
        Set<String> before = new HashSet<>();
        for (int line = 0; line < table.headings().size(); line++) {
            int column = left;
            for (Slot slot : table.headings().get(line)) {
                while (column < columns && taken[line][column]) {
                    column++;
                }
                for (int i = line; i < Math.min(line + slot.rows(), taken.length); i++) {
                    for (int j = column; j < Math.min(column + slot.columns(), columns); j++) {
                        taken[i][j] = true;
                    }
                }
                place(
                        top + line,
                        column,
                        top + line + slot.rows() - 1,
                        column + slot.columns() - 1,
                        heading(table.table(), slot, before),
                        CellStyle.HEADING);
                column += slot.columns();
            }
        }
        row += table.headings().size();
        if (isIndicators(table)) {
            // Of several tables none has its headings repeated: they would stand above the rows of the next.
            tables++;
            sheet.repeat(tables == 1 ? top : -1, row - 1);
        }
    }

    /** The columns of each block: one block, or the whole period and the year side by side. */
    static List<List<Slot>> groups(List<Slot> columns) {
        List<List<Slot>> groups = new ArrayList<>(List.of(new ArrayList<>()));
        for (Slot slot : columns) {
            List<Slot> last = groups.get(groups.size() - 1);
            if (last.stream().anyMatch(other -> other.key().equals(slot.key()))) {
                last = new ArrayList<>();
                groups.add(last);
            }
            last.add(slot);
        }
        return groups;
    }

    private void unused(Block.Table table, int left) {
        if (!isIndicators(table)) {
            for (Map.Entry<String, List<String>> lines : table.unused().entrySet()) {
                int top = row;
                for (String line : lines.getValue()) {
                    boolean total = row == top;
                    line(
                            table.columns(),
                            left,
                            slot -> slot.key().equals(lines.getKey()) ? line : total ? "" : fixed(table, slot));
                    row++;
                }
            }
            return;
        }
        for (Map.Entry<String, List<String>> level : table.unused().entrySet()) {
            int top = row;
            for (String second : level.getValue()) {
                int column = left;
                for (Slot slot : table.columns()) {
                    if (!slot.key().equals("level1")) {
                        String text = slot.key().equals("level2") ? second : "";
                        place(row, column, row, column + slot.columns() - 1, text, CellStyle.VALUE);
                    }
                    column += slot.columns();
                }
                row++;
            }
            place(top, left, row - 1, left + table.columns().get(0).columns() - 1, level.getKey(), CellStyle.VALUE);
        }
    }

    private static boolean isIndicators(Block.Table table) {
        return table.table().endsWith("indicators");
    }

    private static String fixed(Block.Table table, Slot slot) {
        return table.fixed().getOrDefault(slot.key(), "");
    }
}
