// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the values of a document as elements by its shape: the other half of {@link XmlTokens}. Indented where only
 * elements stand. Not thread-safe.
 */
final class XmlElements {
    /** What was read within the limits is written whatever its size. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final char[] INDENT = ("\n" + "  ".repeat(64)).toCharArray();

    private final XMLStreamWriter out;
    private final String namespace;
    private final String root;
    private final int indent;
    private final boolean nulls;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private Shape shape;
    private String name = "";

    /** An open element; the sign of a blank cell, whose name is kept, opens none. */
    private static final class Frame {
        private final Shape shape;
        private final boolean isObject;
        private final @Nullable String sign;
        private boolean filled;

        private Frame(Shape shape, boolean isObject, @Nullable String sign) {
            this.shape = shape;
            this.isObject = isObject;
            this.sign = sign;
        }
    }

    /**
     * Writes where a writer stands.
     *
     * @param namespace the namespace, declared by the element if it is the outermost
     * @param root the name of the element
     * @param indent how many elements are open around it
     * @param nulls whether null is a cell that was left empty; else it is not written
     */
    XmlElements(XMLStreamWriter out, String namespace, String root, Shape shape, int indent, boolean nulls) {
        this.out = out;
        this.namespace = namespace;
        this.root = root;
        this.shape = shape;
        this.indent = indent;
        this.nulls = nulls;
    }

    void name(String member) {
        name = member;
    }

    void begin(boolean object) throws XMLStreamException {
        Shape value = valueShape();
        boolean sign = object && value.kind() == Shape.Kind.CELL;
        if (!sign) {
            start(value);
            if (value.kind() == Shape.Kind.ANY) {
                out.writeAttribute(XmlNames.TYPE, object ? "object" : "array");
            }
        }
        frames.push(new Frame(value, object, sign ? name : null));
    }

    void end() throws XMLStreamException {
        Frame frame = frames.pop();
        if (frame.sign == null) {
            if (frame.filled) {
                newLine();
            }
            out.writeEndElement();
        }
    }

    void text(String text) throws XMLStreamException {
        Frame frame = frames.peek();
        if (frame != null && frame.sign != null) {
            sign(frame.sign, text);
            return;
        }
        start(valueShape());
        boolean plain = XmlText.isPlain(text);
        boolean flagged = nameIsEscaped();
        // One flag serves name and text, so both are escaped if either must be.
        if (!plain && !flagged) {
            out.writeAttribute(XmlNames.ESCAPED, "true");
        }
        if (!text.isEmpty()) {
            out.writeCharacters(plain && !flagged ? text : XmlText.escape(text));
        }
        out.writeEndElement();
    }

    private void sign(String cell, String text) throws XMLStreamException {
        Frame sign = frames.pop();
        name = cell;
        start(sign.shape);
        boolean plain = XmlText.isPlainAttribute(text);
        out.writeAttribute(XmlNames.BLANK, plain ? text : XmlText.escape(text));
        if (!plain) {
            out.writeAttribute(XmlNames.ESCAPED, "true");
        }
        out.writeEndElement();
        frames.push(sign);
    }

    void typed(String type, String text) throws XMLStreamException {
        Shape value = valueShape();
        if (type.equals("null") && !nulls && value.kind() != Shape.Kind.ANY) {
            return;
        }
        start(value);
        if (value.kind() == Shape.Kind.ANY) {
            out.writeAttribute(XmlNames.TYPE, type);
        }
        if (!type.equals("null")) {
            out.writeCharacters(text);
        }
        out.writeEndElement();
    }

    /** Writes a value given as JSON text. */
    void json(String value) throws IOException, XMLStreamException {
        try (JsonParser parser = JSON.createParser(value)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                token(token, parser);
            }
        }
    }

    /** Writes a token of JSON. */
    void token(JsonToken token, JsonParser parser) throws IOException, XMLStreamException {
        switch (token) {
            case START_OBJECT -> begin(true);
            case START_ARRAY -> begin(false);
            case END_OBJECT, END_ARRAY -> end();
            case FIELD_NAME -> name(parser.currentName());
            case VALUE_STRING -> text(parser.getText());
            case VALUE_NULL -> typed("null", "");
            case VALUE_TRUE, VALUE_FALSE -> typed("boolean", parser.getText());
            default -> typed("number", parser.getText());
        }
    }

    private Shape valueShape() {
        Frame frame = frames.peek();
        if (frame == null) {
            return shape;
        }
        if (frame.shape.kind() != Shape.Kind.OBJECT) {
            return frame.shape.element();
        }
        Shape member = frame.shape.member(name);
        if (member == null) {
            throw new IllegalStateException("the schema of " + root + " has no member " + name);
        }
        return member;
    }

    private boolean nameIsEscaped() {
        Frame frame = frames.peek();
        return frame != null
                && frame.isObject
                && frame.shape.kind() != Shape.Kind.OBJECT
                && !XmlText.isPlainAttribute(name);
    }

    private void start(Shape value) throws XMLStreamException {
        Frame frame = frames.peek();
        if (frame == null) {
            if (indent > 0) {
                newLine();
            }
            out.writeStartElement(root);
            if (indent == 0) {
                out.writeDefaultNamespace(namespace);
            }
            return;
        }
        frame.filled = true;
        newLine();
        if (!frame.isObject) {
            out.writeStartElement(frame.shape.elementName());
        } else if (frame.shape.kind() == Shape.Kind.OBJECT) {
            out.writeStartElement(name);
        } else {
            Shape.Kind kind = frame.shape.kind();
            out.writeStartElement(
                    kind == Shape.Kind.EXTRAS
                            ? XmlNames.EXTRA
                            : kind == Shape.Kind.MAP ? XmlNames.ENTRY : XmlNames.MEMBER);
            boolean plain = XmlText.isPlainAttribute(name);
            out.writeAttribute(XmlNames.NAME, plain ? name : XmlText.escape(name));
            if (!plain) {
                out.writeAttribute(XmlNames.ESCAPED, "true");
            }
        }
    }

    private void newLine() throws XMLStreamException {
        int depth = Math.min(64, indent + frames.size());
        out.writeCharacters(INDENT, 0, 1 + 2 * depth);
    }
}
