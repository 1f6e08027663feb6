// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.biaochi.json.AssessmentJson;
import org.biaochi.json.JsonSchemas;
import org.biaochi.json.JsonTrees;

/**
 * Assessments as XML in the namespace {@code urn:biaochi:assessment:1}: the lines that {@link AssessmentJson} writes, member by
 * member, without those that are null; and the same lines out of such a document. Elements are only ever added. Stateless; any
 * number of threads.
 */
public final class AssessmentXml {
    /** The namespace. */
    static final String NAMESPACE = "urn:biaochi:assessment:1";

    /** The root. */
    static final String ASSESSMENTS = "assessments";

    /** One assessment. */
    static final String ASSESSMENT = "assessment";

    /** An input that could not be read. */
    static final String UNREADABLE = "unreadable";

    static final Shape ASSESSED = Shape.in(JsonSchemas.ASSESSMENT, "assessment");
    static final Shape REFUSED = Shape.in(JsonSchemas.ASSESSMENT, "error");

    private AssessmentXml() {}

    /** Whether a document that begins with these bytes is one of assessments. */
    public static boolean recognises(byte[] head) {
        return XmlEncoding.looksLikeXml(head)
                && new String(head, StandardCharsets.UTF_8).contains('"' + NAMESPACE + '"');
    }

    /**
     * Reads a document, one JSON object of a line after the other, without the line feed.
     *
     * @throws org.biaochi.api.subject.UnreadableInputException if it is no such document; the place is in it. The lines
     *     before it were handed on
     */
    public static void read(InputStream in, Consumer<byte[]> lines) {
        AssessmentElements.read(in, lines);
    }

    /**
     * Writes a document and leaves the output open.
     *
     * @param lines JSON objects as {@link AssessmentJson} writes them
     * @throws IOException if the output fails
     * @throws org.biaochi.api.subject.UnreadableInputException if a line is no such object
     */
    public static void write(Iterator<byte[]> lines, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = HardenedXml.writer(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement(ASSESSMENTS);
            xml.writeDefaultNamespace(NAMESPACE);
            while (lines.hasNext()) {
                write(JsonTrees.read(lines.next()), xml);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e.getMessage(), e);
        }
    }

    private static void write(JsonNode line, XMLStreamWriter xml) throws IOException, XMLStreamException {
        boolean refused = line.has("error");
        if (!line.path("schema").asText().equals(AssessmentJson.SCHEMA)) {
            throw XmlFaults.of(
                    "UNKNOWN_SCHEMA",
                    "/schema",
                    "这不是 biaochi 输出的结果，schema 应为 " + AssessmentJson.SCHEMA,
                    "this is no result of biaochi; its schema must be " + AssessmentJson.SCHEMA);
        }
        XmlElements elements = new XmlElements(
                xml, NAMESPACE, refused ? UNREADABLE : ASSESSMENT, refused ? REFUSED : ASSESSED, 1, false);
        try (JsonParser parser = line.traverse()) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 1
                        && token == JsonToken.FIELD_NAME
                        && parser.currentName().equals("schema")) {
                    parser.nextToken();
                } else {
                    elements.token(token, parser);
                }
            }
        }
    }
}
