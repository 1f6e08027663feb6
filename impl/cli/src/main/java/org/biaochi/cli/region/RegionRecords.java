// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.Disclosure;
import org.biaochi.json.SubjectFormats;
import org.jspecify.annotations.Nullable;

/**
 * The records that a run leaves beside its pages: the case files as they stand and what each department publishes, one
 * a line, and the circular. Not thread-safe.
 */
final class RegionRecords implements Closeable {
    private final @Nullable JsonGenerator cases;
    private final @Nullable JsonGenerator disclosures;

    private RegionRecords(@Nullable JsonGenerator cases, @Nullable JsonGenerator disclosures) {
        this.cases = cases;
        this.disclosures = disclosures;
    }

    /** Records in a folder; none at all if there is none. */
    static RegionRecords in(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return new RegionRecords(null, null);
        }
        Files.createDirectories(folder);
        return new RegionRecords(lines(folder.resolve("cases.jsonl")), lines(folder.resolve("disclosures.jsonl")));
    }

    private static JsonGenerator lines(Path file) throws IOException {
        return new JsonFactory()
                .createGenerator(new BufferedOutputStream(Files.newOutputStream(file)))
                .setRootValueSeparator(null);
    }

    /** Writes the circular that can be issued. */
    static void circular(Path folder, Circular circular) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(
                        new BufferedOutputStream(Files.newOutputStream(folder.resolve("issued-circular.json"))))) {
            SubjectFormats.CIRCULAR.write(circular, json);
            json.writeRaw('\n');
        }
    }

    /** Adds case files. */
    void cases(List<CaseFile> files) throws IOException {
        if (cases != null) {
            for (CaseFile file : files) {
                SubjectFormats.CASE_FILE.write(file, cases);
                cases.writeRaw('\n');
            }
        }
    }

    /** Adds what a department publishes. */
    void disclosures(List<Disclosure> packages) throws IOException {
        if (disclosures != null) {
            for (Disclosure one : packages) {
                SubjectFormats.DISCLOSURE.write(one, disclosures);
                disclosures.writeRaw('\n');
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (cases != null) {
            cases.close();
        }
        if (disclosures != null) {
            disclosures.close();
        }
    }
}
