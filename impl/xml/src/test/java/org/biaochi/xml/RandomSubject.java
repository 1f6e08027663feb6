// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import org.biaochi.api.subject.Subject;
import org.biaochi.json.JsonTrees;
import org.biaochi.json.SubjectFormat;

/** Subjects at random, from a seed: every member of the format now and then, texts that are hard to write, members nobody knows. */
final class RandomSubject {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String[] TEXTS = {
        "",
        " ",
        "　",
        "/",
        "≥95%",
        "甲&乙<丙>]]>\"'",
        "一\r\n二\t三\r四",
        "\\",
        "\\u0041",
        "a\u0000b\u0001\uFFFE",
        "\uD83D\uDE00",
        "半\uD83D",
        "\uDE00半",
        "  前后  ",
        "\u0085\u2028",
        "<!--x-->",
        "&amp;",
        "1.50",
        "true",
        "\uFEFF首"
    };
    private static final String[] NAMES = {"未知", "a b", "x/y~z", "", "1", "type", "row", "甲\u0001", "<>&\"\n", "extras"
    };
    private static final String[] WORDS = {"selfeval", "monitor", "goal"};

    private final Random random;

    RandomSubject(long seed) {
        this.random = new Random(seed);
    }

    Subject next(SubjectFormat<?> format) {
        ObjectNode document = object(SubjectElements.shape(format), 0);
        return format.read("f", JsonTrees.bytes(document)).subject();
    }

    private ObjectNode object(Shape shape, int depth) {
        ObjectNode object = NODES.objectNode();
        for (Map.Entry<String, Shape> member : shape.members().entrySet()) {
            if (!member.getKey().equals("schema") && random.nextInt(3) == 0) {
                object.set(member.getKey(), value(member.getKey(), member.getValue(), depth + 1));
            }
        }
        return object;
    }

    private JsonNode value(String name, Shape shape, int depth) {
        return switch (shape.kind()) {
            case CELL -> cell();
            case FLAG -> NODES.booleanNode(random.nextBoolean());
            case WORD -> NODES.textNode(name.equals("form") ? WORDS[random.nextInt(WORDS.length)] : "PROJECT");
            case OBJECT -> object(shape, depth);
            case LIST -> {
                ArrayNode rows = NODES.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    rows.add(value(name, shape.element(), depth + 1));
                }
                yield rows;
            }
            default -> unknown(0);
        };
    }

    private JsonNode cell() {
        return switch (random.nextInt(8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.objectNode().put("blank", text());
            case 2 -> NODES.numberNode(new BigDecimal("12.340"));
            default -> NODES.textNode(text());
        };
    }

    private ObjectNode unknown(int depth) {
        ObjectNode object = NODES.objectNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            object.set(NAMES[random.nextInt(NAMES.length)], anything(depth));
        }
        return object;
    }

    private JsonNode anything(int depth) {
        return switch (random.nextInt(depth > 3 ? 5 : 7)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(new BigDecimal(random.nextBoolean() ? "-0.050" : "12E+3"));
            case 3, 4 -> NODES.textNode(text());
            case 5 -> unknown(depth + 1);
            default -> {
                ArrayNode list = NODES.arrayNode();
                for (int i = random.nextInt(3); i > 0; i--) {
                    list.add(anything(depth + 1));
                }
                yield list;
            }
        };
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }
}
