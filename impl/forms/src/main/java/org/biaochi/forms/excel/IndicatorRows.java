// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.forms.TableRows;
import org.biaochi.forms.layout.Block;
import org.biaochi.forms.layout.FormLayout;
import org.biaochi.forms.layout.FormLayouts;
import org.biaochi.forms.layout.Headings;
import org.biaochi.forms.sheet.Grid;
import org.biaochi.forms.sheet.Region;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of indicators under their headings: first and second levels are carried down over merged cells (forms.md G1), the
 * whole period and the year are told apart by position (G8). One instance reads one table; not thread-safe.
 */
final class IndicatorRows {
    private static final Set<String> LEVELS = Set.of("level1", "level2");
    private static final Set<String> REPEATED = Set.of("level2", "level3", "target");
    private static final String OVERALL = "overall_indicators";
    private static final int FEWEST = 2;

    private final Headings headings;
    private final FormLayout layout;
    private final Grid grid;
    private final ReadForm form;
    private final int header;
    private final int to;
    private final List<Map<Integer, String>> groups = new ArrayList<>();
    private int bottom;
    private int first;
    private Region side = new Region(0, 0, 0, 0, "");

    IndicatorRows(Headings headings, FormLayout layout, Grid grid, ReadForm form, int header, int to) {
        this.headings = headings;
        this.layout = layout;
        this.grid = grid;
        this.form = form;
        this.header = header;
        this.to = to;
    }

    /** Whether a row holds the headings of indicators. */
    static boolean isHeader(Headings headings, List<Region> line) {
        long levels = line.stream()
                .map(region -> headings.row(region.text()))
                .filter(key -> key != null && (key.startsWith("level") || key.equals("target")))
                .count();
        return levels >= FEWEST;
    }

    /** The heading to the left of the headings of indicators; empty if there is none. */
    private Region side(int row, int column) {
        for (int at = column - 1; at >= 0; at--) {
            Region region = grid.at(row, at);
            if (!region.isEmpty()) {
                return region;
            }
        }
        return new Region(row, 0, row, 0, "");
    }

    /** Whether the rows of another set of indicators begin here, under headings of their own. */
    private boolean isNext(int row) {
        List<Region> line = grid.row(row).stream()
                .filter(region -> region.top() == row && !region.isEmpty())
                .toList();
        return isHeader(headings, line) && !side(row, first).equals(side);
    }

    /** Returns the row after the table. */
    int read() {
        columns();
        side = side(header, first);
        List<List<ObjectNode>> rows = new ArrayList<>();
        groups.forEach(group -> rows.add(new ArrayList<>()));
        int row = bottom + 1;
        for (; row < to; row++) {
            Region begin = grid.at(row, first);
            Region leftmost = leftmost(row);
            if (headings.isTotal(leftmost.text()) && leftmost.top() == row) {
                total(row, leftmost);
                row++;
                break;
            }
            if (isNext(row) || leftmost.top() == row && ends(leftmost, begin)) {
                break;
            }
            for (int group = 0; group < groups.size(); group++) {
                row(row, group, rows);
            }
        }
        rows.forEach(this::leavePrintedOut);
        boolean two = groups.size() > 1;
        if (two) {
            TableRows.put(form.tree(), OVERALL, rows.get(0));
        }
        TableRows.put(form.tree(), table(groups.size() - 1), rows.get(two ? 1 : 0));
        return row;
    }

    /** The table of the form table that a block of columns fills. */
    private String table(int group) {
        return groups.size() > 1 && group == 0 || groups.size() == 1 && headings.isOverall(side.text())
                ? OVERALL
                : "indicators";
    }

    /** A form in which nobody filled in an indicator has none, whatever levels it prints. */
    private void leavePrintedOut(List<ObjectNode> rows) {
        Map<String, List<String>> unused =
                layout.table(table(groups.size() - 1)).map(Block.Table::unused).orElse(Map.of());
        boolean allPrinted = rows.stream()
                .allMatch(row -> unused.getOrDefault(FormTree.text(row, "level1"), List.of())
                                .contains(FormTree.text(row, "level2"))
                        && row.properties().stream()
                                .allMatch(cell -> LEVELS.contains(cell.getKey())
                                        || FormTree.plain(cell.getValue()).isEmpty()));
        if (allPrinted) {
            rows.clear();
        }
    }

    private Region leftmost(int row) {
        for (int column = 0; column < first; column++) {
            Region region = grid.at(row, column);
            if (!region.isEmpty() && region.top() == row) {
                return region;
            }
        }
        return grid.at(row, first);
    }

    private boolean ends(Region leftmost, Region begin) {
        if (leftmost.isEmpty()) {
            return false;
        }
        boolean otherHeading = headings.single(leftmost.text()) != null || headings.goal(leftmost.text()) != null;
        return headings.isEnd(leftmost.text())
                || otherHeading && (leftmost.left() < first || begin.columns() > 1)
                || leftmost.columns() >= grid.columns() - 1 && grid.columns() > FEWEST;
    }

