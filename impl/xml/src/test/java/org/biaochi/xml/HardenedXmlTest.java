// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Each hole of XML is closed in each thing that reads it. */
class HardenedXmlTest {
    private static final String NS = "urn:biaochi:subject:1";

    @TempDir
    Path folder;

    /** The ways in which a document is read. */
    enum Door {
        STAX {
            @Override
            String read(String document) {
                List<UnreadableInputException> faults = XmlFormat.STANDARD
                        .read("f.xml", stream(document))
                        .filter(entry -> entry instanceof Unreadable)
                        .map(entry -> ((Unreadable<?>) entry).error())
                        .toList();
                if (!faults.isEmpty()) {
                    throw faults.get(0);
                }
                return "";
            }
        },
        SAX {
            @Override
            String read(String document) throws SAXException, IOException {
                StringBuilder text = new StringBuilder();
                XMLReader reader = HardenedXml.sax();
                reader.setErrorHandler(new DefaultHandler());
                reader.setContentHandler(new DefaultHandler() {
                    @Override
                    public void characters(char[] buffer, int start, int length) {
                        text.append(buffer, start, length);
                    }
                });
                reader.parse(new InputSource(stream(document)));
                return text.toString();
            }
        },
        DOM {
            @Override
            String read(String document) throws SAXException, IOException {
                return HardenedXml.trees()
                        .parse(new InputSource(stream(document)))
                        .getDocumentElement()
                        .getTextContent();
            }
        },
        VALIDATOR_WITH_OUR_PARSER {
            @Override
            String read(String document) {
                return String.join("", XmlSchemas.SUBJECT.faults(stream(document)));
            }
        },
        VALIDATOR_WITH_ITS_OWN_PARSER {
            @Override
            String read(String document) throws SAXException, IOException {
                HardenedXml.validator(XmlSchemas.SUBJECT.schema()).validate(new StreamSource(stream(document)));
                return "";
            }
        },
        SCHEMA_FACTORY {
            @Override
            String read(String document) throws SAXException {
                HardenedXml.schemas().newSchema(new StreamSource(stream(document)));
                return "";
            }
        };

        abstract String read(String document) throws Exception;

        private static InputStream stream(String document) {
            return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
        }

        String root(String content) {
            return this == SCHEMA_FACTORY
                    ? "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:annotation><xs:documentation>"
                            + content + "</xs:documentation></xs:annotation></xs:schema>"
                    : "<goal xmlns='" + NS + "'><projectName>" + content + "</projectName></goal>";
        }

