// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.card;

import java.util.List;
import java.util.Map;
import org.biaochi.api.profile.TableShape;
import org.biaochi.core.yaml.YamlMapping;
import org.biaochi.core.yaml.YamlNode;

/** Reads the {@code shape} of a table or list of numbers that a rule card declares. */
final class Shapes {
    private static final List<String> KEYS = List.of(
            "columns", "bands", "steps", "descending", "firstMatch", "keys", "matrix", "rising", "sum", "count");

    private Shapes() {}

    static TableShape read(YamlNode node) {
        YamlMapping shape = node.asMapping();
        shape.allowOnly(KEYS);
        shape.require("columns");
        try {
            return read(shape);
        } catch (IllegalArgumentException malformed) {
            String example = "shape: {columns: {month: integer 1..12, rate: decimal 0..1}, steps: month}";
            throw node.refusal(
                    "CARD_SHAPE",
                    "表的形状写法有误（" + malformed.getMessage() + "），写法如 " + example,
                    "the shape of the table is wrong (" + malformed.getMessage() + "); write it like " + example);
        }
    }

    private static TableShape read(YamlMapping shape) {
        TableShape.Builder builder = TableShape.table();
        for (String key : KEYS) {
            YamlNode node = shape.entries().get(key);
            if (node != null) {
                section(key, node, builder);
            }
        }
        return builder.build();
    }

    private static void section(String key, YamlNode node, TableShape.Builder builder) {
        switch (key) {
            case "columns" -> columns(node.asMapping(), builder);
            case "bands" -> bands(node, builder);
            case "steps" -> builder.steps(node.asText());
            case "descending" -> builder.descending(node.asText());
            case "firstMatch" -> builder.firstMatch(names(node));
            case "keys" -> builder.keys(names(node));
            case "matrix" -> builder.matrix(names(node));
            case "rising" -> builder.rising(node.asText());
            case "sum" -> {
                YamlMapping sum = node.asMapping();
                sum.allowOnly("column", "total");
                builder.sum(sum.requireText("column"), sum.requireText("total"));
            }
            default -> builder.count(Integer.parseInt(node.asText()));
        }
    }

    private static void columns(YamlMapping columns, TableShape.Builder builder) {
        for (Map.Entry<String, YamlNode> column : columns.entries().entrySet()) {
            builder.column(column.getKey(), column.getValue().asText());
        }
    }

    private static void bands(YamlNode node, TableShape.Builder builder) {
        List<String> ends = node.asSequence().texts();
        if (ends.isEmpty()) {
            builder.bands();
        } else if (ends.size() == 2) {
            builder.bands(ends.get(0), ends.get(1));
        } else {
            throw new IllegalArgumentException("bands: [] or the two ends they cover, such as bands: [0, 100]");
        }
    }

    private static String[] names(YamlNode node) {
        return node.asSequence().texts().toArray(new String[0]);
    }
}
