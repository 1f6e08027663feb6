// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import org.biaochi.json.AssessmentJson;
import org.biaochi.json.InputFaults;

/** Reads the elements of assessments as the JSON they were written from. Stateless. */
final class AssessmentElements {
    private static final JsonFactory JSON = new JsonFactory();

    private AssessmentElements() {}

    static void read(InputStream in, Consumer<byte[]> lines) {
        XmlEvents events = XmlEvents.of(in, XmlLimits.DEFAULT);
        while (events.next() != XMLStreamConstants.START_ELEMENT) {
            if (events.isEnded()) {
                throw InputFaults.empty();
            }
        }
        expect(events, AssessmentXml.ASSESSMENTS);
        events.beginRecord();
        while (!events.isEnded()) {
            int event = events.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                events.beginRecord();
                lines.accept(line(events));
            } else if (event == XMLStreamConstants.CHARACTERS
                    && !events.characters().isBlank()) {
                throw XmlFaults.shape(events.place(), "结果之间不应有文字", "there must be no text between the assessments");
            }
        }
    }

    private static byte[] line(XmlEvents events) {
        boolean refused = events.element().getLocalName().equals(AssessmentXml.UNREADABLE);
        if (!refused) {
            expect(events, AssessmentXml.ASSESSMENT);
        }
        Shape shape = refused ? AssessmentXml.REFUSED : AssessmentXml.ASSESSED;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
        try (XmlTokens tokens = new XmlTokens(events, shape, AssessmentXml.NAMESPACE);
                JsonGenerator json = JSON.createGenerator(bytes)) {
            tokens.nextToken();
            json.writeStartObject();
            json.writeStringField("schema", AssessmentJson.SCHEMA);
            members(tokens, shape, Set.of("schema"), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            events.within(() -> "");
        }
        return bytes.toByteArray();
    }

    /** The members of the object that is open, and null for those that always are there, where the schema has them. */
    private static void members(XmlTokens tokens, Shape shape, Set<String> said, JsonGenerator json)
            throws IOException {
        Set<String> met = new HashSet<>(said);
        while (tokens.nextToken() == JsonToken.FIELD_NAME) {
            String name = tokens.currentName();
            if (shape.members().containsKey(name)) {
                nulls(shape, name, met, json);
            }
            met.add(name);
            json.writeFieldName(name);
            Shape member = shape.kind() == Shape.Kind.OBJECT ? shape.member(name) : shape.element();
            value(tokens, next(tokens), member == null ? Shape.ANY : member, json);
        }
        nulls(shape, "", met, json);
        json.writeEndObject();
    }

    /** Writes what is not there yet and stands before a member in the schema; all of it before none. */
    private static void nulls(Shape shape, String before, Set<String> met, JsonGenerator json) throws IOException {
        if (shape.nulls().isEmpty()) {
            return;
        }
        for (String name : shape.members().keySet()) {
            if (name.equals(before)) {
                return;
            }
            if (shape.nulls().contains(name) && met.add(name)) {
                json.writeNullField(name);
            }
        }
    }

    private static void value(XmlTokens tokens, JsonToken token, Shape shape, JsonGenerator json) throws IOException {
        switch (token) {
            case START_OBJECT -> {
                json.writeStartObject();
                members(tokens, shape, Set.of(), json);
            }
            case START_ARRAY -> {
                json.writeStartArray();
                for (JsonToken next = next(tokens); next != JsonToken.END_ARRAY; next = next(tokens)) {
                    value(tokens, next, shape.element(), json);
                }
                json.writeEndArray();
            }
            case VALUE_STRING -> {
                if (shape.isNumber() && tokens.getText().matches("-?[0-9]{1,18}")) {
                    json.writeNumber(tokens.getText());
                } else {
                    json.writeString(tokens.getText());
                }
            }
            case VALUE_TRUE, VALUE_FALSE -> json.writeBoolean(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> json.writeNull();
            default -> json.writeNumber(tokens.getText());
        }
    }

    /** Within an element there always is a next token. */
    private static JsonToken next(XmlTokens tokens) {
        return Objects.requireNonNull(tokens.nextToken());
    }

    private static void expect(XmlEvents events, String name) {
        boolean ours = AssessmentXml.NAMESPACE.equals(events.element().getNamespaceURI());
        if (!ours || !events.element().getLocalName().equals(name)) {
            throw XmlFaults.of(
                    "UNKNOWN_XML",
                    events.place(),
                    "此处应为元素 {" + AssessmentXml.NAMESPACE + "}" + name,
                    "expected the element {" + AssessmentXml.NAMESPACE + "}" + name + " here");
        }
    }
}
