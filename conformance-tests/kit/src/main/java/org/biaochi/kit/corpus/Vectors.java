// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The vectors of the formulas that the kit ships. */
public final class Vectors {
    private static final String FILE = "/org/biaochi/kit/corpus/formulas/vectors.csv";
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));

    private Vectors() {}

    /**
     * All vectors in the order of the file: formula, inputs, expected, note. A fifth field says which boundary the reference takes
     * and is no part of the specification.
     */
    public static List<Vector> shipped() {
        return Shipped.VECTORS;
    }

    /** Read once, when they are first asked for. */
    private static final class Shipped {
        private static final List<Vector> VECTORS = read();
    }

    private static List<Vector> read() {
        List<Vector> vectors = new ArrayList<>();
        List<String> lines = lines();
        for (int i = 1; i < lines.size(); i++) {
            List<String> fields = fields(lines.get(i));
            if (fields.size() != 4 && fields.size() != 5) {
                throw new IllegalStateException(
                        "line " + (i + 1) + " of " + FILE + " has neither four fields nor five");
            }
            vectors.add(new Vector(i + 1, fields.get(0), tree(fields.get(1)), expected(fields.get(2)), fields.get(3)));
        }
        return List.copyOf(vectors);
    }

    private static List<String> lines() {
        try (InputStream in = Vectors.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the kit is not complete: " + FILE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " is unreadable", e);
        }
    }

    /** The fields of a line; a quoted field doubles its quotes and holds no line feed. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(line.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static JsonNode expected(String text) {
        return text.startsWith("{") || text.startsWith("[") ? plain(tree(text)) : TextNode.valueOf(text);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(FILE + " holds no JSON here: " + json, e);
        }
    }

    /** The same with every number as a text in plain notation. */
    public static JsonNode plain(JsonNode node) {
        if (node.isNumber()) {
            return TextNode.valueOf(node.decimalValue().toPlainString());
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(plain(element)));
            return array;
        }
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(member -> object.set(member.getKey(), plain(member.getValue())));
            return object;
        }
        return node;
    }
}
