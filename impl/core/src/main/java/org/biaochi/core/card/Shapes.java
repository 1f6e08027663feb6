// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.card;

import java.util.List;
import org.biaochi.api.profile.TableShape;
import org.biaochi.core.yaml.YamlMapping;
import org.biaochi.core.yaml.YamlNode;

/** Reads the {@code shape} of a table or list of numbers that a rule card declares. */
final class Shapes {
    private Shapes() {}

    static TableShape read(YamlNode node) {
        YamlMapping shape = node.asMapping();
        shape.allowOnly(
                "columns", "bands", "steps", "descending", "firstMatch", "keys", "matrix", "rising", "sum", "count");
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
        shape.require("columns")
                .asMapping()
                .entries()
                .forEach((column, specification) -> builder.column(column, specification.asText()));
        shape.find("bands").ifPresent(node -> bands(node, builder));
        shape.find("steps").ifPresent(node -> builder.steps(node.asText()));
        shape.find("descending").ifPresent(node -> builder.descending(node.asText()));
        shape.find("firstMatch").ifPresent(node -> builder.firstMatch(names(node)));
        shape.find("keys").ifPresent(node -> builder.keys(names(node)));
        shape.find("matrix").ifPresent(node -> builder.matrix(names(node)));
        shape.find("rising").ifPresent(node -> builder.rising(node.asText()));
        shape.find("sum").ifPresent(node -> {
            YamlMapping sum = node.asMapping();
            sum.allowOnly("column", "total");
            builder.sum(sum.requireText("column"), sum.requireText("total"));
        });
        shape.find("count").ifPresent(node -> builder.count(Integer.parseInt(node.asText())));
        return builder.build();
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
