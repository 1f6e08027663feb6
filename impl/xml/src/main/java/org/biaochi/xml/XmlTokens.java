// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * The subject at whose beginning events stand, as the tokens that its JSON would give; so one codec reads both. An element that the
 * format does not know is a member that the format does not know. Not thread-safe.
 */
final class XmlTokens extends TextTokens {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private static final Set<String> OF_WORDS = Set.of(XmlNames.ESCAPED);
    private static final Set<String> OF_CELLS = Set.of(XmlNames.BLANK, XmlNames.ESCAPED);
    private static final Set<String> OF_UNKNOWN = Set.of(XmlNames.TYPE, XmlNames.NAME, XmlNames.ESCAPED);

    private final XmlEvents events;
    private final XMLStreamReader2 element;
    private final String namespace;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    private Shape next;
    private boolean valueFollows = true;
    private boolean childMet;
    private boolean named;

    /**
     * An open element with members or values.
     *
     * @param free whether names are attributes of the elements; in a list, whether elements may have any name
     */
    private record Frame(Shape shape, boolean isObject, boolean free) {}

    /** A token that was found with an earlier one. */
    private record Step(JsonToken token, String text) {}

    XmlTokens(XmlEvents events, Shape subject, String namespace) {
        this.events = events;
        this.element = events.element();
        this.namespace = namespace;
        this.next = subject;
        events.within(this::pointer);
    }

    @Override
    public @Nullable JsonToken nextToken() {
        _currToken = token();
        return _currToken;
    }

    private @Nullable JsonToken token() {
        Step step = steps.poll();
        if (step != null) {
            return enter(step.token(), step.text());
        }
        if (valueFollows) {
            valueFollows = false;
            return value(next);
        }
        Frame frame = frames.peek();
        if (frame == null) {
            return null;
        }
        if (!child()) {
            frames.pop();
            return enter(frame.isObject() ? JsonToken.END_OBJECT : JsonToken.END_ARRAY, "");
        }
        if (frame.isObject()) {
            String name = memberName(frame);
            next = memberShape(frame, name);
            named = frame.free();
            valueFollows = true;
            return enter(JsonToken.FIELD_NAME, name);
        }
        if (!frame.free()) {
            expect(frame.shape().elementName());
        }
        named = false;
        return value(frame.shape().element());
    }

    private JsonToken enter(JsonToken token, String text) {
        switch (token) {
            case START_OBJECT -> open(true);
            case START_ARRAY -> open(false);
            case END_OBJECT -> leave(true);
            case END_ARRAY -> leave(false);
            case FIELD_NAME -> name(text);
            default -> scalar(text);
        }
        return token;
    }

    /** Goes to the next element in the open one; false at its end. */
    private boolean child() {
        if (childMet) {
            childMet = false;
            return true;
        }
        while (true) {
            int event = events.next();
            if (event == XMLStreamConstants.CHARACTERS) {
                if (!events.characters().isBlank()) {
                    throw XmlFaults.shape(
                            events.place(), "元素之间不应有文字", "there must be no text between the elements here");
                }
            } else {
                return event == XMLStreamConstants.START_ELEMENT;
            }
        }
    }

    private String memberName(Frame frame) {
        Shape.Kind kind = frame.shape().kind();
        if (frame.free()) {
            expect(
                    kind == Shape.Kind.EXTRAS
                            ? XmlNames.EXTRA
                            : kind == Shape.Kind.MAP ? XmlNames.ENTRY : XmlNames.MEMBER);
            return named(XmlNames.NAME);
        }
        String space = element.getNamespaceURI();
        return namespace.equals(space) ? element.getLocalName() : "{" + space + "}" + element.getLocalName();
    }

    private static Shape memberShape(Frame frame, String name) {
        Shape shape = frame.shape().kind() == Shape.Kind.OBJECT
                ? frame.shape().member(name)
                : frame.shape().element();
        return shape == null ? Shape.ANY : shape;
    }

    /** Begins the value at whose beginning the events stand. */
    private JsonToken value(Shape shape) {
        return switch (shape.kind()) {
            case CELL -> cell();
            case WORD -> {
                attributes(OF_WORDS);
                yield enter(JsonToken.VALUE_STRING, text().strip());
            }
            case FLAG -> {
                attributes(Set.of());
                yield flag(events.text().strip());
            }
            case LIST -> {
                attributes(Set.of());
                yield begin(new Frame(shape, false, false));
            }
            case OBJECT -> {
                foreignAttributes();
                yield begin(new Frame(shape, true, false));
            }
            case MAP, EXTRAS -> {
                attributes(Set.of());
                yield begin(new Frame(shape, true, true));
            }
            case ANY -> any();
        };
    }

    private JsonToken begin(Frame frame) {
        frames.push(frame);
        return enter(frame.isObject() ? JsonToken.START_OBJECT : JsonToken.START_ARRAY, "");
    }

    private JsonToken cell() {
        attributes(OF_CELLS);
        String sign = element.getAttributeCount() == 0 ? null : element.getAttributeValue("", XmlNames.BLANK);
        if (sign == null) {
            return enter(JsonToken.VALUE_STRING, text());
        }
        String blank = isEscaped() ? unescape(sign) : sign;
        if (!events.text().isEmpty()) {
            throw XmlFaults.shape(
                    events.place(), "单元格有 blank 属性就不能再有文字", "a cell with the attribute blank must have no text");
        }
        steps.add(new Step(JsonToken.FIELD_NAME, XmlNames.BLANK));
        steps.add(new Step(JsonToken.VALUE_STRING, blank));
        steps.add(new Step(JsonToken.END_OBJECT, ""));
        return enter(JsonToken.START_OBJECT, "");
    }

