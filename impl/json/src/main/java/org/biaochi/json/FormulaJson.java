// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.subject.Place;
import org.biaochi.core.canonical.JsonBytes;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.jspecify.annotations.Nullable;

/** Inputs and results of formulas as JSON. Stateless. */
public final class FormulaJson {
    private static final int ROOM = 64;

    private FormulaJson() {}

    /**
     * The inputs of a formula as plain data; numbers are exact decimals.
     *
     * @throws org.biaochi.api.subject.UnreadableInputException if the document is no JSON object
     */
    public static Map<String, @Nullable Object> inputs(byte[] document) {
        JsonNode node = JsonTrees.read(document);
        JsonTrees.expectObject(node, "");
        return members(node);
    }

    private static Map<String, @Nullable Object> members(JsonNode node) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            members.put(member.getKey(), plain(member.getValue()));
        }
        return members;
    }

    private static @Nullable Object plain(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> members(node);
            case ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>(node.size());
                node.forEach(item -> items.add(plain(item)));
                yield items;
            }
            case NUMBER -> node.decimalValue();
            case BOOLEAN -> node.booleanValue();
            case STRING -> node.textValue();
            default -> null;
        };
    }

    /** The value as JSON text: a string, an object or an array; a missing value is the word of its state. */
    public static String value(Result<?> result) {
        JsonBytes json = new JsonBytes(JsonBytes.Escapes.CAUTIOUS, ROOM);
        value(result, json);
        return text(json);
    }

    private static void value(Result<?> result, JsonBytes json) {
        if (result.value().isPresent()) {
            FiguresJson.value(result.shown().get(), json);
        } else {
            json.text(Shape.stateOf(result.value()));
        }
    }

    /** The value and the figure that explains it, as one JSON object. */
    public static String explained(Result<?> result) {
        JsonBytes json = new JsonBytes(JsonBytes.Escapes.CAUTIOUS, 16 * ROOM);
        json.open('{');
        value(result, json.plainKey("value"));
        FiguresJson.figure(result.figure(Place.ROOT), "", json.plainKey("figure"));
        json.close('}');
        return text(json);
    }

    private static String text(JsonBytes json) {
        return new String(json.toBytes(), StandardCharsets.UTF_8);
    }
}
