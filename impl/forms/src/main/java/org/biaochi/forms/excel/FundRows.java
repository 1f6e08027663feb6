// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.forms.TableRows;
import org.biaochi.forms.layout.Block;
import org.biaochi.forms.layout.FormLayout;
import org.biaochi.forms.layout.FormLayouts;
import org.biaochi.forms.layout.Headings;
import org.biaochi.forms.sheet.Grid;
import org.biaochi.forms.sheet.Region;

/** Reads lines of amounts under headings. One instance reads one table; not thread-safe. */
final class FundRows {
    private final Headings headings;
    private final FormLayout layout;
    private final Grid grid;
    private final ReadForm form;
    private final int header;
    private final int to;
    private final Map<Region, String> columns = new LinkedHashMap<>();
    private final Map<String, String> fixed;

    FundRows(Headings headings, FormLayout layout, Grid grid, ReadForm form, int header, int to) {
        this.headings = headings;
        this.layout = layout;
        this.grid = grid;
        this.form = form;
        this.header = header;
        this.to = to;
        this.fixed = layout.table("funds").map(Block.Table::fixed).orElse(Map.of());
    }

    /** Returns the row after the table. */
    int read() {
        List<Region> under = new ArrayList<>();
        int bottom = header;
        for (Region region : grid.row(header)) {
            if (region.top() == header && headings.fund(region.text()) != null) {
                under.add(region);
                bottom = Math.max(bottom, Math.min(region.bottom(), header + 1));
            }
        }
        Region side = side(under.get(0), bottom);
        int end = side.rows() > 1 ? Math.min(side.bottom() + 1, to) : to;
        int itemColumn = under.get(0).left() - 1;
        if (itemColumn < 0 || itemColumn <= side.right() && side.rows() > 1) {
            // The column of the names has a heading of its own that could be that of an amount.
            itemColumn = under.remove(0).left();
        }
        under.forEach(this::column);
        List<ObjectNode> lines = new ArrayList<>();
        int row = bottom + 1;
        int base = form.tree().path("funds").size();
        for (; row < end; row++) {
            Region item = grid.at(row, itemColumn);
            if (item.top() != row || item.isEmpty() && side.rows() == 1 || ends(item, side)) {
                break;
            }
            lines.add(line(row, item, lines.isEmpty(), "/funds/" + (base + lines.size())));
        }
        TableRows.put(form.tree(), "funds", lines);
        return Math.max(row, header + 1);
    }

    private void column(Region heading) {
        String key = headings.fund(heading.text());
        columns.put(heading, key == null || columns.containsValue(key) ? heading.text() : key);
        String name = HeadingKeys.of(headings, heading.text());
        boolean standard = FormLayouts.printed(layout).anyMatch(heading.text()::equals);
        if (!name.isEmpty() && !standard) {
            FormTree.keepTyped(form.tree(), name, heading.text());
        }
    }

    /** The region at the left edge of the headings, merged over the rows of the table in official forms. */
    private Region side(Region first, int bottom) {
        for (int column = 0; column < first.left(); column++) {
            Region region = grid.at(header, column);
            if (!region.isEmpty()
                    && region.rows() > 1
                    && (region.right() < first.left() - 1 || region.bottom() > bottom)) {
                return region;
            }
        }
        return new Region(header, 0, header, 0, "");
    }

    private boolean ends(Region item, Region side) {
        return side.rows() == 1
                && (headings.goal(item.text()) != null
                        || headings.row(item.text()) != null
                        || headings.single(item.text()) != null);
    }

    private ObjectNode line(int row, Region item, boolean total, String at) {
        ObjectNode line = FormTree.NODES.objectNode();
        line.put("item", item.text());
        form.stands(at + "/item", item);
        columns.forEach((heading, key) -> {
            Region cell = grid.at(row, heading.left());
            String text = cell.top() == row ? cell.text() : "";
            boolean printed = !total && !text.isEmpty() && text.equals(fixed.get(key));
            line.put(key, printed ? "" : text);
            form.stands(at + "/" + key, cell);
        });
        return line;
    }
}
