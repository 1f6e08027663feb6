// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.exchange.Omission;
import org.biaochi.core.input.InputEntry;
import org.biaochi.json.SubjectFormat;
import org.biaochi.json.SubjectFormats;

/**
 * Subjects as XML, streamed both ways: one subject as the root, or several in {@code subjects}, in the namespace {@code
 * urn:biaochi:subject:1}. Elements are the members of the model's JSON; a missing one is ABSENT, an empty one BLANK, {@code
 * <weight blank="/"/>} a sign that counts as BLANK; what the model does not know stands in {@code extras}. Nothing is
 * left out: texts that XML cannot hold are escaped and say so. Immutable; any number of threads.
 */
public final class XmlFormat implements FileFormat {
    /** Within the usual limits. */
    public static final XmlFormat STANDARD = new XmlFormat(XmlLimits.DEFAULT);

    private final XmlLimits limits;

    private XmlFormat(XmlLimits limits) {
        this.limits = limits;
    }

    /** The format read within other limits. */
    public static XmlFormat within(XmlLimits limits) {
        return new XmlFormat(Objects.requireNonNull(limits, "limits"));
    }

    @Override
    public String id() {
        return "xml";
    }

    @Override
    public LocalText name() {
        return new LocalText("XML", "XML");
    }

    @Override
    public List<String> endings() {
        return List.of(".xml");
    }

    @Override
    public boolean recognises(byte[] head) {
        return XmlEncoding.looksLikeXml(head);
    }

    @Override
    public Stream<InputEntry<? extends Subject>> read(String source, InputStream in) {
        XmlRecords records = new XmlRecords(source, in, limits);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, traits), false);
    }

    @Override
    public List<Omission> write(Iterator<? extends Subject> subjects, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = HardenedXml.writer(out);
            xml.setDefaultNamespace(SubjectElements.NAMESPACE);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            Subject first = subjects.hasNext() ? subjects.next() : null;
            if (first != null && !subjects.hasNext()) {
                write(first, xml, 0);
            } else {
                xml.writeStartElement(XmlNames.SUBJECTS);
                xml.writeDefaultNamespace(SubjectElements.NAMESPACE);
                for (Subject subject = first; subject != null; subject = subjects.hasNext() ? subjects.next() : null) {
                    write(subject, xml, 1);
                }
                xml.writeCharacters("\n");
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
            return List.of();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e.getMessage(), e);
        }
    }

    private static void write(Subject subject, XMLStreamWriter xml, int indent) throws IOException {
        SubjectFormat<?> format = SubjectFormats.ofType(subject.type().name())
                .orElseThrow(() -> new IllegalArgumentException("no format for subjects of " + subject.type()));
        XmlElements elements = new XmlElements(
                xml, SubjectElements.NAMESPACE, format.type().name(), SubjectElements.shape(format), indent, true);
        try (JsonGenerator generator = new XmlGenerator(elements)) {
            format.write(subject, generator);
        }
    }
}
