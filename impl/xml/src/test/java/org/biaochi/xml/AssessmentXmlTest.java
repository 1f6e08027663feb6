// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.json.JsonTrees;
import org.junit.jupiter.api.Test;

class AssessmentXmlTest {
    private static final String LINE = """
        {"schema":"biaochi-assessment-1","stage":"review","subject":{"source":"f.json","id":null,"name":"甲","kind":"goal"},
        "verdict":"FAIL","gate":{"decision":"RESUBMIT","reasons":["GR-IND-001"]},
        "items":{"W1":{"findings":1,"machineShare":"0.9"}},"score":null,"grade":null,
        "findings":[{"rule":"GR-IND-001","severity":"ERROR","path":"/indicators/3/level3","paths":["/indicators/3/level3"],
        "arguments":{"value":"<甲>","all":["1","2"]},"message":"不对","bases":[{"id":"b","text":"t","jurisdiction":"中央",
        "kind":"numbered_text","verified":false}],"item":"W1","waiver":null}],
        "ledger":{"passed":[],"failed":["GR-IND-001"],"undecided":[{"rule":"GR-CMP-006","missing":["periodStart"]}],
        "notApplicable":[],"skipped":[],"error":[],"overBudget":[],"extra":[],"counts":{"GR-IND-001":{"passed":11,"failed":1}}},
        "figures":[{"formula":"F20","path":"","state":"PRESENT","value":"10.00","inputs":[],"parameters":[]}],
        "digest":"sha256:00","provenance":{"input":null,"facts":"sha256:00","profile":{"id":"central","version":"1",
        "digest":"sha256:00","asOf":"2025-09-01"},"engine":"1.0.0","plugins":[]}}
        """;
    private static final String REFUSED =
            "{\"schema\":\"biaochi-assessment-1\",\"subject\":{\"source\":\"g.json\"},\"error\":{\"code\":\"JSON_SYNTAX\",\"message\":\"JSON"
                    + " 语法错误\",\"path\":\"1:1\"}}";

    private static String written(String... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AssessmentXml.write(
                Stream.of(lines)
                        .map(line -> line.getBytes(StandardCharsets.UTF_8))
                        .iterator(),
                out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writes_what_the_schema_says() throws IOException {
        String document = written(LINE, REFUSED);

        assertThat(XmlSchemas.ASSESSMENT.faults(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(document)
                .contains(
                        "<verdict>FAIL</verdict>",
                        "<item>GR-IND-001</item>",
                        "<entry name=\"W1\">",
                        "<entry name=\"value\">&lt;甲></entry>",
                        "<entry name=\"all\" type=\"array\">",
                        "<entry name=\"passed\">11</entry>",
                        "<verified>false</verified>",
                        "<unreadable>",
                        "<code>JSON_SYNTAX</code>")
                .doesNotContain("<score", "<waiver", "<schema");
    }

    @Test
    void writes_an_empty_document_of_no_lines() throws IOException {
        assertThat(written()).contains("<assessments xmlns=\"urn:biaochi:assessment:1\">");
    }

    @Test
    void lines_come_back_with_their_numbers_and_nulls() throws IOException {
        byte[] document = written(LINE, REFUSED).getBytes(StandardCharsets.UTF_8);
        List<JsonNode> back = new ArrayList<>();

        AssessmentXml.read(new ByteArrayInputStream(document), line -> back.add(JsonTrees.read(line)));

        assertThat(AssessmentXml.recognises(document)).isTrue();
        assertThat(back)
                .containsExactly(
                        JsonTrees.read(LINE.getBytes(StandardCharsets.UTF_8)),
                        JsonTrees.read(REFUSED.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refuses_documents_of_something_else_and_such_as_break_off() throws IOException {
        String cut = written(LINE).substring(0, 400);
        for (String document : List.of("<goal xmlns=\"urn:biaochi:subject:1\"/>", "<assessments/>", cut, "{}")) {
            assertThatThrownBy(() -> AssessmentXml.read(
                            new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), line -> {}))
                    .isInstanceOf(UnreadableInputException.class);
        }
    }

    @Test
    void refuses_what_is_no_result() {
        for (String line : List.of("{}", "{\"schema\":\"biaochi-goal-1\"}")) {
            assertThatThrownBy(() -> written(line)).isInstanceOf(UnreadableInputException.class);
        }
    }
}
