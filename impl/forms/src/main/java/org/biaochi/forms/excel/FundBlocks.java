// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.forms.layout.Headings;

/** Which fund lines belong to the whole period and which to the year, where a form has both beside each other. Stateless. */
final class FundBlocks {
    private static final List<String> WHOLE = List.of("中期资金总额", "实施期资金总额", "项目资金总额", "项目总预算");

    private FundBlocks() {}

    /**
     * The lines of each block; of two the first is the whole period, which begins with its total and ends before that
     * of the year.
     */
    static List<List<JsonNode>> split(JsonNode lines, int blocks) {
        List<List<JsonNode>> split = new ArrayList<>();
        for (int i = 0; i < blocks; i++) {
            split.add(new ArrayList<>());
        }
        int block = blocks - 1;
        int index = 0;
        for (JsonNode line : lines) {
            String item = Headings.plain(FormTree.text(line, "item"));
            if (index++ == 0 && blocks > 1 && WHOLE.contains(item)) {
                block = 0;
            } else if (block == 0 && isAnnual(item)) {
                block = blocks - 1;
            }
            split.get(block).add(line);
        }
        return split;
    }

    private static boolean isAnnual(String item) {
        return item.startsWith("年度") || item.startsWith("当年资金") || item.startsWith("当年年度");
    }
}