    private void columns() {
        bottom = header;
        first = -1;
        for (Region region : grid.row(header)) {
            if (region.top() == header && headings.row(region.text()) != null) {
                first = first < 0 ? region.left() : first;
                bottom = Math.max(bottom, Math.min(region.bottom(), header + 2));
            }
        }
        Map<Integer, String> group = new LinkedHashMap<>();
        groups.add(group);
        for (int column = first; column < grid.columns(); ) {
            Region above = grid.at(header, column);
            Region leaf = grid.at(bottom, column);
            Region heading = leaf.isEmpty() || leaf.top() > bottom ? above : leaf;
            String key = headings.row(heading.text());
            if ("cause.其他".equals(key) && heading == above) {
                key = null;
            }
            String name = key == null ? Headings.plain(heading.text()) : key;
            if (!name.isEmpty()) {
                if (group.containsValue(name) && REPEATED.contains(name)) {
                    group = new LinkedHashMap<>();
                    groups.add(group);
                } else if (group.containsValue(name) && name.equals("level1")) {
                    group = new LinkedHashMap<>();
                    groups.add(group);
                }
                group.putIfAbsent(heading.left(), name);
                keepHeading(heading, key);
            }
            column = Math.max(column, Math.min(heading.right(), leaf.right())) + 1;
        }
        while (groups.size() > 2) {
            groups.get(1).putAll(groups.remove(2));
        }
    }

    private void keepHeading(Region heading, @Nullable String key) {
        String kept = key == null ? "" : HeadingKeys.of(headings, heading.text());
        boolean standard = FormLayouts.printed(layout).anyMatch(heading.text()::equals);
        if (!kept.isEmpty() && !standard) {
            FormTree.keepTyped(form.tree(), kept, heading.text());
        }
    }

    private void row(int row, int group, List<List<ObjectNode>> rows) {
        Map<Integer, String> columns = groups.get(group);
        boolean annual = group == groups.size() - 1;
        ObjectNode node = FormTree.NODES.objectNode();
        Map<String, String> parts = new LinkedHashMap<>();
        Map<String, Region> cells = new HashMap<>();
        boolean typed = false;
        if (!columns.containsValue("level1")) {
            shared(row, node, cells);
        }
        for (Map.Entry<Integer, String> column : columns.entrySet()) {
            Region region = grid.at(row, column.getKey());
            String key = column.getValue();
            boolean own = region.top() == row;
            String text = own || LEVELS.contains(key) ? region.text() : "";
            typed |= own && !text.isEmpty() && (annual || groups.size() == 1 || !key.equals("level1"));
            if (RowCodec.isPart(key)) {
                parts.put(key, text);
                form.take(region);
                cells.putIfAbsent(RowCodec.member(key), region);
            } else {
                node.put(key, text);
                cells.put(key, region);
            }
        }
        if (!typed || isHeadingAgain(node)) {
            return;
        }
        RowCodec.fill(parts, node);
        if (headings.isGroup(side.text())) {
            node.put("group", side.text());
            cells.put("group", side);
        }
        List<ObjectNode> of = rows.get(group);
        String table = table(group);
        String at = "/" + table + "/" + (form.tree().path(table).size() + of.size()) + "/";
        cells.forEach((key, region) -> form.stands(at + key, region));
        of.add(node);
    }

    private void shared(int row, ObjectNode node, Map<String, Region> cells) {
        groups.get(0).forEach((column, key) -> {
            if (key.equals("level1")) {
                Region region = grid.at(row, column);
                node.put(key, region.text());
                cells.put(key, region);
            }
        });
    }

    /** Headings are printed again on every page of long forms. */
    private boolean isHeadingAgain(ObjectNode row) {
        return "level3".equals(headings.row(FormTree.text(row, "level3")))
                && FormTree.text(row, "level3").length() > 2
                && headings.row(FormTree.text(row, "target")) != null;
    }

    /** The row of the total carries two numbers, the maximum and the score (G5). */
    private void total(int row, Region heading) {
        Map<Integer, String> columns = groups.get(groups.size() - 1);
        List<Region> numbers = new ArrayList<>();
        Region score = null;
        Region most = null;
        for (Region region : grid.row(row)) {
            if (region.left() <= heading.right() || region.top() != row) {
                continue;
            }
            String key = columns.get(region.left());
            score = "score".equals(key) ? region : score;
            most = "weight".equals(key) ? region : most;
            if (!region.isEmpty()) {
                numbers.add(region);
            }
        }
        score = score == null && numbers.size() > 1 ? numbers.get(numbers.size() - 1) : score;
        score = score == null && most == null && numbers.size() == 1 ? numbers.get(0) : score;
        most = most == null && numbers.size() > 1 ? numbers.get(0) : most;
        if (score != null) {
            form.tree().put("total_score", score.text());
            form.stands("/total_score", score);
        }
        if (most != null) {
            form.take(most);
        }
        if (most != null && !most.text().equals("100")) {
            FormTree.keepTyped(form.tree(), "total_weight", most.text());
        }
        for (Region region : numbers) {
            if (region != score && region != most) {
                form.stray(region);
            }
        }
    }
}
