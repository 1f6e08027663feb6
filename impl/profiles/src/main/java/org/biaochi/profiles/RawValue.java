// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.core.canonical.CanonicalJson;
import org.biaochi.core.yaml.YamlMapping;
import org.biaochi.core.yaml.YamlNode;
import org.biaochi.core.yaml.YamlSequence;
import org.biaochi.core.yaml.YamlText;

/**
 * A value as a pack writes it, before a declaration types it: a text, a list of texts, a list of rows, or deliberately unset.
 * Equal by content, whatever the layout of the file.
 */
sealed interface RawValue {
    /** Deliberately no value. */
    record Unset() implements RawValue {}

    /** A single text. */
    record One(String text) implements RawValue {}

    /** Several texts. */
    record Several(List<String> texts) implements RawValue {}

    /** Rows of named texts; at least one. */
    record Rows(List<Map<String, String>> rows) implements RawValue {}

    static RawValue read(YamlNode node) {
        if (node instanceof YamlText text) {
            return new One(text.text());
        }
        if (node instanceof YamlMapping) {
            throw node.refusal(
                    "PACK_VALUE",
                    "参数值只能是文本、列表或由行组成的表；完整写法须有 value、dated 或 unset",
                    "a value is a text, a list or a list of rows; the long form needs value, dated or unset");
        }
        YamlSequence sequence = node.asSequence();
        boolean rows = !sequence.items().isEmpty() && sequence.items().get(0) instanceof YamlMapping;
        return rows ? rows(sequence) : new Several(sequence.texts());
    }

    private static RawValue rows(YamlSequence sequence) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            Map<String, String> row = new LinkedHashMap<>();
            for (Map.Entry<String, YamlNode> cell : item.asMapping().entries().entrySet()) {
                row.put(cell.getKey(), cell.getValue().asText());
            }
            rows.add(row);
        }
        return new Rows(List.copyOf(rows));
    }

    default void write(CanonicalJson json) {
        if (this instanceof One one) {
            json.text(one.text());
        } else if (this instanceof Several several) {
            json.array();
            for (String text : several.texts()) {
                json.text(text);
            }
            json.endArray();
        } else if (this instanceof Rows table) {
            json.array();
            for (Map<String, String> row : table.rows()) {
                json.object();
                for (Map.Entry<String, String> cell : Canonical.sorted(row).entrySet()) {
                    json.key(cell.getKey()).text(cell.getValue());
                }
                json.endObject();
            }
            json.endArray();
        } else {
            json.none();
        }
    }

    /** The value for a person: lists joined by 、, rows by ；. */
    default String show() {
        if (this instanceof One one) {
            return one.text();
        }
        if (this instanceof Several several) {
            return "[" + String.join("、", several.texts()) + "]";
        }
        if (this instanceof Rows table) {
            List<String> rows = new ArrayList<>();
            table.rows().forEach(row -> rows.add(row.toString()));
            return String.join("；", rows);
        }
        return "未设定";
    }
}
