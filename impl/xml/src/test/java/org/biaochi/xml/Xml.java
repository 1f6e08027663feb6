// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;
import org.biaochi.json.SubjectFormat;
import org.biaochi.json.SubjectFormats;

/** Subjects as XML and back, for tests. */
final class Xml {
    private Xml() {}

    static String written(List<? extends Subject> subjects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            assertThat(XmlFormat.STANDARD.write(subjects.iterator(), out)).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static List<InputEntry<? extends Subject>> entries(String xml) {
        return entries(xml.getBytes(StandardCharsets.UTF_8));
    }

    static List<InputEntry<? extends Subject>> entries(byte[] xml) {
        return XmlFormat.STANDARD.read("f.xml", new ByteArrayInputStream(xml)).toList();
    }

    static List<Subject> read(String xml) {
        return entries(xml).stream().map(Xml::subject).toList();
    }

    static Subject subject(InputEntry<? extends Subject> entry) {
        if (entry instanceof Unreadable<?> unreadable) {
            throw new AssertionError(unreadable.source() + " is unreadable", unreadable.error());
        }
        return ((Decoded<? extends Subject>) entry).subject();
    }

    /** The one error of an input that holds nothing else. */
    static UnreadableInputException fault(byte[] xml) {
        List<InputEntry<? extends Subject>> entries = entries(xml);
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0)).isInstanceOf(Unreadable.class);
        return ((Unreadable<?>) entries.get(0)).error();
    }

    static UnreadableInputException fault(String xml) {
        return fault(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** A goal with something in it. */
    static String goal(String content) {
        return "<goal xmlns=\"urn:biaochi:subject:1\">" + content + "</goal>";
    }

    static String json(Subject subject) {
        SubjectFormat<?> format = SubjectFormats.ofType(subject.type().name()).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            format.write(subject, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
