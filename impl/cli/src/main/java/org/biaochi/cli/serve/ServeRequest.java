// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.serve;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.yaml.Nearest;
import org.biaochi.json.JsonLimits;
import org.biaochi.json.JsonReading;
import org.biaochi.json.JsonRecord;
import org.biaochi.json.RawJson;
import org.jspecify.annotations.Nullable;

/** One request line: its members, values as the bytes they were sent as. Not thread-safe. */
final class ServeRequest {
    private static final List<String> MEMBERS = List.of(
            "id",
            "stage",
            "describe",
            "formula",
            "inputs",
            "profile",
            "region",
            "department",
            "asOf",
            "draft",
            "gate",
            "lang",
            "subject",
            "facts",
            "waivers");

    /** A document may stand in a text as long as the line; what is in it has limits of its own. */
    private static final JsonReading LINE =
            JsonReading.within(JsonLimits.DEFAULT.withStringBytes(LineServer.LONGEST_LINE));

    private final Map<String, byte[]> values = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private String id = "null";

    /** The JSON text of the id, for the echo; known even of a line that breaks behind it. */
    String id() {
        return id;
    }

    /**
     * Reads a line.
     *
     * @throws UnreadableInputException if it is no JSON object
     */
    void read(byte[] line) {
        try {
            members(line);
        } catch (UnreadableInputException e) {
            throw e.code().startsWith("JSON_") ? withExample(e.code(), e.path(), e.text()) : e;
        }
    }

    /** The error of a line that is no request, with one that is. */
    static UnreadableInputException withExample(String code, String path, LocalText text) {
        return new UnreadableInputException(
                code,
                path,
                new LocalText(
                        text.zh() + "。请求例如 " + RequestExamples.REVIEW + " 或 " + RequestExamples.DESCRIBE,
                        text.en() + ". Requests are such as " + RequestExamples.REVIEW + " or "
                                + RequestExamples.DESCRIBE));
    }

    /**
     * Refuses members that nobody knows or that contradict each other, and values that would be taken for something else.
     *
     * @throws UnreadableInputException with the member's path
     */
    void check() {
        for (String name : new TreeSet<>(values.keySet())) {
            if (!MEMBERS.contains(name)) {
                throw refused(
                        name.replace("~", "~0").replace("/", "~1"),
                        "请求没有成员“" + name + "”" + Nearest.zh(name, MEMBERS),
                        "a request has no member \"" + name + "\"" + Nearest.en(name, MEMBERS));
            }
        }
        if (has("draft") && !"true".equals(raw("draft")) && !"false".equals(raw("draft"))) {
            throw refused("draft", "draft 应为 true 或 false", "draft must be true or false");
        }
        if (has("gate") && !"true".equals(raw("gate")) && !"false".equals(raw("gate"))) {
            throw refused("gate", "gate 应为 true 或 false", "gate must be true or false");
        }
        if (isTrue("draft") && isTrue("gate")) {
            throw refused(
                    "gate",
                    "草稿不能进入预算关口，draft 和 gate 只能一个为 true",
                    "a draft cannot enter the budget; give draft or gate, not both");
        }
        String lang = text("lang").orElse("zh");
        if (!lang.equals("zh") && !lang.equals("en")) {
            throw refused("lang", "lang 应为 zh 或 en", "lang must be zh or en");
        }
        if (has("profile") && has("region")) {
            throw refused("region", "profile 和 region 只写一种", "give profile or region, not both");
        }
        if (has("department") && !has("region")) {
            throw refused("department", "department 要和 region 一起用", "department needs region");
        }
    }

    static UnreadableInputException refused(String member, String zh, String en) {
        return new UnreadableInputException("BAD_REQUEST", "/" + member, new LocalText(zh, en));
    }

    private String raw(String name) {
        return new String(values.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private void members(byte[] line) {
        LINE.object(JsonRecord.of("", line), parser -> {
            int mark = line.length > 2 && (line[0] & 0xFF) == 0xEF ? 3 : 0;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                if (values.containsKey(name)) {
                    throw JsonReading.duplicateKey(parser, name);
                }
                values.put(name, new byte[0]);
                if (name.equals("id")) {
                    id = token.isScalarValue() ? RawJson.copy(parser) : "null";
                } else if (token == JsonToken.VALUE_STRING) {
                    texts.put(name, parser.getText());
                }
                values.put(name, slice(parser, line, mark));
            }
            return this;
        });
    }

    private static byte[] slice(JsonParser parser, byte[] line, int mark) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return new byte[0];
        }
        int from = (int) parser.currentTokenLocation().getByteOffset() + mark;
        if (parser.currentToken().isScalarValue()) {
            return RawJson.copy(parser).getBytes(StandardCharsets.UTF_8);
        }
        parser.skipChildren();
        return Arrays.copyOfRange(line, from, (int) parser.currentLocation().getByteOffset() + mark);
    }

    boolean has(String name) {
        byte[] value = values.get(name);
        return value != null && value.length > 0;
    }

    /** The bytes of an object or array; null if there is none. */
    byte @Nullable [] json(String name) {
        return has(name) ? values.get(name) : null;
    }

    /**
     * A text.
     *
     * @throws UnreadableInputException if the member is something else
     */
    Optional<String> text(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        String text = texts.get(name);
        if (text == null) {
            throw refused(name, name + " 应为文本", name + " must be a text");
        }
        return Optional.of(text);
    }

    /** The language of texts; Chinese unless English is asked for. */
    String language() {
        return "en".equals(texts.get("lang")) ? "en" : "zh";
    }

    /** Whether a member is {@code true}. */
    boolean isTrue(String name) {
        return "true".equals(raw(name));
    }
}
