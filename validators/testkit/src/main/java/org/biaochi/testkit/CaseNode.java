// SPDX-License-Identifier: Apache-2.0
package org.biaochi.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.yaml.Nearest;
import org.biaochi.json.JsonTrees;

/**
 * A value of a case file and where it stands. Immutable as long as nobody changes the tree.
 *
 * @param json the value
 * @param file the name of the file
 * @param pointer the JSON pointer of the value
 */
record CaseNode(JsonNode json, String file, String pointer) {
    /** The root of a file. */
    static CaseNode read(String file, byte[] document) {
        try {
            return new CaseNode(JsonTrees.read(document), file, "");
        } catch (UnreadableInputException broken) {
            throw new UnreadableInputException(broken.code(), file + "#" + broken.path(), broken.text());
        }
    }

    /** File and pointer, {@code GR-CMP-014.json#/cases/2}. */
    String place() {
        return file + "#" + pointer;
    }

    UnreadableInputException refusal(String code, String zh, String en) {
        return new UnreadableInputException(code, place(), new LocalText(zh, en));
    }

    /** The member, which must be there. */
    CaseNode member(String key) {
        return find(key)
                .orElseThrow(() -> new CaseNode(object(), file, pointer + "/" + key)
                        .refusal("MISSING_KEY", "缺少键“" + key + "”，请补上", "the key \"" + key + "\" is missing; add it"));
    }

    /** The member, if it is there. */
    Optional<CaseNode> find(String key) {
        JsonNode member = object().path(key);
        return member.isMissingNode() ? Optional.empty() : Optional.of(child(key, member));
    }

    /** The members by name, in order. */
    Map<String, CaseNode> members() {
        Map<String, CaseNode> members = new LinkedHashMap<>();
        object().properties().forEach(entry -> members.put(entry.getKey(), child(entry.getKey(), entry.getValue())));
        return members;
    }

    private CaseNode child(String key, JsonNode value) {
        return new CaseNode(value, file, pointer + "/" + key.replace("~", "~0").replace("/", "~1"));
    }

    private JsonNode object() {
        if (!json.isObject()) {
            throw shape("一个对象 {…}", "an object {…}");
        }
        return json;
    }

    /** The elements of an array. */
    List<CaseNode> elements() {
        if (!json.isArray()) {
            throw shape("一个数组 […]", "an array […]");
        }
        List<CaseNode> elements = new ArrayList<>();
        for (JsonNode element : json) {
            elements.add(new CaseNode(element, file, pointer + "/" + elements.size()));
        }
        return elements;
    }

    String text() {
        if (!json.isTextual()) {
            throw shape("一个文本", "a text");
        }
        return json.textValue();
    }

    boolean flag() {
        if (!json.isBoolean()) {
            throw shape(" true 或 false", "true or false");
        }
        return json.booleanValue();
    }

    /** The texts of an array, sorted. */
    List<String> sortedTexts() {
        return elements().stream().map(CaseNode::text).sorted().toList();
    }

    /** The text read as something else; what the reading refuses is refused here. */
    <T> T as(Function<String, T> reading, String zh, String en) {
        String text = text();
        try {
            return reading.apply(text);
        } catch (RuntimeException refused) {
            throw refusal("CASE_VALUE", "“" + text + "”不是" + zh, "\"" + text + "\" is not " + en);
        }
    }

    <E extends Enum<E>> E choice(Class<E> type) {
        String known = Arrays.toString(type.getEnumConstants());
        return as(text -> Enum.valueOf(type, text), known + " 之一", "one of " + known);
    }

    /** What a codec makes of the JSON; its complaints get this place in front of theirs. */
    <T> T decoded(Function<byte[], T> codec) {
        try {
            return codec.apply(json.toString().getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableInputException refused) {
            throw new UnreadableInputException(refused.code(), place() + refused.path(), refused.text());
        }
    }

    void allowOnly(String... keys) {
        List<String> known = List.of(keys);
        members().forEach((key, value) -> {
            if (!known.contains(key)) {
                throw value.refusal(
                        "CASE_KEY_UNKNOWN",
                        "不认识的键“" + key + "”" + Nearest.zh(key, known),
                        "unknown key \"" + key + "\"" + Nearest.en(key, known));
            }
        });
    }

    private UnreadableInputException shape(String zh, String en) {
        return refusal(
                "JSON_SHAPE",
                "此处应为" + zh + "，实际是 " + json.getNodeType(),
                "expected " + en + " here but found " + json.getNodeType());
    }
}
