// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of one or two blocks as they stand beside each other: those of one first level start together. Stateless. */
final class PairedRows {
    private static final String LEVEL1 = "level1";

    private PairedRows() {}

    /** For each printed row the row of each block, null where a block has none. */
    static List<@Nullable JsonNode[]> of(List<List<JsonNode>> blocks) {
        List<@Nullable JsonNode[]> rows = new ArrayList<>();
        List<JsonNode> last = blocks.get(blocks.size() - 1);
        if (blocks.size() == 1) {
            last.forEach(row -> rows.add(new @Nullable JsonNode[] {row}));
            return rows;
        }
        List<JsonNode> first = blocks.get(0);
        int i = 0;
        int j = 0;
        while (i < first.size() || j < last.size()) {
            int left = run(first, i);
            int right = run(last, j);
            boolean together = left > 0 && right > 0 && level(first.get(i)).equals(level(last.get(j)));
            if (left > 0 && right > 0 && !together) {
                boolean leftComesLater = comesLater(level(first.get(i)), last, j + right);
                left = leftComesLater ? 0 : left;
                right = leftComesLater ? right : 0;
            }
            for (int k = 0; k < Math.max(left, right); k++) {
                rows.add(
                        new @Nullable JsonNode[] {k < left ? first.get(i + k) : null, k < right ? last.get(j + k) : null
                        });
            }
            i += left;
            j += right;
        }
        return rows;
    }

    private static boolean comesLater(String level, List<JsonNode> rows, int from) {
        return rows.subList(Math.min(from, rows.size()), rows.size()).stream()
                .anyMatch(row -> level(row).equals(level));
    }

    private static int run(List<JsonNode> rows, int from) {
        int end = from;
        while (end < rows.size() && level(rows.get(end)).equals(level(rows.get(from)))) {
            end++;
        }
        return end - from;
    }

    private static String level(JsonNode row) {
        return FormTree.text(row, LEVEL1);
    }
}
