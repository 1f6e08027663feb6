// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.line;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.biaochi.kit.probe.Freshness;

/**
 * A form table made up on the spot: other names, values and weights each time, and one defect at a row that nobody
 * knows before. What must be found follows from how it is made. Immutable; the node must not be changed.
 *
 * @param table the form table
 * @param rule the rule that it is about
 * @param paths where the rule finds its defect; empty if it passes
 */
record FreshGoal(ObjectNode table, String rule, List<String> paths) {
    private static final List<String> WHAT = List.of("道路", "校舍", "水渠", "农机", "图书", "病床", "桥梁", "路灯", "林木", "厂房");
    private static final List<String> HOW = List.of("新建", "修缮", "更换", "购置", "维护", "检查", "改造", "验收", "清理", "登记");
    private static final List<String> UNITS = List.of("处", "套", "座", "台", "件");

    /** What is wrong with a fresh goal. */
    enum Defect {
        /** Nothing: the weights sum to the total. */
        NONE("GR-WGT-001"),
        /** The weights sum to more than the total. */
        TOO_HEAVY("GR-WGT-001"),
        /** The name of a row holds digits only. */
        NAMELESS("GR-IND-001"),
        /** A row has a name and no value. */
        AIMLESS("GR-IND-003");

        private final String rule;

        Defect(String rule) {
            this.rule = rule;
        }
    }

    /** The paths are copied. */
    FreshGoal {
        paths = List.copyOf(paths);
    }

    static FreshGoal with(Defect defect, Random random) {
        int count = Freshness.between(random, 5, 9);
        ObjectNode table = JsonNodeFactory.instance.objectNode();
        String project = one(WHAT, random) + one(HOW, random) + "项目" + (char) ('甲' + random.nextInt(4));
        table.put("kind", "goal").put("year", "2025");
        table.putObject("project").put("name", project).put("department", "某县" + one(WHAT, random) + "管理局");
        ArrayNode rows = table.putArray("indicators");
        List<String> weights = weights(count, random);
        for (int i = 0; i < count; i++) {
            rows.addObject()
                    .put("level1", "产出指标")
                    .put("level2", "数量指标")
                    .put("level3", one(HOW, random) + one(WHAT, random) + "第" + "一二三四五六七八九".charAt(i) + "批数量")
                    .put("target", "≥" + Freshness.between(random, 11, 9_999) + one(UNITS, random))
                    .put("weight", weights.get(i));
        }
        int place = random.nextInt(count);
        ObjectNode row = (ObjectNode) rows.get(place);
        List<String> paths = new ArrayList<>();
        switch (defect) {
            case NONE -> {}
            case TOO_HEAVY -> {
                BigDecimal more = new BigDecimal(row.path("weight").asText())
                        .add(BigDecimal.valueOf(Freshness.between(random, 1, 9)));
                row.put("weight", more.toPlainString());
                paths.add("/indicators");
            }
            case NAMELESS -> {
                row.put("level3", Integer.toString(Freshness.between(random, 1_000, 99_999)));
                paths.add("/indicators/" + place + "/level3");
            }
            case AIMLESS -> {
                row.put("target", "");
                paths.add("/indicators/" + place + "/target");
            }
        }
        return new FreshGoal(table, defect.rule, paths);
    }

    /** Weights that sum to 100, each at least one. */
    private static List<String> weights(int count, Random random) {
        List<Integer> halves = new ArrayList<>(Collections.nCopies(count, 2));
        for (int left = 200 - 2 * count; left > 0; left--) {
            int at = random.nextInt(count);
            halves.set(at, halves.get(at) + 1);
        }
        return halves.stream()
                .map(half ->
                        BigDecimal.valueOf(half * 5L, 1).stripTrailingZeros().toPlainString())
                .toList();
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
