// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Set;
import java.util.TreeSet;

/** The shape rules as a JSON Schema, each under its id in {@code $defs}, so that a message leads back to the rule. */
final class ShapeSchema {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PRINTED = "\\S";

    private ShapeSchema() {}

    static JsonSchema schema() {
        ObjectNode schema = JSON.createObjectNode();
        ObjectNode rules = schema.putObject("$defs");
        rules.putObject(ShapeRules.FIELD).put("pattern", PRINTED);
        rules.putObject(ShapeRules.EMPTY_NAME).put("pattern", ShapeRules.NAME);
        rules.putObject(ShapeRules.LONG_NAME).put("maxLength", ShapeRules.NAME_LENGTH);
        rules.putObject(ShapeRules.EMPTY_VALUE).put("pattern", PRINTED);
        rules.putObject(ShapeRules.PLACEHOLDER).put("pattern", ShapeRules.VALUE);
        rules.putObject(ShapeRules.GOAL_LENGTH).put("pattern", ShapeRules.GOAL_TEXT);
        rules.putObject(ShapeRules.SINGLE_WEIGHT).put("pattern", ShapeRules.WEIGHT);
        ObjectNode table = schema.put("type", "object").putObject("properties");
        ObjectNode project = table.putObject("project").put("type", "object").putObject("properties");
        for (String key : new String[] {"name", "dept_code", "unit", "period_start", "period_end", "attribute"}) {
            rules(project, key, ShapeRules.FIELD);
        }
        rules(rows(table, "funds"), "initial_budget", ShapeRules.FIELD);
        rules(table, "goal_text", ShapeRules.FIELD, ShapeRules.GOAL_LENGTH);
        ObjectNode row = rows(table, "indicators");
        rules(row, "level3", ShapeRules.EMPTY_NAME, ShapeRules.LONG_NAME);
        rules(row, "target", ShapeRules.EMPTY_VALUE, ShapeRules.PLACEHOLDER);
        rules(row, "weight", ShapeRules.SINGLE_WEIGHT);
        JsonSchema compiled =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
        compiled.initializeValidators();
        return compiled;
    }

    private static ObjectNode rows(ObjectNode properties, String key) {
        ObjectNode items = properties.putObject(key).put("type", "array").putObject("items");
        return items.put("type", "object").putObject("properties");
    }

    private static void rules(ObjectNode properties, String key, String... rules) {
        ArrayNode all = properties.putObject(key).put("type", "string").putArray("allOf");
        for (String rule : rules) {
            all.addObject().put("$ref", "#/$defs/" + rule);
        }
    }

    /** What the messages say in the words of our findings. */
    static Set<String> findings(Set<ValidationMessage> messages) {
        Set<String> findings = new TreeSet<>();
        for (ValidationMessage message : messages) {
            String at = message.getSchemaLocation().toString();
            String rule =
                    ShapeRules.ALL.stream().filter(at::contains).findFirst().orElse(at);
            String path = message.getInstanceLocation().toString();
            findings.add(rule + " "
                    + path.substring(1).replace('.', '/').replace("[", "/").replace("]", ""));
        }
        return findings;
    }

    static JsonNode tree(byte[] table) throws java.io.IOException {
        return JSON.readTree(table);
    }
}
