// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.forms.layout.FormLayout;
import org.biaochi.forms.layout.FormLayouts;
import org.biaochi.forms.layout.Headings;
import org.biaochi.forms.sheet.Grid;
import org.biaochi.forms.sheet.Region;
import org.jspecify.annotations.Nullable;

/**
 * Reads one form from rows of a sheet by what its headings mean, wherever they stand. One instance reads one form; not thread-safe.
 */
final class FormSheetReader {
    private static final int FEWEST_HEADINGS = 2;

    private final Headings headings;
    private final FormLayout layout;
    private final Grid grid;
    private final int to;
    private final CellCodec codec;
    private final ReadForm form;
    private final Set<String> printed = new HashSet<>();
    private final AmountPairs pairs;
    private final int from;
    private int row;

    /** For the rows from the first up to, but without, the last. */
    FormSheetReader(Headings headings, FormLayout layout, Grid grid, int from, int to) {
        this.headings = headings;
        this.layout = layout;
        this.grid = grid;
        this.from = from;
        this.row = from;
        this.to = Math.min(to, grid.rows());
        this.codec = new CellCodec(headings, layout);
        this.form = new ReadForm(grid.name());
        this.pairs = new AmountPairs(headings, form);
        FormLayouts.printed(layout).forEach(text -> printed.add(Headings.plain(text)));
        printed.add("");
    }

    ReadForm read() {
        form.tree().put("kind", layout.form().key());
        head();
        while (row < to) {
            row = block();
        }
        pairs.finish();
        sweep();
        form.settle();
        return form;
    }

    /** What nothing has read and no form prints stands beside the form: in the margin, in a column without a heading. */
    private void sweep() {
        for (int at = from; at < to; at++) {
            for (Region region : texts(at)) {
                if (!form.isTaken(region) && !headings.isPrinted(region.text())) {
                    form.stray(region);
                }
            }
        }
    }

    private void head() {
        while (row < to && texts(row).isEmpty()) {
            row++;
        }
        if (row >= to || !Titles.isTitle(layout, grid, row)) {
            return;
        }
        Region title = texts(row).get(0);
        if (!title.text().equals(layout.title())) {
            form.tree().put("title", title.text());
        }
        form.stands("/title", title);
        for (int next = row + 1; next < Math.min(to, row + 4); next++) {
            List<Region> line = texts(next);
            if (line.size() == 1 && YearLine.fill(line.get(0).text(), layout.year(), form.tree())) {
                form.stands("/year", line.get(0));
                row = next + 1;
                return;
            }
            if (!line.isEmpty() && line.get(0).columns() < grid.columns() && line.size() > 1) {
                break;
            }
        }
        YearLine.fromTitle(title.text(), form.tree());
        row++;
    }

    /** The regions that begin in a row and have a text. */
    private List<Region> texts(int at) {
        return grid.row(at).stream()
                .filter(region -> region.top() == at && !region.isEmpty())
                .toList();
    }

    /** Reads what begins in this row; returns the row after it. */
    private int block() {
        List<Region> line = texts(row);
        if (line.isEmpty()) {
            return row + 1;
        }
        if (IndicatorRows.isHeader(headings, line)) {
            return new IndicatorRows(headings, layout, grid, form, row, to).read();
        }
        String list = ListRows.tableOf(headings, line);
        if (list != null) {
            return new ListRows(headings, layout, grid, form, list, row, to).read();
        }
        if (ReviewRows.isHeader(headings, line)) {
            return new ReviewRows(headings, layout, grid, form, printed, row, to).read();
        }
        if (line.stream().filter(region -> headings.fund(region.text()) != null).count() >= FEWEST_HEADINGS) {
            return new FundRows(headings, layout, grid, form, row, to).read();
        }
        line(line);
        return row + 1;
    }

    private void line(List<Region> line) {
        Region side = pairs.side(grid, row);
        Region last = null;
        for (int i = 0; i < line.size(); i++) {
            Region region = line.get(i);
            if (last != null && region.left() <= last.right()) {
                continue;
            }
            Region value = grid.rightOf(region, row);
            String key = meaning(region);
            String goal = headings.goal(region.text());
            String pair = headings.pair(region.text());
            if (side != null && region.left() > side.right()) {
                pairs.take(region, value);
                last = value;
            } else if (goal != null) {
                last = goal(region, value, goal);
            } else if (headings.isFundItem(region.text()) && !isHeading(value)) {
                pairs.take(region, value);
                last = value;
            } else if (pair != null) {
                Region mended = grid.rightOf(value, row);
                fill(pair, value);
                fill(pair + "_measures", mended);
                last = mended;
            } else if (key != null) {
                last = single(region, value, key);
            } else if (pairs.isSide(region)) {
                pairs.open(region);
                side = region;
            } else if (!printed.contains(Headings.plain(region.text()))) {
                form.stray(region);
            }
        }
    }

    private boolean isHeading(Region region) {
        return !region.isEmpty()
                && (meaning(region) != null
                        || headings.goal(region.text()) != null
                        || headings.isFundItem(region.text()));
    }

    private @Nullable String meaning(Region region) {
        return layout.meaning(region.text(), headings);
    }

    private @Nullable Region single(Region heading, Region value, String key) {
        if (isHeading(value) && printed.contains(Headings.plain(value.text()))) {
            form.stands(FormTree.pointer(key), heading);
            return null;
        }
        fill(key, value);
        return value;
    }

    private void fill(String key, Region value) {
        if (!FormTree.node(form.tree(), key).isMissingNode()
                && !FormTree.text(form.tree(), key).isEmpty()) {
            if (!value.isEmpty()) {
                form.stray(value);
            }
            return;
        }
        for (String cell : codec.fill(form.tree(), key, value.text())) {
            form.stands(FormTree.pointer(cell), value);
        }
    }

    /** A goal stands beside its heading, or below where another heading of a goal stands beside it. */
    private @Nullable Region goal(Region heading, Region value, String key) {
        boolean besideAnother = headings.goal(value.text()) != null;
        boolean side = besideAnother && heading.rows() > value.rows();
        if (side) {
            return null;
        }
        keepHeading(heading, "heading." + key);
        Region before = heading.left() == 0 ? heading : grid.at(row, heading.left() - 1);
        boolean afterAnother = heading.left() > 0
                && headings.goal(before.text()) != null
                && before.top() == heading.top()
                && before.rows() == heading.rows();
        if (besideAnother || afterAnother || heading.right() + 1 >= grid.columns()) {
            Region below = grid.at(heading.bottom() + 1, heading.left());
            fill(key, below);
            taken(below);
            return null;
        }
        fill(key, value);
        return value;
    }

    /** A text below its heading is no stray of its own row. */
    private void taken(Region below) {
        printed.add(Headings.plain(below.text()));
    }

    private void keepHeading(Region heading, String name) {
        if (!HeadingKeys.of(headings, heading.text()).isEmpty() && !printed.contains(Headings.plain(heading.text()))) {
            FormTree.keepTyped(form.tree(), name, heading.text());
        }
    }
}
