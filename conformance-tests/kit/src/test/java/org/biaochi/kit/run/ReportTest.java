// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.biaochi.kit.catalogue.Catalogue;
import org.biaochi.kit.catalogue.Entry;
import org.junit.jupiter.api.Test;

/** The verdict over all requirements. */
class ReportTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();

    private static Report report(int tests, State state, String... problems) {
        Entry must = CATALOGUE.entry("ENG-001").orElseThrow();
        return new Report(
                CATALOGUE, "x", List.of(), tests, List.of(new Report.Line(must, state, List.of())), List.of(problems));
    }

    @Test
    void zero_tests_are_never_conformant() {
        assertEquals(Report.INCOMPLETE, report(0, State.PASSED).status());
        assertEquals(Report.INCOMPLETE, report(0, State.NOT_APPLICABLE).status());
        assertEquals(Report.CONFORMANT, report(1, State.PASSED).status());
    }

    @Test
    void a_failed_must_outweighs_everything() {
        assertEquals(Report.FAILED, report(1, State.FAILED, "a problem").status());
        assertEquals(Report.INCOMPLETE, report(1, State.PASSED, "a problem").status());
        assertEquals(Report.INCOMPLETE, report(1, State.SKIPPED).status());
    }

    @Test
    void a_should_that_failed_is_shown_and_does_not_fail() {
        Entry should = CATALOGUE.entry("ENG-051").orElseThrow();
        Entry must = CATALOGUE.entry("ENG-001").orElseThrow();
        Report report = new Report(
                CATALOGUE,
                "x <y>",
                List.of(new Artifact("y.jar", "org.example.y 1.0", "sha256:00")),
                2,
                List.of(
                        new Report.Line(must, State.PASSED, List.of()),
                        new Report.Line(should, State.FAILED, List.of("because"))),
                List.of());
        assertEquals(Report.CONFORMANT, report.status());
        assertTrue(HtmlReport.of(report, "1", "").contains("because"));
        assertTrue(HtmlReport.of(report, "1", "").contains("x &lt;y&gt;"));
    }
}
