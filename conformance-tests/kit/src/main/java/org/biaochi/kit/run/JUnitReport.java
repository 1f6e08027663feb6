// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.run;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a report in the XML that build servers read as results of JUnit: a test case per requirement. */
public final class JUnitReport {
    /** What XML 1.0 has no place for, even escaped; a subject may answer anything. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private JUnitReport() {}

    /** The report as XML text; {@code time} may be empty. */
    public static String of(Report report, String kitVersion, String time) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            suite(report, kitVersion, time, xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory cannot fail", e);
        }
        return text.append('\n').toString();
    }

    private static void suite(Report report, String kitVersion, String time, XMLStreamWriter xml)
            throws XMLStreamException {
        long skipped = report.count(State.SKIPPED) + report.count(State.NOT_APPLICABLE);
        xml.writeStartElement("testsuite");
        attribute(xml, "name", report.subject());
        attribute(xml, "tests", Integer.toString(report.lines().size()));
        attribute(xml, "failures", Long.toString(report.count(State.FAILED)));
        attribute(xml, "errors", Integer.toString(report.problems().size()));
        attribute(xml, "skipped", Long.toString(skipped));
        if (!time.isEmpty()) {
            attribute(xml, "timestamp", time);
        }
        xml.writeStartElement("properties");
        property(xml, "verdict", report.verdict());
        property(xml, "specification", report.catalogue().version());
        property(xml, "catalogue", report.catalogue().digest());
        property(xml, "kit", kitVersion);
        for (Artifact artifact : report.artifacts()) {
            property(xml, "artifact " + artifact.name(), artifact.digest());
        }
        xml.writeEndElement();
        for (Report.Line line : report.lines()) {
            testCase(line, xml);
        }
        for (String problem : report.problems()) {
            xml.writeStartElement("testcase");
            attribute(xml, "classname", "problem");
            attribute(xml, "name", "problem");
            element(xml, "error", problem);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void testCase(Report.Line line, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute(xml, "classname", line.entry().profile() + "." + line.entry().level());
        attribute(xml, "name", line.entry().id() + " " + line.entry().text().en());
        switch (line.state()) {
            case FAILED -> element(xml, "failure", String.join("\n", line.details()));
            case SKIPPED, NOT_APPLICABLE -> element(xml, "skipped", String.join("\n", line.details()));
            default -> {}
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        attribute(xml, "message", text.lines().findFirst().orElse(""));
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private static void property(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement("property");
        attribute(xml, "name", name);
        attribute(xml, "value", value);
        xml.writeEndElement();
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, clean(value));
    }

    private static String clean(String text) {
        return NO_XML.matcher(text).replaceAll("\uFFFD");
    }
}
