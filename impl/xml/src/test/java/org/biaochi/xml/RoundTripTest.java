// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import static org.assertj.core.api.Assertions.assertThat;

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

class RoundTripTest {
    private static final int SUBJECTS = 300;

    static Stream<SubjectFormat<?>> formats() {
        return SubjectFormats.all().stream();
    }

    static List<Path> examples() {
        return Examples.files();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void keeps_whatever_a_subject_of_any_kind_holds(SubjectFormat<?> format) {
        RandomSubject random = new RandomSubject(20250901);
        for (int i = 0; i < SUBJECTS; i++) {
            Subject subject = random.next(format);

            Subject read = Xml.read(Xml.written(List.of(subject))).get(0);

            assertThat(read).as("%s %d", format, i).isEqualTo(subject);
            assertThat(Xml.json(read)).isEqualTo(Xml.json(subject));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keeps_what_was_published(Path example) {
        Subject subject = Examples.subject(example);

        List<Subject> read = Xml.read(Xml.written(List.of(subject)));

        assertThat(read).containsExactly(subject);
        assertThat(Xml.json(read.get(0))).isEqualTo(Xml.json(subject));
    }

    @Test
    void keeps_many_subjects_of_many_kinds_in_their_order() {
        List<Subject> subjects = new ArrayList<>();
        Examples.files().forEach(file -> subjects.add(Examples.subject(file)));

        assertThat(Xml.read(Xml.written(subjects))).isEqualTo(subjects);
    }

    @Test
    void keeps_a_document_without_subjects() {
        assertThat(Xml.written(List.of())).contains("<subjects");
    }
}
