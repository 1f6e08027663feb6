// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.json.JsonSchemas;
import org.biaochi.json.JsonTrees;

/** Prints what may stand in a document of a format: its members, those of its rows, and an example. */
public final class SchemaText {
    private static final int KEY_WIDTH = 20;

    private final JsonSchemas schema;
    private final String language;

    /** Explains a format in a language. */
    public SchemaText(JsonSchemas schema, String language) {
        this.schema = schema;
        this.language = language;
    }

    /** Prints it for people. */
    public void write(Output out, Paint paint) {
        JsonNode tree = JsonTrees.read(schema.text().getBytes(StandardCharsets.UTF_8));
        out.line(paint.bold(schema.format()));
        out.line(tree.path("title").asText());
        members(tree, tree.path("properties"), "", out, paint);
        for (JsonNode example : tree.path("examples")) {
            out.line("");
            out.line(paint.bold(say("示例", "Example")));
            out.line(example.toString());
        }
        out.line("");
        out.line(say(
                "完整的 JSON Schema（" + schema.file() + "）：加 --json 输出",
                "The whole JSON Schema (" + schema.file() + "): add --json"));
    }

    /** The schema as one line of JSON. */
    public String json() {
        return JsonTrees.read(schema.text().getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void members(JsonNode tree, JsonNode properties, String indent, Output out, Paint paint) {
        for (Map.Entry<String, JsonNode> member : properties.properties()) {
            String key = member.getKey();
            String meaning = member.getValue().path("description").asText();
            String padding = " ".repeat(Math.max(1, KEY_WIDTH - indent.length() - key.length()));
            out.line("  " + indent + paint.bold(key) + (meaning.isEmpty() ? "" : padding + meaning));
            JsonNode rows = resolved(tree, member.getValue().path("items"));
            if (indent.isEmpty() && rows.has("properties")) {
                members(tree, rows.path("properties"), "  ", out, paint);
            }
        }
    }

    /** A row stands in the schema itself or among its definitions. */
    private static JsonNode resolved(JsonNode tree, JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.startsWith("#/") ? tree.at(reference.substring(1)) : node;
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
