// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.dictionary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.biaochi.core.yaml.YamlMapping;
import org.biaochi.core.yaml.YamlNode;

/** What a file says of one thing, by key; a correction lies over it. Immutable. */
final class Attributes {
    static final String NAME = "name";
    static final String TYPE = "type";
    static final String LENGTH = "length";
    static final String SCALE = "scale";
    static final String LENGTH_V1 = "lengthV1";
    static final String WIDENED = "widened";
    static final String WIDENED_SCALE = "widenedScale";
    static final String KEY = "key";
    static final String REFERENCES = "references";
    static final String OBLIGATION = "obligation";
    static final String REQUIRED = "required";
    static final String ELEMENT_NO = "elementNo";
    static final String CODE_SET = "codeSet";
    static final String SINCE = "since";
    static final String UNTIL = "until";
    static final String FORMERLY = "formerly";
    static final String TO = "to";
    static final String REMARK = "remark";
    static final String MARK = "mark";
    static final String CONFIRMATIONS = "confirmations";

    static final List<String> OF_FIELDS = List.of(
            NAME,
            TYPE,
            LENGTH,
            SCALE,
            LENGTH_V1,
            WIDENED,
            WIDENED_SCALE,
            KEY,
            REFERENCES,
            OBLIGATION,
            REQUIRED,
            ELEMENT_NO,
            CODE_SET,
            SINCE,
            UNTIL,
            FORMERLY,
            REMARK,
            MARK,
            CONFIRMATIONS);

    static final List<String> OF_CODES = List.of(NAME, REMARK, MARK, CONFIRMATIONS);
    static final List<String> OF_RENAMES = List.of(TO, REMARK, MARK, CONFIRMATIONS);

    private static final List<String> NUMBERS =
            List.of(LENGTH, SCALE, LENGTH_V1, WIDENED, WIDENED_SCALE, CONFIRMATIONS);
    private static final Map<String, List<String>> CHOICES = Map.of(
            MARK, List.of("L", "P", "M", "O", "S"),
            REQUIRED, List.of("Y", "N", ""),
            OBLIGATION, List.of("M", "O", ""),
            KEY, List.of("true", "false"),
            SINCE, List.of("V1", "V2", ""),
            UNTIL, List.of("V1", "V2", ""));

    private final Map<String, String> texts;

    private Attributes(Map<String, String> texts) {
        this.texts = texts;
    }

    static Attributes none() {
        return new Attributes(Map.of());
    }

    /** These with what a mapping says instead; keys other than the known ones and {@code structure} are refused. */
    Attributes with(YamlMapping said, List<String> known, List<String> structure) {
        Map<String, String> merged = new LinkedHashMap<>(texts);
        said.allowOnly(java.util.stream.Stream.concat(known.stream(), structure.stream())
                .toList());
        for (Map.Entry<String, YamlNode> entry : said.entries().entrySet()) {
            if (!structure.contains(entry.getKey())) {
                merged.put(entry.getKey(), checked(entry.getKey(), entry.getValue()));
            }
        }
        return new Attributes(merged);
    }

    private static String checked(String key, YamlNode node) {
        String text = node.asText();
        if (NUMBERS.contains(key) && !text.matches("[0-9]{0,5}")) {
            throw node.refusal(
                    "TABLES_NUMBER",
                    key + " 应为不超过五位的非负整数，实为 \"" + text + "\"",
                    key + " must be a whole number of up to five digits, not \"" + text + "\"");
        }
        List<String> choice = CHOICES.get(key);
        if (choice != null && !choice.contains(text)) {
            throw node.refusal(
                    "TABLES_CHOICE",
                    key + " 应为 " + String.join("、", choice) + " 之一，实为 \"" + text + "\"",
                    key + " must be one of " + String.join(", ", choice) + ", not \"" + text + "\"");
        }
        return text;
    }

    String text(String key) {
        return texts.getOrDefault(key, "");
    }

    OptionalInt number(String key) {
        String text = text(key);
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    Evidence evidence() {
        return new Evidence(text(MARK), number(CONFIRMATIONS).orElse(0));
    }
}
