// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.forms.layout.FormLayout;
import org.biaochi.forms.layout.Headings;
import org.biaochi.forms.sheet.Grid;
import org.biaochi.forms.sheet.Region;
import org.jspecify.annotations.Nullable;

/** Reads what a reviewer ticked for each item of a goal review. One instance reads one table; not thread-safe. */
final class ReviewRows {
    private static final String ITEM = "item";
    private static final String OPINION = "opinion";
    private static final String POINTS = "points";

    private final Headings headings;
    private final FormLayout layout;
    private final CellCodec codec;
    private final Grid grid;
    private final ReadForm form;
    private final Set<String> printed;
    private final int header;
    private final int to;

    ReviewRows(
            Headings headings, FormLayout layout, Grid grid, ReadForm form, Set<String> printed, int header, int to) {
        this.headings = headings;
        this.layout = layout;
        this.codec = new CellCodec(headings, layout);
        this.grid = grid;
        this.form = form;
        this.printed = printed;
        this.header = header;
        this.to = to;
    }

    /** Whether a row holds the headings of a review. */
    static boolean isHeader(Headings headings, List<Region> line) {
        return has(headings, line, ITEM) && has(headings, line, OPINION);
    }

    private static boolean has(Headings headings, List<Region> line, String column) {
        return line.stream().anyMatch(region -> column.equals(headings.opinion(region.text())));
    }

    /** Returns the row after the table. */
    int read() {
        Map<Integer, String> columns = new LinkedHashMap<>();
        int bottom = header;
        for (Region region : grid.row(header)) {
            String key = region.top() == header ? headings.opinion(region.text()) : null;
            if (key != null) {
                columns.put(region.left(), key);
                bottom = Math.max(bottom, Math.min(region.bottom(), header + 1));
            }
        }
        int row = bottom + 1;
        for (; row < to; row++) {
            Region left = grid.at(row, 0);
            if (left.top() == row && layout.meaning(left.text(), headings) != null) {
                break;
            }
            row(row, item(row, columns), columns);
        }
        return row;
    }

    private @Nullable String item(int row, Map<Integer, String> columns) {
        for (Map.Entry<Integer, String> column : columns.entrySet()) {
            Region region = grid.at(row, column.getKey());
            if (column.getValue().equals(ITEM) && region.top() == row) {
                return headings.reviewed(region.text());
            }
        }
        return null;
    }

    private void row(int row, @Nullable String item, Map<Integer, String> columns) {
        for (Region region : grid.row(row)) {
            if (region.top() != row) {
                continue;
            }
            String column = columns.get(region.left());
            String key = place(item, column);
            if (!key.isEmpty()) {
                for (String cell : codec.fill(form.tree(), key, region.text())) {
                    form.stands(FormTree.pointer(cell), region);
                }
            } else if (!region.isEmpty()
                    && headings.reviewed(region.text()) == null
                    && !printed.contains(Headings.plain(region.text()))) {
                form.stray(region);
            }
        }
    }

    /** What stands in a column beside an item; empty for what is printed there. */
    private static String place(@Nullable String item, @Nullable String column) {
        if (item == null || column == null || column.equals(ITEM) || column.equals(POINTS)) {
            return "";
        }
        return column.equals(OPINION) ? item : item + "_" + column;
    }
}
