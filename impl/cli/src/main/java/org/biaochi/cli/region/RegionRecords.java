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
import org.biaochi.json.SubjectFormats;
import org.jspecify.annotations.Nullable;

/** The records that a run leaves beside its pages: the case files as they stand, one a line, and the circular. Not thread-safe. */
final class RegionRecords implements Closeable {
    private final @Nullable JsonGenerator cases;

    private RegionRecords(@Nullable JsonGenerator cases) {
        this.cases = cases;
    }

    /** Records in a folder; none at all if there is none. */
    static RegionRecords in(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return new RegionRecords(null);
        }
        Files.createDirectories(folder);
        return new RegionRecords(new JsonFactory()
                .createGenerator(new BufferedOutputStream(Files.newOutputStream(folder.resolve("cases.jsonl"))))
                .setRootValueSeparator(null));
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

    @Override
    public void close() throws IOException {
        if (cases != null) {
            cases.close();
        }
    }
}
