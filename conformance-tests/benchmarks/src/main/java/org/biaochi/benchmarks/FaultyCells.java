// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The sample goals with a few cells spoilt, so that every shape rule finds something somewhere. Seeded. */
final class FaultyCells {
    private static final String[] NAMES = {"", "12", "其他", "按年度工作计划分期分批完成的乡村振兴示范村基础设施和公共服务设施改造提升任务"};
    private static final String[] VALUES = {"", "待定", "XX", "/"};
    private static final String[] WEIGHTS = {"", "0", "-3", "五分"};
    private static final String[] FIELDS = {"name", "dept_code", "unit", "period_start", "period_end", "attribute"};
    private static final String[] GOALS = {"", "完成年度任务。"};

    private FaultyCells() {}

    /** Two spoilt rows in every goal, in every fourth one a field or the text of the goal too. */
    static List<byte[]> tables(int count, long seed) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Random random = new Random(seed);
        List<byte[]> tables = new ArrayList<>();
        for (byte[] table : SampleGoals.tables(count, seed)) {
            ObjectNode tree = (ObjectNode) json.readTree(table);
            JsonNode rows = tree.get("indicators");
            spoil((ObjectNode) rows.get(random.nextInt(8)), random);
            spoil((ObjectNode) rows.get(8 + random.nextInt(8)), random);
            switch (random.nextInt(12)) {
                case 0 -> ((ObjectNode) tree.get("project")).put(one(FIELDS, random), "");
                case 1 -> ((ObjectNode) tree.get("funds").get(0)).put("initial_budget", "");
                case 2 -> tree.put("goal_text", one(GOALS, random));
                default -> {}
            }
            tables.add(json.writeValueAsBytes(tree));
        }
        return tables;
    }

    private static void spoil(ObjectNode row, Random random) {
        switch (random.nextInt(3)) {
            case 0 -> row.put("level3", one(NAMES, random));
            case 1 -> row.put("target", one(VALUES, random));
            default -> row.put("weight", one(WEIGHTS, random));
        }
    }

    private static String one(String[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }
}