    private JsonToken flag(String text) {
        return switch (text) {
            case "true", "1" -> enter(JsonToken.VALUE_TRUE, "true");
            case "false", "0" -> enter(JsonToken.VALUE_FALSE, "false");
            default ->
                throw XmlFaults.shape(
                        events.place(),
                        "此处应为 true 或 false，实际是“" + text + "”",
                        "expected true or false, found \"" + text + "\"");
        };
    }

    private JsonToken any() {
        attributes(OF_UNKNOWN);
        String type = element.getAttributeValue("", XmlNames.TYPE);
        if (type == null) {
            return untyped();
        }
        return switch (type) {
            case "string" -> enter(JsonToken.VALUE_STRING, text());
            case "number" -> number(events.text().strip());
            case "boolean" -> flag(events.text().strip());
            case "null" -> {
                events.text();
                yield enter(JsonToken.VALUE_NULL, "null");
            }
            case "object" -> begin(new Frame(Shape.ANY, true, true));
            case "array" -> begin(new Frame(Shape.ANY, false, false));
            default ->
                throw XmlFaults.shape(events.place(), "不认识的 type“" + type + "”", "unknown type \"" + type + "\"");
        };
    }

    private JsonToken number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw XmlFaults.shape(
                    events.place(), "此处应为数字，实际是“" + text + "”", "expected a number, found \"" + text + "\"");
        }
        boolean whole = text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
        return enter(whole ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT, text);
    }

    /** A text, or what a foreign hand put into an element that we do not know. */
    private JsonToken untyped() {
        boolean escaped = isEscaped();
        StringBuilder text = new StringBuilder();
        int event = events.next();
        while (event == XMLStreamConstants.CHARACTERS) {
            text.append(events.characters());
            event = events.next();
        }
        if (event != XMLStreamConstants.START_ELEMENT) {
            return enter(JsonToken.VALUE_STRING, escaped ? unescape(text.toString()) : text.toString());
        }
        childMet = true;
        String name = element.getLocalName();
        boolean rows = name.equals(XmlNames.ROW) || name.equals(XmlNames.ITEM);
        return begin(rows ? new Frame(Shape.ANY, false, true) : new Frame(Shape.ANY, true, false));
    }

    private String text() {
        boolean escaped = isEscaped();
        String text = events.text();
        return escaped ? unescape(text) : text;
    }

    private boolean isEscaped() {
        return element.getAttributeCount() > 0 && "true".equals(element.getAttributeValue("", XmlNames.ESCAPED));
    }

    private String unescape(String text) {
        try {
            return XmlText.unescape(text);
        } catch (NumberFormatException e) {
            throw XmlFaults.shape(
                    events.place(),
                    "escaped 的文字里反斜杠后面应为 \\\\ 或 \\uXXXX",
                    "in an escaped text a backslash begins \\\\ or \\uXXXX");
        }
    }

    private void expect(String name) {
        if (!element.getLocalName().equals(name) || !namespace.equals(element.getNamespaceURI())) {
            throw XmlFaults.shape(
                    events.place(),
                    "此处应为元素 " + name + "，实际是 " + element.getLocalName(),
                    "expected the element " + name + " here, found " + element.getLocalName());
        }
    }

    private String named(String attribute) {
        String name = element.getAttributeValue("", attribute);
        if (name == null) {
            throw XmlFaults.shape(
                    events.place(),
                    "元素 " + element.getLocalName() + " 缺少属性 " + attribute,
                    "the element " + element.getLocalName() + " lacks the attribute " + attribute);
        }
        return isEscaped() ? unescape(name) : name;
    }

    /** Refuses attributes that would be lost; those of XML itself and of schemas say nothing about a subject. */
    private void attributes(Set<String> known) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String name = element.getAttributeLocalName(i);
            boolean fits = isOurs(i) ? known.contains(name) || isName(name) : isAboutXml(i);
            if (!fits) {
                throw XmlFaults.shape(events.place(), "此处没有属性 " + name, "there is no attribute " + name + " here");
            }
        }
    }

    /** Attributes of an object that we do not know are kept like members. */
    private void foreignAttributes() {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (!isAboutXml(i) && !(isOurs(i) && isName(element.getAttributeLocalName(i)))) {
                steps.add(new Step(JsonToken.FIELD_NAME, "@" + element.getAttributeLocalName(i)));
                steps.add(new Step(JsonToken.VALUE_STRING, element.getAttributeValue(i)));
            }
        }
    }

    /** An element that stands for a member of any name says that name itself. */
    private boolean isName(String attribute) {
        return named && (attribute.equals(XmlNames.NAME) || attribute.equals(XmlNames.ESCAPED));
    }

    private boolean isOurs(int attribute) {
        return element.getAttributeNamespace(attribute).isEmpty();
    }

    private boolean isAboutXml(int attribute) {
        String space = element.getAttributeNamespace(attribute);
        return space.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI) || space.equals(XMLConstants.XML_NS_URI);
    }

    private String pointer() {
        return getParsingContext().pathAsPointer().toString();
    }
}