        String rootName() {
            return this == SCHEMA_FACTORY ? "xs:schema" : "goal";
        }
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void opens_for_a_document_that_does_no_harm(Door door) throws Exception {
        door.read(door.root("甲"));
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void reads_no_file_through_an_external_entity(Door door) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密");
        String document =
                "<!DOCTYPE " + door.rootName() + " [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>" + door.root("&x;");

        assertThatThrownBy(() -> door.read(document))
                .satisfies(e -> assertThat(e.toString()).doesNotContain("机密"));
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void expands_no_entities_of_entities(Door door) {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE " + door.rootName() + " [<!ENTITY a0 '哈'>");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a" + i + " '&a" + (i - 1) + ";&a" + (i - 1) + ";'>");
        }

        assertThatThrownBy(() -> door.read(laughs + "]>" + door.root("&a29;"))).isNotInstanceOf(OutOfMemoryError.class);
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void expands_no_single_large_entity_many_times(Door door) {
        String document = "<!DOCTYPE " + door.rootName() + " [<!ENTITY a '" + "x".repeat(50_000) + "'>]>"
                + door.root("&a;".repeat(50_000));

        assertThatThrownBy(() -> door.read(document)).isNotInstanceOf(OutOfMemoryError.class);
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void follows_no_parameter_entity(Door door) throws Exception {
        try (Listener listener = new Listener()) {
            String document = "<!DOCTYPE " + door.rootName() + " [<!ENTITY % x SYSTEM '" + listener.address("x.dtd")
                    + "'>%x;]>" + door.root("甲");

            assertThatThrownBy(() -> door.read(document)).isNotNull();
            assertThat(listener.wasCalled()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void fetches_no_external_dtd(Door door) throws Exception {
        try (Listener listener = new Listener()) {
            String document =
                    "<!DOCTYPE " + door.rootName() + " SYSTEM '" + listener.address("x.dtd") + "'>" + door.root("甲");

            assertThatThrownBy(() -> door.read(document)).isNotNull();
            assertThat(listener.wasCalled()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Door.class, names = "SCHEMA_FACTORY", mode = EnumSource.Mode.EXCLUDE)
    void fetches_no_schema_that_a_document_names(Door door) throws Exception {
        try (Listener listener = new Listener()) {
            String document = "<goal xmlns='" + NS + "' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                    + " xsi:schemaLocation='" + NS + " " + listener.address("x.xsd") + " urn:other "
                    + listener.address("y.xsd")
                    + "' xsi:noNamespaceSchemaLocation='" + listener.address("z.xsd") + "'/>";

            try {
                door.read(document);
            } catch (UnreadableInputException | SAXException | SecurityException e) {
                assertThat(e).isNotNull();
            }
            assertThat(listener.wasCalled()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Door.class, names = "SCHEMA_FACTORY", mode = EnumSource.Mode.EXCLUDE)
    void includes_nothing_by_xinclude(Door door) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密");
        String include =
                "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' parse='text' href='" + secret.toUri() + "'/>";

        String seen;
        try {
            seen = door.read("<goal xmlns='" + NS + "'><projectName>" + include + "</projectName></goal>");
        } catch (UnreadableInputException | SAXException e) {
            seen = e.toString();
        }

        assertThat(seen).doesNotContain("机密");
    }

    @ParameterizedTest
    @EnumSource(value = Door.class, names = "SCHEMA_FACTORY", mode = EnumSource.Mode.EXCLUDE)
    void goes_only_so_deep(Door door) {
        String document = "<goal xmlns='" + NS + "'>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</goal>";

        assertThatThrownBy(() -> door.read(document)).isNotInstanceOf(StackOverflowError.class);
    }

    @ParameterizedTest
    @EnumSource(value = Door.class, names = "SCHEMA_FACTORY", mode = EnumSource.Mode.EXCLUDE)
    void takes_only_so_many_attributes(Door door) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            attributes.append(" a").append(i).append("='1'");
        }

        assertThatThrownBy(() -> door.read("<goal xmlns='" + NS + "'" + attributes + "/>"))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource(value = Door.class, names = "SCHEMA_FACTORY", mode = EnumSource.Mode.EXCLUDE)
    void says_nothing_of_a_file_in_an_instruction(Door door) throws Exception {
        try (Listener listener = new Listener()) {
            door.read("<?xml-stylesheet href='" + listener.address("x.xsl") + "'?><goal xmlns='" + NS + "'/>");

            assertThat(listener.wasCalled()).isFalse();
        }
    }

    @Test
    void schemas_import_nothing_from_elsewhere() throws Exception {
        Path other = Files.writeString(
                folder.resolve("other.xsd"),
                "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:other'>"
                        + "<xs:element name='a' type='xs:string'/></xs:schema>");
        for (String how : List.of(
                "<xs:import namespace='urn:other' schemaLocation='" + other.toUri() + "'/>",
                "<xs:include schemaLocation='" + other.toUri() + "'/>",
                "<xs:redefine schemaLocation='" + other.toUri() + "'/>")) {
            String schema = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:o='urn:other'>" + how
                    + "<xs:element name='b'><xs:complexType><xs:sequence><xs:element ref='o:a'/></xs:sequence></xs:complexType>"
                    + "</xs:element></xs:schema>";

            assertThatThrownBy(() -> HardenedXml.schemas().newSchema(new StreamSource(new StringReader(schema))))
                    .as(how)
                    .isNotNull();
        }
    }

    @Test
    void a_validator_stays_closed_for_a_schema_made_elsewhere() throws Exception {
        Schema lax = SchemaFactory.newDefaultInstance()
                .newSchema(new StreamSource(new StringReader(XmlSchemas.SUBJECT.text())));
        Validator validator = HardenedXml.validator(lax);
        try (Listener listener = new Listener()) {
            String document = "<!DOCTYPE goal SYSTEM '" + listener.address("x.dtd") + "'><goal xmlns='" + NS + "'/>";

            assertThatThrownBy(() -> validator.validate(
                            new SAXSource(HardenedXml.sax(), new InputSource(new StringReader(document)))))
                    .isInstanceOf(SAXException.class);
            assertThatThrownBy(() -> validator.validate(new StreamSource(new StringReader(document))))
                    .isNotNull();
            assertThat(listener.wasCalled()).isFalse();
        }
    }

    @Test
    void texts_and_attributes_end_at_their_limit_before_they_fill_the_memory() {
        for (String[] around : new String[][] {
            {"<goal xmlns='" + NS + "'><projectName>", "</projectName></goal>"},
            {"<goal xmlns='" + NS + "'><projectName blank='", "'/></goal>"},
            {"<goal xmlns='" + NS + "'><!--", "--></goal>"},
            {"<goal xmlns='" + NS + "'><?x ", "?></goal>"},
            {"<goal xmlns='" + NS + "'><", "/></goal>"},
            {"<goal xmlns='" + NS + "'><projectName><![CDATA[", "]]></projectName></goal>"},
            {"<!--", "--><goal xmlns='" + NS + "'/>"},
        }) {
            Endless endless = new Endless(around[0], around[1], 300L << 20);

            List<?> entries = XmlFormat.STANDARD.read("f.xml", endless).toList();

            assertThat(entries).as(around[0]).hasSize(1);
            assertThat(((Unreadable<?>) entries.get(0)).error().code())
                    .as(around[0])
                    .isIn("TEXT_TOO_LONG", "XML_SYNTAX");
            assertThat(endless.given).as(around[0]).isLessThan(16L << 20);
        }
    }

    @Test
    void a_subject_of_many_small_parts_ends_at_its_limit() {
        XmlFormat narrow = XmlFormat.within(new XmlLimits(54, 32, 1000, 100_000));
        String rows = "<row/>".repeat(50_000);

        List<?> entries = narrow.read(
                        "f.xml", Door.stream("<goal xmlns='" + NS + "'><indicators>" + rows + "</indicators></goal>"))
                .toList();

        assertThat(((Unreadable<?>) entries.get(0)).error().code()).isEqualTo("RECORD_TOO_LONG");
    }

    /** So many letters between two texts. */
    private static final class Endless extends InputStream {
        private final byte[] head;
        private final byte[] tail;
        private final long middle;
        private long given;

        Endless(String head, String tail, long middle) {
            this.head = head.getBytes(StandardCharsets.UTF_8);
            this.tail = tail.getBytes(StandardCharsets.UTF_8);
            this.middle = middle;
        }

        @Override
        public int read() {
            long at = given++;
            if (at < head.length) {
                return head[(int) at];
            }
            if (at < head.length + middle) {
                return 'x';
            }
            long end = at - head.length - middle;
            return end < tail.length ? tail[(int) end] : -1;
        }
    }

    /** An address that remembers whether anybody came. */
    private static final class Listener implements AutoCloseable {
        private final ServerSocket socket;

        Listener() throws IOException {
            socket = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
            socket.setSoTimeout(20);
        }

        String address(String file) {
            return "http://127.0.0.1:" + socket.getLocalPort() + "/" + file;
        }

        boolean wasCalled() throws IOException {
            try {
                socket.accept().close();
                return true;
            } catch (SocketTimeoutException nobody) {
                return false;
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
