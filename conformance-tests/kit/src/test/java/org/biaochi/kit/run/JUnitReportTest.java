// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.biaochi.kit.catalogue.Catalogue;
import org.biaochi.kit.catalogue.Entry;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The report that build servers read. */
class JUnitReportTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();

    private static Report.Line line(String id, State state, String... details) {
        Entry entry = CATALOGUE.entry(id).orElseThrow();
        return new Report.Line(entry, state, List.of(details));
    }

    private static Element suite(Report report) throws Exception {
        byte[] xml = JUnitReport.of(report, "1.0", "2025-09-01T00:00:00Z").getBytes(StandardCharsets.UTF_8);
        Document document =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        return document.getDocumentElement();
    }

    @Test
    void every_requirement_is_a_test_case_with_its_state() throws Exception {
        Element suite = suite(new Report(
                CATALOGUE,
                "x",
                List.of(new Artifact("x.jar", "", "sha256:00")),
                3,
                List.of(
                        line("ENG-001", State.PASSED),
                        line("ENG-002", State.FAILED, "because", "and so"),
                        line("ENG-003", State.NOT_APPLICABLE, "no question")),
                List.of("a problem")));
        assertEquals("3", suite.getAttribute("tests"));
        assertEquals("1", suite.getAttribute("failures"));
        assertEquals("1", suite.getAttribute("errors"));
        assertEquals("1", suite.getAttribute("skipped"));
        assertEquals(4, suite.getElementsByTagName("testcase").getLength());
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertEquals("because", failure.getAttribute("message"));
        assertTrue(failure.getTextContent().contains("and so"));
        assertTrue(((Element) failure.getParentNode()).getAttribute("name").startsWith("ENG-002 "));
    }

    @Test
    void whatever_a_subject_answered_is_well_formed() throws Exception {
        String hostile = "\u0000\u0001 ]]> <b> & \uD800 \uFFFE 绩效";
        Element suite = suite(new Report(
                CATALOGUE, hostile, List.of(), 1, List.of(line("ENG-001", State.FAILED, hostile)), List.of()));
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertTrue(failure.getTextContent().contains("]]> <b> & "), failure.getTextContent());
        assertTrue(failure.getTextContent().endsWith("绩效"));
    }
}
