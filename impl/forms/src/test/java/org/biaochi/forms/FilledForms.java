// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.biaochi.forms.layout.Block;
import org.biaochi.forms.layout.FormLayout;
import org.biaochi.forms.layout.FormLayouts;
import org.biaochi.forms.layout.Slot;

/** Form tables at random, from a seed, in which every cell of a layout is filled in and nothing else. */
final class FilledForms {
    private static final String[] LEVELS = {"产出指标", "效益指标", "满意度指标"};
    private static final String[] POSSIBLE = {"确定能", "有可能", "完全不可能"};
    private static final String[] TEXTS = {
        "≥95%", "１２０公里", " 前后有空格 ", "第一行\n第二行", "=A1+B1", "1.50", "“引号”&<标记>", "/", "—", "长".repeat(60), "0912-6722000"
    };

    private final FormLayout layout;
    private final Random random;
    private final ObjectNode tree = JsonNodeFactory.instance.objectNode();
    private int count;

    private FilledForms(FormLayout layout, long seed) {
        this.layout = layout;
        this.random = new Random(seed);
    }

    static ObjectNode of(FormLayout layout, long seed) {
        return new FilledForms(layout, seed).fill();
    }

    private ObjectNode fill() {
        tree.put("title", layout.isList() ? layout.title() : "某县" + layout.title());
        if (!layout.year().isEmpty()) {
            tree.put("year", 2016 + random.nextInt(10));
        }
        tree.put("kind", layout.form().key());
        blocks(layout.blocks());
        return tree;
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)] + ++count;
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Line line) {
                line.slots().stream().filter(Slot::isPlace).forEach(slot -> cell(slot.key()));
            } else if (block instanceof Block.Side side) {
                blocks(side.blocks());
            } else if (block instanceof Block.Amounts amounts) {
                amounts(amounts);
            } else if (block instanceof Block.Table table) {
                table(table);
            }
        }
    }

    private void cell(String key) {
        List<String> boxes = layout.ticks()
                .getOrDefault(key, FormLayouts.shipped().headings().boxes(key));
        switch (key) {
            case "total_weight" -> {}
            case "project.period" -> {
                put("project.period_start", "2024年1月");
                put("project.period_end", "2026年12月");
            }
            default -> put(key, boxes.isEmpty() ? text() : boxes.get(random.nextInt(boxes.size())));
        }
    }

    private void put(String key, String text) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            tree.put(key, text);
        } else {
            tree.withObject("/" + key.substring(0, dot)).put(key.substring(dot + 1), text);
        }
    }

    private void amounts(Block.Amounts amounts) {
        boolean yuan = layout.sides().anyMatch(side -> side.endsWith("（元）"));
        ArrayNode funds = tree.withArray("funds");
        for (int block = 0; block < amounts.columns().size(); block++) {
            for (List<String> line : amounts.lines()) {
                if (!line.get(block).isEmpty()) {
                    funds.addObject()
                            .put("item", line.get(block) + (yuan ? "（元）" : ""))
                            .put("initial_budget", text());
                }
            }
        }
    }

    private void table(Block.Table table) {
        if (table.table().equals(FormLayout.PROJECTS)) {
            projects(table);
            return;
        }
        List<List<String>> blocks = new ArrayList<>(List.of(new ArrayList<>()));
        for (Slot slot : table.columns()) {
            if (blocks.get(blocks.size() - 1).contains(slot.key())) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(slot.key());
        }
        for (int i = 0; i < blocks.size(); i++) {
            boolean whole = blocks.size() > 1 && i == 0;
            ArrayNode rows = tree.putArray(whole ? "overall_indicators" : table.table());
            Set<String> keys = new HashSet<>(blocks.get(i));
            if (blocks.size() > 1) {
                keys.add("level1");
            }
            rows(rows, keys, table);
        }
    }

    private void projects(Block.Table table) {
        Set<String> keys = new HashSet<>();
        table.columns().forEach(slot -> keys.add(slot.key()));
        keys.removeIf(key -> key.startsWith("project."));
        put("project.code", "61082824P0000000" + (10000 + random.nextInt(9999)));
        put("project.name", text());
        rows(tree.putArray("indicators"), keys, table);
    }

    private void rows(ArrayNode rows, Set<String> keys, Block.Table table) {
        boolean indicators = keys.contains("level1");
        int per = 1 + random.nextInt(3);
        int size = indicators ? LEVELS.length * per : 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            ObjectNode row = rows.addObject();
            for (String key : keys.stream().sorted().toList()) {
                switch (key) {
                    case "level1" -> row.put(key, LEVELS[i / per]);
                    case "level2" -> row.put(key, "二级" + i / 2);
                    case "group" ->
                        row.put(key, table.groups().get(i * table.groups().size() / size));
                    default -> column(row, key);
                }
            }
        }
    }

    private void column(ObjectNode row, String key) {
        if (key.startsWith("possible.")) {
            row.put("possibility", POSSIBLE[random.nextInt(POSSIBLE.length)]);
        } else if (key.equals("cause.原因说明")) {
            row.put("reason", "因" + text());
        } else if (key.startsWith("cause.")) {
            row.put("cause_class", "制度保障、其他");
        } else {
            row.put(key, text());
        }
    }
}
