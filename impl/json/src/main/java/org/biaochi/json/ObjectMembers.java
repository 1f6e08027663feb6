// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.input.UnknownKey;
import org.biaochi.core.yaml.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * The members of the object on whose opening brace a parser stands, for readers of the model: cells as typed, rows, and what the
 * model does not know. Refuses names that occur twice. Not thread-safe.
 */
final class ObjectMembers {
    private final JsonParser parser;
    private final List<UnknownKey> unknown;
    private final Set<String> known;
    private final List<Integer> unresolved = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private @Nullable Map<String, String> extras;
    private String name = "";

    /** Members whose unknown ones are added to {@code unknown}; these names are known to the format. */
    ObjectMembers(JsonParser parser, List<UnknownKey> unknown, Set<String> known) {
        this.parser = parser;
        this.unknown = unknown;
        this.known = known;
    }

    /** Goes to the value of the next member; false at the closing brace. */
    boolean next() throws IOException {
        if (parser.nextToken() == JsonToken.END_OBJECT) {
            unresolved.forEach(
                    at -> unknown.set(at, UnknownKey.at(unknown.get(at).path(), known, seen)));
            return false;
        }
        name = parser.currentName();
        if (!seen.add(name)) {
            throw JsonReading.duplicateKey(parser, name);
        }
        parser.nextToken();
        return true;
    }

    String name() {
        return name;
    }

    /** Keeps a member that the model does not know. */
    void rest() throws IOException {
        if (name.equals("extras") && parser.currentToken() == JsonToken.START_OBJECT) {
            ObjectMembers inner = new ObjectMembers(parser, unknown, Set.of());
            while (inner.next()) {
                keep(inner.name);
            }
        } else {
            unknown();
            keep(name);
        }
    }

    /** Notes that the format does not know the member; which name was meant shows when all of the object were seen. */
    private void unknown() {
        unresolved.add(unknown.size());
        unknown.add(new UnknownKey(JsonReading.pointer(parser), Set.of()));
    }

    /** Leaves a member out that the model neither knows nor can keep. */
    void leaveOut() throws IOException {
        parser.skipChildren();
        unknown();
    }

    /** Keeps a member that the model does not know; these names are known to a format that shares the document. */
    void restUnless(Set<String> known) throws IOException {
        if (known.contains(name)) {
            keep(name);
        } else {
            rest();
        }
    }

    private void keep(String key) throws IOException {
        if (extras == null) {
            extras = new LinkedHashMap<>();
        }
        extras.put(key, RawJson.copy(parser));
    }

    Extras extras() {
        return extras == null ? Extras.NONE : Extras.of(extras);
    }

    /** Reads each element of an array of objects. */
    static void array(JsonParser parser, Element element) throws IOException {
        JsonReading.expect(parser, JsonToken.START_ARRAY, "一个数组 […]", "an array […]");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonReading.expect(parser, JsonToken.START_OBJECT, "一行 {…}", "a row {…}");
            element.read();
        }
    }

    /** Reads the object on whose opening brace the parser stands, up to its closing brace. */
    @FunctionalInterface
    interface Element {
        void read() throws IOException;
    }

    /** Requires that the value names the format, or one of the formats that share a document. */
    static void schema(JsonParser parser, String... schemas) throws IOException {
        if (!List.of(schemas).contains(parser.getText())) {
            throw Faults.of(
                    "UNKNOWN_SCHEMA",
                    JsonReading.pointer(parser),
                    "不认识的格式“" + parser.getText() + "”，应为 " + String.join("、", schemas),
                    "unknown schema \"" + parser.getText() + "\"; expected " + String.join(" or ", schemas));
        }
    }

    /** The constant that the value names; the terms are what people call the constants. */
    static <E> E choice(JsonParser parser, E[] values, Function<E, String> key, Function<E, String> term)
            throws IOException {
        String text = parser.getText();
        List<String> keys = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        for (E value : values) {
            if (key.apply(value).equals(text)) {
                return value;
            }
            keys.add(key.apply(value));
            terms.add(key.apply(value) + "（" + term.apply(value) + "）");
        }
        Optional<String> near = Nearest.to(text, keys);
        throw Faults.of(
                "UNKNOWN_KIND",
                JsonReading.pointer(parser),
                "不认识“" + text + "”，" + near.map(name -> "是否想写 " + name + "？").orElse("") + "请填写下列之一："
                        + String.join("、", terms),
                "unknown value \"" + text + "\""
                        + near.map(name -> "; did you mean " + name + "?").orElse("") + "; write one of "
                        + String.join(", ", keys));
    }

    /** The value as a typed cell. */
    static Typed cell(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return Typed.BLANK;
        }
        if (token == JsonToken.START_OBJECT) {
            return placeholder(parser);
        }
        if (token == JsonToken.START_ARRAY) {
            JsonReading.expect(parser, JsonToken.VALUE_STRING, "一个单元格（文本或数字）", "a cell (a text or a number)");
        }
        return Typed.of(parser.getText());
    }

    private static Typed placeholder(JsonParser parser) throws IOException {
        boolean named = parser.nextToken() == JsonToken.FIELD_NAME
                && parser.currentName().equals("blank");
        boolean text = named && parser.nextToken() == JsonToken.VALUE_STRING;
        Typed blank = text ? Typed.blank(parser.getText()) : Typed.BLANK;
        if (!text || parser.nextToken() != JsonToken.END_OBJECT) {
            throw Faults.shape(
                    JsonReading.pointer(parser), "一个单元格，或 {\"blank\":\"/\"}", "a cell, or {\"blank\":\"/\"}", "{…}");
        }
        return blank;
    }
}
