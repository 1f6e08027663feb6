// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.forms.layout.Headings;
import org.biaochi.forms.sheet.Grid;
import org.biaochi.forms.sheet.Region;

/** Reads the annual tasks of a department with their amounts. One instance reads one table; not thread-safe. */
final class TaskRows {
    private final Headings headings;
    private final Grid grid;
    private final ReadForm form;
    private final int header;
    private final int to;

    TaskRows(Headings headings, Grid grid, ReadForm form, int header, int to) {
        this.headings = headings;
        this.grid = grid;
        this.form = form;
        this.header = header;
        this.to = to;
    }

    /** Whether a row holds the headings of annual tasks. */
    static boolean isHeader(Headings headings, List<Region> line) {
        return line.stream().anyMatch(region -> "name".equals(headings.task(region.text())));
    }

    /** Returns the row after the table. */
    int read() {
        int bottom = header;
        int name = 0;
        for (Region region : grid.row(header)) {
            if (region.top() == header && "name".equals(headings.task(region.text()))) {
                bottom = Math.min(region.bottom(), header + 2);
                name = region.left();
            }
        }
        Map<Integer, String> columns = new LinkedHashMap<>();
        for (int column = name; column < grid.columns(); column++) {
            Region heading = grid.at(bottom, column);
            String key = headings.task(heading.text());
            if (key != null && heading.left() == column && !columns.containsValue(key)) {
                columns.put(column, key);
            }
        }
        List<ObjectNode> tasks = new ArrayList<>();
        int row = bottom + 1;
        for (; row < to; row++) {
            Region begin = grid.at(row, name);
            if (begin.top() == row && headings.isTaskTotal(begin.text())) {
                total(row, columns);
                row++;
                break;
            }
            Region left = grid.at(row, 0);
            if (left.top() == row && (headings.goal(left.text()) != null || headings.single(left.text()) != null)) {
                break;
            }
            task(row, columns, tasks);
        }
        if (!tasks.isEmpty()) {
            TableRows.put(form.tree(), "tasks", tasks);
        }
        return row;
    }

    private void task(int row, Map<Integer, String> columns, List<ObjectNode> tasks) {
        ObjectNode task = FormTree.NODES.objectNode();
        boolean typed = false;
        String at = "/tasks/" + tasks.size() + "/";
        for (Map.Entry<Integer, String> column : columns.entrySet()) {
            Region region = grid.at(row, column.getKey());
            String text = region.top() == row ? region.text() : "";
            typed |= !text.isEmpty();
            task.put(column.getValue(), text);
        }
        if (typed) {
            columns.forEach((column, key) -> form.stands(at + key, grid.at(row, column)));
            tasks.add(task);
        }
    }

    private void total(int row, Map<Integer, String> columns) {
        columns.forEach((column, key) -> {
            Region region = grid.at(row, column);
            if (key.equals("amount")) {
                form.tree().put("task_total", region.text());
                form.stands("/task_total", region);
            } else if (!key.equals("name") && !region.isEmpty() && region.left() == column) {
                form.tree().put("task_total_" + key, region.text());
                form.stands("/task_total_" + key, region);
            }
        });
    }
}
