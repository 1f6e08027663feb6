// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region.generate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.biaochi.api.subject.Subject;
import org.biaochi.cli.describe.JsonText;
import org.biaochi.json.SubjectFormat;

/** The files of one department, opened when the first line comes and closed together. Not thread-safe. */
final class OfficeFiles implements Closeable {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Path folder;
    private final String office;
    private final Map<String, JsonGenerator> open = new LinkedHashMap<>();

    OfficeFiles(Path folder, String office) {
        this.folder = folder;
        this.office = office;
    }

    /** Adds a line to the file of the department in a part of the folder, such as {@code months/07}. */
    void add(String part, SubjectFormat<?> format, Subject subject) throws IOException {
        JsonGenerator json = file(part);
        format.write(subject, json);
        json.writeRaw('\n');
    }

    /** Adds an object with these members likewise. */
    void add(String part, JsonText.Body members) throws IOException {
        JsonGenerator json = file(part);
        json.writeStartObject();
        members.write(json);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private JsonGenerator file(String part) throws IOException {
        JsonGenerator json = open.get(part);
        if (json == null) {
            Path file = folder.resolve(part).resolve(office + ".jsonl");
            Files.createDirectories(file.getParent());
            OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 14);
            json = FACTORY.createGenerator(out).setRootValueSeparator(null);
            open.put(part, json);
        }
        return json;
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (JsonGenerator json : open.values()) {
            try {
                json.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
