// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.input.InputEntry;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The document {@code subjects} for JAXB, so that subjects travel in a host's own documents: name this class to its {@code
 * JAXBContext}. The subjects are those of the API, read and written as {@link XmlFormat} does, not twins of them. Not thread-safe.
 *
 * <p>A host that has no JAXB uses {@link XmlFormat}; nothing else of this package needs JAXB.
 */
@XmlRootElement(name = XmlNames.SUBJECTS, namespace = SubjectElements.NAMESPACE)
@XmlAccessorType(XmlAccessType.NONE)
public final class SubjectsDocument {
    @XmlAnyElement
    private final List<Element> elements = new ArrayList<>();

    /** A document without subjects, as JAXB needs it. */
    SubjectsDocument() {}

    /** A document of these subjects. */
    public static SubjectsDocument of(List<? extends Subject> subjects) {
        SubjectsDocument document = new SubjectsDocument();
        subjects.forEach(subject -> document.elements.add(element(subject)));
        return document;
    }

    private static Element element(Subject subject) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        try {
            XmlFormat.STANDARD.write(List.of(subject).iterator(), out);
            return HardenedXml.trees()
                    .parse(new InputSource(new ByteArrayInputStream(out.toByteArray())))
                    .getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException("what was written cannot be read", e);
        }
    }

    /**
     * The subjects in the order of the document; what cannot be read is unreadable and hides none of its neighbours.
     * The sources are {@code #/0}, {@code #/1} and so on.
     */
    public List<InputEntry<? extends Subject>> entries() {
        try (Stream<InputEntry<? extends Subject>> entries =
                XmlFormat.STANDARD.read("", new ByteArrayInputStream(ElementBytes.of(elements)))) {
            return elements.isEmpty() ? List.of() : entries.toList();
        }
    }
}
