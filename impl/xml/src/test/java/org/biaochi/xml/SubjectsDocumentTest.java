// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;
import org.biaochi.json.SubjectFormats;
import org.glassfish.jaxb.runtime.v2.JAXBContextFactory;
import org.junit.jupiter.api.Test;

class SubjectsDocumentTest {
    /** A document of a host, with ours in it. */
    @XmlRootElement(name = "message", namespace = "urn:host")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Message {
        @XmlElement(namespace = "urn:host")
        String sender = "某县财政局";

        @XmlElementRef
        SubjectsDocument subjects = SubjectsDocument.of(List.of());
    }

    private static JAXBContext context() throws JAXBException {
        return new JAXBContextFactory().createContext(new Class<?>[] {SubjectsDocument.class, Message.class}, Map.of());
    }

    private static String marshalled(Object document) throws JAXBException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        context().createMarshaller().marshal(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Object unmarshalled(String document) throws JAXBException, XMLStreamException {
        return context()
                .createUnmarshaller()
                .unmarshal(HardenedXml.events(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        Examples.files().forEach(file -> subjects.add(Examples.subject(file)));
        RandomSubject random = new RandomSubject(3);
        SubjectFormats.all().forEach(format -> subjects.add(random.next(format)));
        return subjects;
    }

    @Test
    void writes_what_the_streams_read_and_the_schema_accepts() throws Exception {
        List<Subject> subjects = subjects();

        String document = marshalled(SubjectsDocument.of(subjects));

        assertThat(Xml.read(document)).isEqualTo(subjects);
        assertThat(XmlSchemas.SUBJECT.faults(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void reads_what_the_streams_write() throws Exception {
        List<Subject> subjects = subjects();

        SubjectsDocument document = (SubjectsDocument) unmarshalled(Xml.written(subjects));

        assertThat(read(document)).isEqualTo(subjects);
    }

    @Test
    void travels_in_a_document_of_the_host() throws Exception {
        Message message = new Message();
        List<Subject> subjects = subjects();
        message.subjects = SubjectsDocument.of(subjects);

        Message read = (Message) unmarshalled(marshalled(message));

        assertThat(read.sender).isEqualTo("某县财政局");
        assertThat(read(read.subjects)).isEqualTo(subjects);
    }

    @Test
    void what_is_no_subject_hides_none_of_its_neighbours() throws Exception {
        String document = "<subjects xmlns='urn:biaochi:subject:1'><sheep/><goal><unit>甲</unit></goal></subjects>";

        List<InputEntry<? extends Subject>> entries = ((SubjectsDocument) unmarshalled(document)).entries();

        assertThat(((Unreadable<?>) entries.get(0)).error().code()).isEqualTo("UNKNOWN_XML");
        assertThat(Xml.subject(entries.get(1)).type().name()).isEqualTo("goal");
        assertThat(((SubjectsDocument) unmarshalled("<subjects xmlns='urn:biaochi:subject:1'/>")).entries())
                .isEmpty();
    }

    private static List<Subject> read(SubjectsDocument document) {
        return document.entries().stream().map(Xml::subject).toList();
    }
}
