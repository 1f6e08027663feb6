// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.biaochi.api.goal.FormKind;
import org.biaochi.forms.layout.Block;
import org.biaochi.forms.layout.FormLayout;
import org.biaochi.forms.layout.FormLayouts;
import org.biaochi.forms.layout.Slot;

/** Which layout a form table is printed in: the one of its title, else the one whose cells fit best. Stateless. */
final class Layouts {
    private static final int TITLED = 1000;

    private Layouts() {}

    static FormLayout of(FormLayouts layouts, JsonNode tree) {
        return of(layouts, tree, true);
    }

    /** The one whose cells fit best, whatever its title. */
    static FormLayout usual(FormLayouts layouts, JsonNode tree) {
        return of(layouts, tree, false);
    }

    private static FormLayout of(FormLayouts layouts, JsonNode tree, boolean byTitle) {
        FormKind kind = FormKind.ofKey(FormTree.text(tree, "kind")).orElse(FormKind.GOAL);
        FormKind printed = kind == FormKind.EVALUATION ? FormKind.SELF_EVALUATION : kind;
        Set<String> keys = keys(tree);
        FormLayout best = null;
        int most = Integer.MIN_VALUE;
        for (FormLayout layout : layouts.all()) {
            if (layout.form() != printed) {
                continue;
            }
            Set<String> cells = new HashSet<>();
            layout.blocks().forEach(block -> cells(block, cells));
            long held = keys.stream().filter(cells::contains).count();
            int fit = (int) (3 * held - cells.size());
            int titled = byTitle ? layout.titled(FormTree.text(tree, "title")) : 0;
            if (layout.named() && titled == 0) {
                continue;
            }
            fit += titled * TITLED;
            if (fit > most) {
                most = fit;
                best = layout;
            }
        }
        return best == null ? layouts.all().get(0) : best;
    }

    private static Set<String> keys(JsonNode tree) {
        Set<String> keys = new HashSet<>();
        for (String name : (Iterable<String>) tree::fieldNames) {
            JsonNode member = tree.get(name);
            if (member.isArray()) {
                member.forEach(row -> row.fieldNames().forEachRemaining(column -> keys.add(name + "." + column)));
            } else if (member.isObject()) {
                member.fieldNames().forEachRemaining(cell -> keys.add(name + "." + cell));
            } else {
                keys.add(name);
            }
        }
        return keys;
    }

    private static void cells(Block block, Set<String> cells) {
        if (block instanceof Block.Line line) {
            line.slots().stream().filter(Slot::isPlace).forEach(slot -> cells.add(slot.key()));
        } else if (block instanceof Block.Side side) {
            side.blocks().forEach(each -> cells(each, cells));
        } else if (block instanceof Block.Amounts) {
            cells.add("funds.initial_budget");
        } else if (block instanceof Block.Table table) {
            var groups = FormPainter.groups(table.columns());
            for (int i = 0; i < groups.size(); i++) {
                String name = groups.size() > 1 && i == 0 ? "overall_indicators." : table.table() + ".";
                groups.get(i)
                        .forEach(slot -> cells.add(
                                name + (RowCodec.isPart(slot.key()) ? RowCodec.member(slot.key()) : slot.key())));
            }
        }
    }
}
