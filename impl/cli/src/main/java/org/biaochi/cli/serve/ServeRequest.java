// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.serve;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.json.JsonReading;
import org.biaochi.json.JsonRecord;
import org.biaochi.json.RawJson;
import org.jspecify.annotations.Nullable;

/** One request line: its members, values as the bytes they were sent as. Not thread-safe. */
final class ServeRequest {
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
        JsonReading.STANDARD.object(JsonRecord.of("", line), parser -> {
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
            throw new UnreadableInputException(
                    "BAD_REQUEST", "/" + name, new LocalText(name + " 应为文本", name + " must be a text"));
        }
        return Optional.of(text);
    }

    /** The language of texts; Chinese unless English is asked for. */
    String language() {
        return "en".equals(texts.get("lang")) ? "en" : "zh";
    }

    /** Whether a member is {@code true}. */
    boolean isTrue(String name) {
        byte[] value = values.get(name);
        return value != null && value.length == 4 && value[0] == 't';
    }
}
