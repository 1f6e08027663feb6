// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.UnknownKey;
import org.biaochi.core.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Parses records within limits and turns whatever goes wrong into an {@link UnreadableInputException} that names the place.
 * Immutable; any number of threads.
 */
public final class JsonReading {
    /** Where the parser would show the source, which it does not keep. */
    private static final Pattern LOCATION = Pattern.compile(" ?\\(start marker at \\[.*|\\[Source: .*");

    /** With {@link JsonLimits#DEFAULT}. */
    public static final JsonReading STANDARD = new JsonReading(JsonLimits.DEFAULT);

    private static final JsonFactory UNLIMITED = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonLimits limits;
    private final JsonFactory factory;

    private JsonReading(JsonLimits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.stringBytes())
                        .maxNumberLength(limits.numberLength())
                        .maxNameLength(Math.min(limits.stringBytes(), 10_000))
                        .build())
                .build();
    }

    /** Reading within other limits. */
    public static JsonReading within(JsonLimits limits) {
        return limits.equals(JsonLimits.DEFAULT) ? STANDARD : new JsonReading(Objects.requireNonNull(limits, "limits"));
    }

    /** The limits. */
    public JsonLimits limits() {
        return limits;
    }

    JsonFactory factory() {
        return factory;
    }

    /**
     * Reads what an open parser stands before.
     *
     * @param <T> what is read
     */
    @FunctionalInterface
    public interface Body<T> {
        /**
         * Reads the object on whose opening brace the parser stands, up to its closing brace.
         *
         * @throws IOException if the JSON is broken
         */
        T read(JsonParser parser) throws IOException;
    }

    /**
     * Reads the one object that a record holds.
     *
     * @throws UnreadableInputException if the record is no JSON, exceeds a limit, or is not one object
     */
    public <T> T object(JsonRecord record, Body<T> body) {
        return read(record, body, true);
    }

    /**
     * Reads the subject that a record holds.
     *
     * @throws UnreadableInputException if the record is no JSON, exceeds a limit, or is not one object
     */
    <S extends Subject> Decoded<S> subject(JsonRecord record, SubjectBody<S> body) {
        return object(record, parser -> {
            List<UnknownKey> unknown = new ArrayList<>();
            return Decoded.of(body.read(parser, unknown), record.source())
                    .digest(record.digest())
                    .unknown(unknown)
                    .build();
        });
    }

    /** Reads a subject, noting the members that its format does not know. */
    @FunctionalInterface
    interface SubjectBody<S extends Subject> {
        S read(JsonParser parser, List<UnknownKey> unknown) throws IOException;
    }

    /**
     * Reads the beginning of the one object that a record holds, as far as the body goes.
     *
     * @throws UnreadableInputException if the record is no JSON so far, exceeds a limit, or is not one object
     */
    public <T> T peek(JsonRecord record, Body<T> body) {
        return read(record, body, false);
    }

    /** The tree of a small record. */
    JsonNode tree(JsonRecord record, ObjectMapper mapper) {
        try (JsonParser parser = record.open(this)) {
            parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            try {
                JsonNode tree = mapper.readTree(parser);
                if (tree == null) {
                    throw InputFaults.empty();
                }
                if (parser.nextToken() != null) {
                    throw trailing(record, parser);
                }
                return tree;
            } catch (IOException e) {
                throw fault(e, record, parser);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(JsonRecord record, Body<T> body, boolean whole) {
        try (JsonParser parser = record.open(this)) {
            try {
                JsonToken first = parser.nextToken();
                if (first == null) {
                    throw InputFaults.empty();
                }
                expect(parser, JsonToken.START_OBJECT, "一个对象 {…}", "an object {…}");
                T read = body.read(parser);
                if (whole && parser.nextToken() != null) {
                    throw trailing(record, parser);
                }
                return read;
            } catch (IOException e) {
                throw fault(e, record, parser);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Requires the current token.
     *
     * @throws UnreadableInputException with the path if it is another
     */
    public static void expect(JsonParser parser, JsonToken token, String zh, String en) {
        if (parser.currentToken() != token) {
            throw Faults.shape(pointer(parser), zh, en, seen(parser.currentToken()));
        }
    }

    /** The error of a key that occurs twice in one object, at the parser's place. */
    public static UnreadableInputException duplicateKey(JsonParser parser, String key) {
        return Faults.duplicateKey(key, pointer(parser));
    }

    /** The JSON pointer of what is being read where these bytes end; line and column if there is none. */
    static String placeAtEnd(byte[] bytes, int from, int to, String otherwise) {
        try (JsonParser parser = UNLIMITED.createParser(bytes, from, to - from)) {
            try {
                while (parser.nextToken() != null) {
                    parser.getText();
                }
            } catch (IOException cut) {
                String pointer = pointer(parser);
                return pointer.isEmpty() ? otherwise : pointer;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return otherwise;
    }

    /** The JSON pointer of the parser's place. */
    public static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private static String seen(@Nullable JsonToken token) {
        if (token == null) {
            return "EOF";
        }
        return switch (token) {
            case START_OBJECT -> "{…}";
            case START_ARRAY -> "[…]";
            case VALUE_STRING -> "string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "true/false";
            case VALUE_NULL -> "null";
            default -> token.name();
        };
    }

    private UnreadableInputException fault(IOException e, JsonRecord record, JsonParser parser) {
        String pointer = pointer(parser);
        String place = pointer.isEmpty() ? lineAndColumn(record, e, parser) : pointer;
        String message = String.valueOf(e.getMessage());
        if (e instanceof StreamConstraintsException) {
            return constraint(message, place);
        }
        if (message.startsWith("Duplicate field")) {
            return Faults.duplicateKey(String.valueOf(parser.getParsingContext().getCurrentName()), place);
        }
        if (message.contains("Invalid UTF-8") || e instanceof CharConversionException) {
            return Faults.encoding("GB18030/GBK", place);
        }
        String at = lineAndColumn(record, e, parser);
        String why = e instanceof JsonProcessingException broken ? broken.getOriginalMessage() : message;
        LocalText fault = SyntaxFaults.of(why, e instanceof JsonEOFException);
        return Faults.of(
                "JSON_SYNTAX",
                place,
                "JSON 第 " + at.replace(":", " 行第 ") + " 列：" + fault.zh(),
                "broken JSON at line " + at.replace(":", ", column ") + ": " + fault.en() + " (" + brief(why) + ")");
    }

    private static UnreadableInputException trailing(JsonRecord record, JsonParser parser) {
        return Faults.of(
                "JSON_SYNTAX",
                lineAndColumn(record, parser),
                "JSON 之后还有多余内容",
                "there is something after the end of the JSON");
    }

    private UnreadableInputException constraint(String message, String place) {
        if (message.contains("epth")) {
            return InputFaults.tooDeep(limits.depth(), place);
        }
        return message.contains("umber")
                ? Faults.numberTooLong(limits.numberLength(), place)
                : Faults.textTooLong(limits.stringBytes(), place);
    }

    private static String lineAndColumn(JsonRecord record, JsonParser parser) {
        JsonRecord.Position at = record.position(parser.currentLocation().getByteOffset());
        return at.line() + ":" + at.column();
    }

    private static String lineAndColumn(JsonRecord record, IOException e, JsonParser parser) {
        boolean located = e instanceof JsonProcessingException broken && broken.getLocation() != null;
        long offset = located
                ? ((JsonProcessingException) e).getLocation().getByteOffset()
                : parser.currentLocation().getByteOffset();
        JsonRecord.Position at = record.position(offset);
        return at.line() + ":" + at.column();
    }

    private static String brief(String message) {
        String line = message.lines().findFirst().orElse("");
        return Excerpt.of(LOCATION.matcher(line).replaceAll(""), 160);
    }
}
