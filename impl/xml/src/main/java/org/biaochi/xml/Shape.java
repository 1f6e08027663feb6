// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.json.JsonSchemas;
import org.biaochi.json.JsonTrees;
import org.jspecify.annotations.Nullable;

/**
 * What a value may hold, as the JSON Schema of its format says: the one description from which XML is read, written and given its
 * own schema. Immutable.
 */
final class Shape {
    /** Whatever JSON can say; tells its own type. */
    static final Shape ANY = new Shape(Kind.ANY, "", Map.of(), null);

    /** The name by which the schemas call a cell of a form. */
    private static final String CELL = "cell";

    private final Kind kind;
    private final String type;
    private final Map<String, Shape> members;
    private final @Nullable Shape element;
    private final List<String> words;
    private final Set<String> nulls;
    private final boolean number;

    enum Kind {
        /** A cell of a form: a text, nothing, or a sign that stands for nothing. */
        CELL,
        /** A word, code or number of the format. */
        WORD,
        /** True or false. */
        FLAG,
        /** Values in a row. */
        LIST,
        /** Members with names of the format. */
        OBJECT,
        /** Members with any names and values of one shape. */
        MAP,
        /** Members with any names and values. */
        EXTRAS,
        /** Anything. */
        ANY
    }

    private Shape(Kind kind, String type, Map<String, Shape> members, @Nullable Shape element) {
        this(kind, type, members, element, List.of(), Set.of(), false);
    }

    private Shape(
            Kind kind,
            String type,
            Map<String, Shape> members,
            @Nullable Shape element,
            List<String> words,
            Set<String> nulls,
            boolean number) {
        this.kind = kind;
        this.type = type;
        this.members = members;
        this.element = element;
        this.words = words;
        this.nulls = nulls;
        this.number = number;
    }

    /** The shape of the documents of a format. */
    static Shape of(JsonSchemas schema) {
        return in(schema, "");
    }

    /** The shape of a definition in the schema of a format; of the document itself for the empty name. */
    static Shape in(JsonSchemas schema, String definition) {
        JsonNode root = JsonTrees.read(schema.text().getBytes(StandardCharsets.UTF_8));
        return of(definition.isEmpty() ? root : root.path("$defs").path(definition), definition, "", root);
    }

    private static Shape of(JsonNode node, String type, String name, JsonNode root) {
        if (node.has("$ref")) {
            String target = node.path("$ref").asText();
            String defined = target.substring(target.lastIndexOf('/') + 1);
            return defined.equals(CELL)
                    ? new Shape(Kind.CELL, CELL, Map.of(), null)
                    : of(root.path("$defs").path(defined), defined, name, root);
        }
        for (String choice : new String[] {"oneOf", "anyOf"}) {
            if (node.has(choice)) {
                return choice(node.path(choice), type, name, root);
            }
        }
        List<String> stated = new ArrayList<>();
        JsonNode types = node.path("type");
        (types.isArray() ? types : List.of(types)).forEach(one -> stated.add(one.asText()));
        stated.remove("null");
        if (node.path("const").isBoolean()) {
            return new Shape(Kind.FLAG, type, Map.of(), null);
        }
        if (stated.size() > 1) {
            return stated.contains("object") || stated.contains("array") ? ANY : word(node, type);
        }
        return switch (String.join("", stated)) {
            case "object" -> object(node, type, name, root);
            case "array" -> new Shape(Kind.LIST, type, Map.of(), of(node.path("items"), "", name, root));
            case "boolean" -> new Shape(Kind.FLAG, type, Map.of(), null);
            default -> word(node, type);
        };
    }

    private static Shape word(JsonNode node, String type) {
        List<String> words = new ArrayList<>();
        for (JsonNode word : node.path("enum")) {
            if (!word.isNull()) {
                words.add(word.asText());
            }
        }
        String stated = node.path("type").asText();
        boolean number = stated.equals("integer") || stated.equals("number");
        return new Shape(Kind.WORD, type, Map.of(), null, List.copyOf(words), Set.of(), number);
    }

    /** Null beside something says only that it may be missing. */
    private static Shape choice(JsonNode choices, String type, String name, JsonNode root) {
        Shape found = null;
        for (JsonNode choice : choices) {
            if (!choice.path("type").asText().equals("null")) {
                Shape shape = of(choice, type, name, root);
                found = found == null ? shape : found.kind == shape.kind && found.kind == Kind.WORD ? found : ANY;
            }
        }
        return found == null ? ANY : found;
    }

    private static boolean mayBeNull(JsonNode node) {
        for (String choice : new String[] {"oneOf", "anyOf", "type"}) {
            for (JsonNode one : node.path(choice)) {
                if (one.asText().equals("null") || one.path("type").asText().equals("null")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Shape object(JsonNode node, String type, String name, JsonNode root) {
        if (node.path("properties").isObject()) {
            Map<String, Shape> members = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> member : node.path("properties").properties()) {
                members.put(member.getKey(), of(member.getValue(), "", member.getKey(), root));
            }
            Set<String> nulls = new LinkedHashSet<>();
            for (JsonNode member : node.path("required")) {
                if (mayBeNull(node.path("properties").path(member.asText()))) {
                    nulls.add(member.asText());
                }
            }
            return new Shape(Kind.OBJECT, type, Collections.unmodifiableMap(members), null, List.of(), nulls, false);
        }
        if (node.path("additionalProperties").isObject()) {
            return new Shape(Kind.MAP, type, Map.of(), of(node.path("additionalProperties"), "", name, root));
        }
        return name.equals(XmlNames.EXTRAS) ? new Shape(Kind.EXTRAS, "", Map.of(), ANY) : ANY;
    }

    Kind kind() {
        return kind;
    }

    /** The name of its definition in the schema; empty if it is defined where it stands. */
    String type() {
        return type;
    }

    /** The members of an object, in the order of the schema. */
    Map<String, Shape> members() {
        return members;
    }

    /** The shape of a member of this name; null if the format has none. */
    @Nullable
    Shape member(String name) {
        return members.get(name);
    }

    /** The members that an object always has, which are null where nothing is to be said. */
    Set<String> nulls() {
        return nulls;
    }

    /** Whether the word is a number in JSON. */
    boolean isNumber() {
        return number;
    }

    /** The words that may stand there; empty if any may. */
    List<String> words() {
        return words;
    }

    /** The shape of each value of a list, a map or extras. */
    Shape element() {
        return element == null ? ANY : element;
    }

    /** The name of the elements of a list. */
    String elementName() {
        return element().kind == Kind.OBJECT ? XmlNames.ROW : XmlNames.ITEM;
    }

    @Override
    public String toString() {
        return kind + " " + type;
    }
}
