// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.biaochi.api.subject.Subject;
import org.biaochi.json.SubjectFormat;
import org.biaochi.json.SubjectFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlSchemasTest {
    static List<Path> examples() {
        return Examples.files();
    }

    static Stream<SubjectFormat<?>> formats() {
        return SubjectFormats.all().stream();
    }

    private static List<String> faults(XmlSchemas schema, String document) {
        return schema.faults(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    static String subjects() {
        XsdText text = new XsdText(
                SubjectElements.NAMESPACE,
                "Subjects of budget performance management. A missing element is ABSENT, an empty one BLANK.");
        List<String> names = SubjectFormats.all().stream()
                .map(format -> format.type().name())
                .toList();
        text.all(XmlNames.SUBJECTS, names);
        SubjectFormats.all().forEach(format -> text.element(format.type().name(), SubjectElements.shape(format)));
        return text.text();
    }

    static String assessments() {
        return new XsdText(
                        AssessmentXml.NAMESPACE,
                        "Assessments, and the errors of inputs that cannot be read. Elements are only ever added.")
                .all(AssessmentXml.ASSESSMENTS, List.of(AssessmentXml.ASSESSMENT, AssessmentXml.UNREADABLE))
                .element(AssessmentXml.ASSESSMENT, AssessmentXml.ASSESSED)
                .element(AssessmentXml.UNREADABLE, AssessmentXml.REFUSED)
                .text();
    }

    @Test
    void of_subjects_says_what_the_json_schemas_say() throws IOException {
        compare("biaochi-subject-1.xsd", subjects());
    }

    @Test
    void of_assessments_says_what_the_json_schema_says() throws IOException {
        compare("biaochi-assessment-1.xsd", assessments());
    }

    private static void compare(String name, String expected) throws IOException {
        Path file = Path.of("src/main/resources/org/biaochi/xml", name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file))
                .as("%s is out of date: run with -Dgolden.update=true", name)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void accepts_what_is_written_of_published_tables_and_examples(Path example) {
        assertThat(faults(XmlSchemas.SUBJECT, Xml.written(List.of(Examples.subject(example)))))
                .isEmpty();
    }

    @Test
    void accepts_all_of_them_in_one_document() {
        List<Subject> subjects = new ArrayList<>();
        Examples.files().forEach(file -> subjects.add(Examples.subject(file)));

        assertThat(faults(XmlSchemas.SUBJECT, Xml.written(subjects))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void accepts_whatever_a_subject_of_any_kind_holds(SubjectFormat<?> format) {
        RandomSubject random = new RandomSubject(7);
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            subjects.add(random.next(format));
        }

        assertThat(faults(XmlSchemas.SUBJECT, Xml.written(subjects))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sheep/>",
                "<form>sheep</form>",
                "<partial>perhaps</partial>",
                "<indicators><line/></indicators>",
                "<indicators><row><name><b/></name></row></indicators>",
                "<projectName colour=\"red\">甲</projectName>",
                "<extras><extra>甲</extra></extras>"
            })
    void refuses_what_no_goal_holds(String content) {
        assertThat(faults(XmlSchemas.SUBJECT, Xml.goal(content))).isNotEmpty();
    }
}
