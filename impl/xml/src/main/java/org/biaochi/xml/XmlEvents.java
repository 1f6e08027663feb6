// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.function.Supplier;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.text.Excerpt;
import org.biaochi.json.InputFaults;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * The elements and texts of a document within limits; whatever goes wrong becomes an {@link UnreadableInputException} that names
 * the place. After a fault of the syntax or of a limit of the parser nothing more can be read. Not thread-safe.
 */
final class XmlEvents implements XMLStreamConstants {
    private static final int BYTES_OF_A_CHARACTER = 4;
    private static final int AROUND_A_TEXT = 1 << 16;

    private final XmlLimits limits;
    private final KeptInput raw;
    private final KeptInput utf8;
    private final XMLStreamReader2 reader;
    private Supplier<String> path = () -> "";
    private int depth;
    private long recordEnd = Long.MAX_VALUE;
    private boolean ended;

    private XmlEvents(XmlLimits limits, KeptInput raw, KeptInput utf8) throws XMLStreamException {
        this.limits = limits;
        this.raw = raw;
        this.utf8 = utf8;
        this.reader = HardenedXml.events(utf8);
    }

    /** Opens an input up to its first event. */
    static XmlEvents of(InputStream in, XmlLimits limits) {
        KeptInput raw = new KeptInput(in);
        try {
            KeptInput utf8 = new KeptInput(XmlEncoding.utf8(raw));
            try {
                return new XmlEvents(limits, raw, utf8);
            } catch (XMLStreamException e) {
                throw fault(e, raw, utf8, limits, "");
            }
        } catch (CharacterCodingException e) {
            throw notAsDeclared();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names the place in the subject from now on; line and column stand in where there is none. */
    void within(Supplier<String> path) {
        this.path = path;
    }

    /** Whether nothing more can be read. */
    boolean isEnded() {
        return ended;
    }

    /** Goes to the next beginning or end of an element, text, or the end of the document. */
    int next() {
        while (true) {
            int event = event();
            switch (event) {
                case START_ELEMENT -> {
                    if (++depth > limits.depth()) {
                        throw InputFaults.tooDeep(limits.depth(), place());
                    }
                    attributes();
                    return event;
                }
                case END_ELEMENT -> {
                    depth--;
                    return event;
                }
                case CHARACTERS, CDATA, SPACE -> {
                    return CHARACTERS;
                }
                case END_DOCUMENT -> {
                    ended = true;
                    return event;
                }
                case DTD -> throw fatal(XmlFaults.doctype(lineAndColumn(reader.getLocation())));
                case ENTITY_REFERENCE -> throw XmlFaults.entity(reader.getLocalName(), place());
                default -> {
                    // Comments and instructions say nothing about a subject.
                }
            }
        }
    }

    private int event() {
        // What ends the record is behind what the reader was given, so most events need not be located.
        if (utf8.position() > recordEnd && reader.getLocationInfo().getStartingByteOffset() > recordEnd) {
            throw fatal(InputFaults.recordTooLong(limits.recordBytes(), place()));
        }
        utf8.allow((long) limits.textLength() * BYTES_OF_A_CHARACTER + AROUND_A_TEXT);
        try {
            return reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw fatal(fault(e, raw, utf8, limits, path.get()));
        }
    }

    private void attributes() {
        int count = reader.getAttributeCount();
        if (count > limits.attributes()) {
            throw XmlFaults.tooManyAttributes(limits.attributes(), place());
        }
        for (int i = 0; i < count; i++) {
            if (reader.getAttributeValue(i).length() > limits.textLength()) {
                throw XmlFaults.textTooLong(limits.textLength(), place());
            }
        }
    }

    /** The text of the element whose beginning was met, up to its end; no element may stand in it. */
    String text() {
        int event = next();
        if (event == END_ELEMENT) {
            return "";
        }
        String first = event == CHARACTERS ? characters() : "";
        StringBuilder more = null;
        while (event == CHARACTERS) {
            event = next();
            if (event == CHARACTERS) {
                more = more == null ? new StringBuilder(first) : more;
                more.append(characters());
                if (more.length() > limits.textLength()) {
                    throw XmlFaults.textTooLong(limits.textLength(), place());
                }
            }
        }
        if (event != END_ELEMENT) {
            throw XmlFaults.shape(
                    place(),
                    "此处应为文本，里面不能有元素 " + reader.getLocalName(),
                    "expected a text here, not the element " + reader.getLocalName());
        }
        return more == null ? first : more.toString();
    }

    /** The characters of the text that was met. */
    String characters() {
        try {
            String text = reader.getText();
            if (text.length() > limits.textLength()) {
                throw XmlFaults.textTooLong(limits.textLength(), place());
            }
            return text;
        } catch (UnreadableInputException e) {
            throw e;
        } catch (RuntimeException e) {
            throw fatal(fault(e, raw, utf8, limits, path.get()));
        }
    }

    /** Goes to the end of the element at this depth. */
    void skipTo(int level) {
        while (depth >= level && !ended) {
            int event = event();
            depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
            ended |= event == END_DOCUMENT;
        }
    }

    /** How many elements are open, the one that was met included. */
    int depth() {
        return depth;
    }

    /** The reader, for names and attributes. */
    XMLStreamReader2 element() {
        return reader;
    }

    /** Begins a subject at the element that was met; what came before it is forgotten. */
    long beginRecord() {
        long begin = Math.max(0, reader.getLocationInfo().getStartingByteOffset());
        utf8.forgetBefore(begin);
        raw.forgetAll();
        recordEnd = begin + limits.recordBytes();
        return begin;
    }

    /** Begins the only subject of the document. */
    void beginDocument() {
        utf8.forgetAll();
        recordEnd = limits.recordBytes();
    }

    /** The digest of the subject whose end was met. */
    String recordDigest(long begin) {
        try {
            return utf8.digest(begin, reader.getLocationInfo().getEndingByteOffset());
        } catch (XMLStreamException e) {
            throw fatal(fault(e, raw, utf8, limits, ""));
        }
    }

    /** The digest of the whole input, read to its end. */
    String documentDigest() {
        while (!ended) {
            next();
        }
        return raw.digest(0, Long.MAX_VALUE);
    }

    /** The place of what is being read. */
    String place() {
        String pointer = path.get();
        return pointer.isEmpty() ? lineAndColumn(reader.getLocation()) : pointer;
    }

    private UnreadableInputException fatal(UnreadableInputException fault) {
        ended = true;
        return fault;
    }

    private static UnreadableInputException fault(
            Exception e, KeptInput raw, KeptInput utf8, XmlLimits limits, String path) {
        IOException failure = raw.failure();
        if (failure != null) {
            throw new UncheckedIOException(failure);
        }
        if (utf8.failure() instanceof CharacterCodingException) {
            return notAsDeclared();
        }
        Throwable told = e.getCause() instanceof XMLStreamException cause ? cause : e;
        Location at = told instanceof XMLStreamException broken ? broken.getLocation() : null;
        String place = path.isEmpty() ? lineAndColumn(at) : path;
        if (utf8.isExhausted()) {
            return XmlFaults.textTooLong(limits.textLength(), place);
        }
        if (utf8.isMalformed()) {
            return XmlFaults.encoding(
                    "文件不是 UTF-8 编码（疑为 GB18030/GBK）", "the input is not UTF-8 (it looks like GB18030/GBK)", place);
        }
        String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return XmlFaults.syntax(
                path, at == null ? 1 : at.getLineNumber(), at == null ? 1 : at.getColumnNumber(), Excerpt.of(why, 160));
    }

    private static UnreadableInputException notAsDeclared() {
        return XmlFaults.encoding("文件内容和 XML 声明的编码不符", "the input is not in the encoding that it declares", "1:1");
    }

    private static String lineAndColumn(@Nullable Location at) {
        return at == null ? "1:1" : at.getLineNumber() + ":" + at.getColumnNumber();
    }
}
