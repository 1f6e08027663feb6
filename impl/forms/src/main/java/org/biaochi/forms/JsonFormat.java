// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.exchange.Omission;
import org.biaochi.core.input.InputEntry;
import org.biaochi.json.SubjectFormat;
import org.biaochi.json.SubjectFormats;

/**
 * Subjects in the JSON of our own model: one object, an array or JSON Lines, form tables among them read too; written as one object
 * per line. Holds every kind of subject whole. Immutable; any number of threads.
 */
public final class JsonFormat implements FileFormat {
    /** The format. */
    public static final JsonFormat STANDARD = new JsonFormat();

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private JsonFormat() {}

    @Override
    public String id() {
        return "json";
    }

    @Override
    public LocalText name() {
        return new LocalText("模型 JSON", "JSON of the model");
    }

    @Override
    public List<String> endings() {
        return List.of(".json", ".jsonl");
    }

    @Override
    public boolean recognises(byte[] head) {
        return JsonHead.isJson(head);
    }

    @Override
    public Stream<InputEntry<? extends Subject>> read(String source, InputStream in) {
        return Inputs.subjects(source, in);
    }

    @Override
    public List<Omission> write(Iterator<? extends Subject> subjects, OutputStream out) throws IOException {
        while (subjects.hasNext()) {
            Subject subject = subjects.next();
            SubjectFormat<?> format = SubjectFormats.ofType(subject.type().name())
                    .orElseThrow(() -> new IllegalArgumentException("no format for subjects of " + subject.type()));
            try (JsonGenerator json = FACTORY.createGenerator(out)) {
                format.write(subject, json);
            }
            out.write('\n');
        }
        return List.of();
    }
}
