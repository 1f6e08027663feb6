// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The members of form tables by the names that layouts use: {@code goal_text}, {@code project.name}. Stateless. */
final class FormTree {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Texts as typed where what a form prints would not bring them back. */
    static final String TYPED = "typed_cells";

    /** Texts that stand where the form has no cell. */
    static final String STRAY = "stray_cells";

    private FormTree() {}

    /** The text of a cell; empty if there is none. */
    static String text(JsonNode tree, String key) {
        return plain(node(tree, key));
    }

    static String plain(JsonNode node) {
        return node.isValueNode() && !node.isNull()
                ? node.asText()
                : node.path("blank").asText("");
    }

    static JsonNode node(JsonNode tree, String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? tree.path(key) : tree.path(key.substring(0, dot)).path(key.substring(dot + 1));
    }

    static void set(ObjectNode tree, String key, String text) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            tree.set(key, value(key, text));
        } else {
            String part = key.substring(0, dot);
            ObjectNode object = tree.path(part) instanceof ObjectNode there ? there : tree.putObject(part);
            object.put(key.substring(dot + 1), text);
        }
    }

    /** Years stand as numbers in form tables. */
    private static JsonNode value(String key, String text) {
        boolean year = key.equals("year")
                && text.length() == 4
                && text.charAt(0) != '0'
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return year ? NODES.numberNode(Integer.parseInt(text)) : NODES.textNode(text);
    }

    /** The pointer of a cell. */
    static String pointer(String key) {
        return "/" + key.replace('.', '/');
    }

    /** What was typed in a cell that reads as something else; empty if nothing is kept. */
    static String typed(JsonNode object, String key) {
        return object.path(TYPED).path(key).asText("");
    }

    static void keepTyped(ObjectNode object, String key, String text) {
        ObjectNode typed = object.path(TYPED) instanceof ObjectNode there ? there : object.putObject(TYPED);
        typed.put(key, text);
    }
}
