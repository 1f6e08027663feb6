// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.forms.layout.Headings;
import org.biaochi.forms.sheet.Grid;
import org.biaochi.forms.sheet.Region;
import org.jspecify.annotations.Nullable;

/**
 * Amounts beside their names, in blocks told apart by position (forms.md G8). The block of the whole period is not there if nothing
 * is filled in. Not thread-safe.
 */
final class AmountPairs {
    private final Headings headings;
    private final ReadForm form;
    private final List<List<Region[]>> blocks = new ArrayList<>();
    private final List<Integer> lefts = new ArrayList<>();
    private @Nullable Region side;

    AmountPairs(Headings headings, ReadForm form) {
        this.headings = headings;
        this.form = form;
    }

    /** Whether a region is the heading to the left of a block of amounts. */
    boolean isSide(Region region) {
        String plain = Headings.plain(region.text());
        return region.left() <= 1
                && region.rows() > 1
                && (plain.contains("资金") || plain.contains("金额"))
                && !plain.contains("管理");
    }

    void open(Region heading) {
        side = heading;
    }

    /** The heading beside a row; null if the row is not beside amounts. */
    @Nullable
    Region side(Grid grid, int row) {
        Region open = side;
        return open != null && row >= open.top() && row <= open.bottom() ? open : null;
    }

    void take(Region item, Region amount) {
        int block = lefts.indexOf(item.left());
        if (block < 0) {
            lefts.add(item.left());
            blocks.add(new ArrayList<>());
            block = lefts.size() - 1;
        }
        blocks.get(block).add(new Region[] {item, amount});
    }

    /** Puts the lines into the form, block after block from left to right. */
    void finish() {
        if (blocks.isEmpty()) {
            return;
        }
        List<Integer> order = new ArrayList<>(lefts);
        order.sort(null);
        ArrayNode lines = form.tree().path("funds") instanceof ArrayNode there
                ? there
                : form.tree().putArray("funds");
        boolean anyAmount = false;
        for (int i = 0; i < order.size(); i++) {
            List<Region[]> block = blocks.get(lefts.indexOf(order.get(i)));
            boolean filled = block.stream().anyMatch(pair -> !pair[1].isEmpty());
            if (filled || i == order.size() - 1) {
                for (Region[] pair : block) {
                    line(lines, pair);
                }
            }
            anyAmount |= filled;
        }
        if (!anyAmount
                && lines.size() > 0
                && lines.get(0) instanceof ObjectNode first
                && !first.has("initial_budget")) {
            first.put("initial_budget", "");
        }
    }

    private void line(ArrayNode lines, Region[] pair) {
        String at = "/funds/" + lines.size();
        ObjectNode line = lines.addObject();
        String item = pair[0].text();
        line.put("item", inYuan() && !item.contains("元") ? item + "（元）" : item);
        if (!pair[1].isEmpty()) {
            line.put("initial_budget", pair[1].text());
        }
        form.stands(at + "/item", pair[0]);
        form.stands(at + "/initial_budget", pair[1]);
    }

    /** Whether the heading says that amounts are in 元, not in 万元. */
    private boolean inYuan() {
        return side != null && Headings.plain(side.text()).endsWith("(元)") && headings != null;
    }
}
