// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.forms.TableRows;
import org.biaochi.forms.layout.Block;
import org.biaochi.forms.layout.FormLayout;
import org.biaochi.forms.layout.Headings;
import org.biaochi.forms.layout.Slot;
import org.biaochi.forms.sheet.Grid;
import org.biaochi.forms.sheet.Region;
import org.jspecify.annotations.Nullable;

/**
 * Reads a simple list under its headings: the annual tasks of a department, a progress plan, what costs are made of. One instance
 * reads one list; not thread-safe.
 */
final class ListRows {
    private static final int FEWEST = 2;
    private static final String TASKS = "tasks";
    private static final String AMOUNT = "amount";

    private final Headings headings;
    private final FormLayout layout;
    private final Grid grid;
    private final ReadForm form;
    private final String table;
    private final int header;
    private final int to;
    private final Map<Integer, String> columns = new LinkedHashMap<>();
    private int first;

    ListRows(Headings headings, FormLayout layout, Grid grid, ReadForm form, String table, int header, int to) {
        this.headings = headings;
        this.layout = layout;
        this.grid = grid;
        this.form = form;
        this.table = table;
        this.header = header;
        this.to = to;
    }

    /** The list whose headings stand in a row; null if there are none. */
    static @Nullable String tableOf(Headings headings, List<Region> line) {
        for (String table : headings.lists()) {
            Set<String> columns = new HashSet<>();
            for (Region region : line) {
                String column = headings.list(table, region.text());
                if (column != null) {
                    columns.add(column);
                }
            }
            if (columns.size() >= FEWEST && columns.contains(headings.firstColumn(table))) {
                return table;
            }
        }
        return null;
    }

    /** Returns the row after the list. */
    int read() {
        int bottom = columns();
        int end = Math.min(to, end());
        List<ObjectNode> rows = new ArrayList<>();
        int base = form.tree().path(table).size();
        int row = bottom + 1;
        for (; row < end; row++) {
            Region begin = grid.at(row, first);
            if (table.equals(TASKS) && begin.top() == row && headings.isTaskTotal(begin.text())) {
                total(row);
                row++;
                break;
            }
            if (ends(row)) {
                break;
            }
            row(row, "/" + table + "/" + (base + rows.size()) + "/", rows);
        }
        TableRows.put(form.tree(), table, rows);
        return row;
    }

    /** Finds the columns; returns the last row of the headings. */
    private int columns() {
        int bottom = header;
        first = -1;
        for (Region region : grid.row(header)) {
            if (region.top() == header && headings.list(table, region.text()) != null) {
                first = first < 0 ? region.left() : first;
                bottom = Math.max(bottom, Math.min(region.bottom(), header + 2));
            }
        }
        for (int column = first; column < grid.columns(); column++) {
            Region heading = grid.at(bottom, column);
            String key = heading.left() == column ? headings.list(table, heading.text()) : null;
            if (key != null) {
                String second = key + "_2";
                String free = columns.containsValue(key) ? second : key;
                if (!columns.containsValue(free)) {
                    columns.put(column, free);
                    keepHeading(heading, free);
                }
            }
        }
        return bottom;
    }

    private void keepHeading(Region heading, String key) {
        String standard = layout.table(table).map(Block.Table::headings).stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .map(Slot::heading)
                .map(each -> HeadingKeys.ofYear(each, form.tree()))
                .filter(heading.text()::equals)
                .findFirst()
                .orElse("");
        if (standard.isEmpty() && HeadingKeys.varies(heading.text())) {
            FormTree.keepTyped(form.tree(), HeadingKeys.ofList(table, key), heading.text());
        }
    }

    /** The row after the heading to the left of the list, if it is merged over its rows. */
    private int end() {
        for (int column = first - 1; column >= 0; column--) {
            Region side = grid.at(header, column);
            if (!side.isEmpty() && side.rows() > 1) {
                return side.bottom() + 1;
            }
        }
        return grid.rows();
    }

    private boolean ends(int row) {
        Region left = grid.at(row, 0);
        return left.top() == row && (headings.goal(left.text()) != null || headings.single(left.text()) != null);
    }

    private void row(int row, String at, List<ObjectNode> rows) {
        ObjectNode node = FormTree.NODES.objectNode();
        boolean typed = false;
        for (Map.Entry<Integer, String> column : columns.entrySet()) {
            Region region = grid.at(row, column.getKey());
            String text = region.top() == row ? region.text() : "";
            typed |= !text.isEmpty();
            node.put(column.getValue(), text);
        }
        if (typed) {
            columns.forEach((column, key) -> form.stands(at + key, grid.at(row, column)));
            rows.add(node);
        }
    }

    private void total(int row) {
        columns.forEach((column, key) -> {
            Region region = grid.at(row, column);
            if (key.equals(AMOUNT)) {
                form.tree().put("task_total", region.text());
                form.stands("/task_total", region);
            } else if (!key.equals("name") && !region.isEmpty() && region.left() == column) {
                form.tree().put("task_total_" + key, region.text());
                form.stands("/task_total_" + key, region);
            }
        });
    }
}
