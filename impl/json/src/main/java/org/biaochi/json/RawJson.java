// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.subject.UnreadableInputException;

/**
 * JSON texts as values: what a format does not know is kept so. Blanks between tokens go; texts and numbers keep every
 * character. Pure functions.
 */
public final class RawJson {
    private RawJson() {}

    /**
     * The JSON text of the value on whose first token the parser stands, up to its last token.
     *
     * @throws IOException if the JSON is broken
     * @throws UnreadableInputException if a key occurs twice
     */
    public static String copy(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> "null";
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_STRING -> quote(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getText();
            default -> {
                StringBuilder text = new StringBuilder();
                append(parser, text);
                yield text.toString();
            }
        };
    }

    private static void append(JsonParser parser, StringBuilder out) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            out.append('[');
            for (boolean first = true; parser.nextToken() != JsonToken.END_ARRAY; first = false) {
                separate(out, first);
                append(parser, out);
            }
            out.append(']');
        } else if (token == JsonToken.START_OBJECT) {
            out.append('{');
            Set<String> names = new HashSet<>();
            for (boolean first = true; parser.nextToken() != JsonToken.END_OBJECT; first = false) {
                separate(out, first);
                String name = parser.currentName();
                if (!names.add(name)) {
                    throw JsonReading.duplicateKey(parser, name);
                }
                quote(name, out);
                out.append(':');
                parser.nextToken();
                append(parser, out);
            }
            out.append('}');
        } else {
            out.append(copy(parser));
        }
    }

    private static void separate(StringBuilder out, boolean first) {
        if (!first) {
            out.append(',');
        }
    }

    /** The JSON text of a text. */
    public static String quote(String text) {
        if (isPlain(text)) {
            return '"' + text + '"';
        }
        StringBuilder out = new StringBuilder(text.length() + 2);
        quote(text, out);
        return out.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static void quote(String text, StringBuilder out) {
        int start = out.append('"').length();
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        escapeLoneSurrogates(out, start);
        out.append('"');
    }

    /** Half a surrogate pair has no UTF-8 form; escaped it can be written and read again. */
    private static void escapeLoneSurrogates(StringBuilder out, int start) {
        for (int i = start; i < out.length(); i++) {
            char c = out.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < out.length() && Character.isLowSurrogate(out.charAt(i + 1))) {
                i++;
            } else {
                out.replace(i, i + 1, "\\u" + Integer.toHexString(c).toUpperCase(Locale.ROOT));
                i += 5;
            }
        }
    }

    /** The members of an object given as JSON text, in order: name and JSON text; empty if the text is no object. */
    public static Map<String, String> members(String object) {
        Map<String, String> members = new LinkedHashMap<>();
        if (object.startsWith("{")) {
            try (JsonParser parser = JsonReading.STANDARD.factory().createParser(object)) {
                parser.nextToken();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, copy(parser));
                }
            } catch (IOException e) {
                throw new IllegalArgumentException("not a JSON object: " + object, e);
            }
        }
        return members;
    }

    /** The JSON text of an object with these members. */
    public static String object(Map<String, String> members) {
        StringBuilder out = new StringBuilder("{");
        members.forEach((name, value) -> {
            separate(out, out.length() == 1);
            quote(name, out);
            out.append(':').append(value);
        });
        return out.append('}').toString();
    }

    /** JSON text that keeps numbers and lone surrogates; empty for a node that is not there. */
    public static String of(JsonNode node) {
        if (node.isMissingNode()) {
            return "";
        }
        if (node.isTextual()) {
            return quote(node.asText());
        }
        StringBuilder text = new StringBuilder();
        if (node.isArray()) {
            for (JsonNode element : node) {
                text.append(text.isEmpty() ? "" : ",").append(of(element));
            }
            return "[" + text + "]";
        }
        if (!node.isObject()) {
            return node.toString();
        }
        Iterator<Map.Entry<String, JsonNode>> members = node.properties().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonNode> member = members.next();
            text.append(text.isEmpty() ? "" : ",")
                    .append(quote(member.getKey()))
                    .append(':')
                    .append(of(member.getValue()));
        }
        return "{" + text + "}";
    }
}
