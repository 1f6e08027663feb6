// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** The goals with faulty cells, spoilt further, so that every one of the {@link PeerRules} finds something somewhere. Seeded. */
final class SpoiltGoals {
    private static final String[] NAMES = {"制度健全情况", "资金管理规范", "设备验收次数", "预算执行率", "满意度", "总体满意度", "产值增长率"};
    private static final String[] VALUES = {"≥120%", "100%"};
    private static final String[] TYPES = {"其他运转类", "特定目标类", "特定目标类", "人员类"};
    private static final String[] GONE = {"数量指标", "质量指标", "时效指标"};

    private SpoiltGoals() {}

    /** Tables as UTF-8 JSON documents. */
    static List<byte[]> tables(int count, long seed) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Random random = new Random(seed);
        List<byte[]> tables = new ArrayList<>();
        for (byte[] table : FaultyCells.tables(count, seed)) {
            ObjectNode tree = (ObjectNode) json.readTree(table);
            spoil(tree, random);
            tables.add(json.writeValueAsBytes(tree));
        }
        return tables;
    }

    private static void spoil(ObjectNode tree, Random random) {
        ((ObjectNode) tree.get("project")).put("type", one(TYPES, random));
        ArrayNode rows = (ArrayNode) tree.get("indicators");
        ObjectNode first = (ObjectNode) rows.get(0);
        if (random.nextBoolean() && first.get("weight").asText().equals("6")) {
            first.put("weight", "6.4");
        }
        ObjectNode row = (ObjectNode) rows.get(random.nextInt(16));
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> row.put("level3", one(NAMES, random));
            case 3 -> row.put("target", one(VALUES, random));
            case 4 -> row.put("weight", "5.555");
            case 5 -> row.put("standard", "");
            case 6 ->
                row.put("level3", rows.get(random.nextInt(16)).get("level3").asText());
            case 7 -> ((ObjectNode) tree.get("funds").get(2)).put("initial_budget", "30");
            default -> {}
        }
        String gone = one(GONE, random);
        switch (random.nextInt(16)) {
            case 0 -> remove(rows, each -> each.get("level2").asText().equals(gone));
            case 1 -> remove(rows, each -> each.get("level1").asText().equals(Checks.OUTPUT));
            case 2 -> remove(rows, each -> each.get("level1").asText().equals(Checks.BENEFIT));
            case 3 -> {
                while (rows.size() > 2) {
                    rows.remove(2);
                }
            }
            default -> {}
        }
    }

    private static void remove(ArrayNode rows, Predicate<JsonNode> unwanted) {
        for (Iterator<JsonNode> each = rows.iterator(); each.hasNext(); ) {
            if (unwanted.test(each.next())) {
                each.remove();
            }
        }
    }

    private static String one(String[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }
}
