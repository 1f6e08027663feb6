// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.rowset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.biaochi.tables.dictionary.DataDictionary;
import org.biaochi.tables.row.RowSet;
import org.biaochi.tables.row.Scope;
import org.biaochi.tables.rowset.Manifest.Mode;
import org.biaochi.tables.rowset.Manifest.TableEntry;

/**
 * Writes packages: the manifest first and uncompressed, so that the first bytes tell what the file is. Equal rows give equal bytes.
 * Immutable; any number of threads.
 */
public final class RowsetWriter {
    /**
     * Almost the earliest time that a zip can say; packages do not tell when they were made. The earliest of all would
     * be written in the time zone of the machine as well.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private final Builder settings;

    private RowsetWriter(Builder settings) {
        this.settings = settings;
    }

    /** Starts a writer of full packages of JSON Lines without region and year. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Writes a zip and leaves the output open.
     *
     * @throws IOException if the output fails
     */
    public void writeZip(RowSet rows, OutputStream out) throws IOException {
        Map<String, byte[]> files = files(rows);
        ZipOutputStream zip = new ZipOutputStream(out);
        boolean first = true;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(NO_TIME);
            if (first) {
                store(entry, file.getValue());
            }
            first = false;
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void store(ZipEntry entry, byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(crc.getValue());
    }

    /**
     * Writes a folder, which is made if it is not there; the manifest comes last, so that a folder with one is whole.
     *
     * @throws IOException if the folder cannot be written to
     */
    public void writeFolder(RowSet rows, Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, byte[]> files = files(rows);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!file.getKey().equals(Manifest.FILE)) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        }
        Files.write(folder.resolve(Manifest.FILE), Objects.requireNonNull(files.get(Manifest.FILE), Manifest.FILE));
    }

    private Map<String, byte[]> files(RowSet rows) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(Manifest.FILE, new byte[0]);
        List<TableEntry> tables = new ArrayList<>();
        for (String table : rows.tables()) {
            byte[] bytes = RowFiles.write(settings.kind, rows.rows(table));
            String name = table + settings.kind.ending();
            files.put(name, bytes);
            tables.add(new TableEntry(table, name, rows.rows(table).size(), settings.digests.of(bytes)));
        }
        Manifest manifest = new Manifest(
                DataDictionary.standard().version(),
                settings.scope,
                settings.mode,
                settings.since,
                settings.until,
                tables);
        files.put(Manifest.FILE, ManifestJson.write(manifest));
        return files;
    }

    /** Collects settings. Not thread-safe. */
    public static final class Builder {
        private RowFileKind kind = RowFileKind.JSON_LINES;
        private Scope scope = Scope.ALL;
        private Mode mode = Mode.FULL;
        private String since = "";
        private String until = "";
        private RowDigests digests = RowDigests.standard();

        private Builder() {}

        private Builder(Builder other) {
            this.kind = other.kind;
            this.scope = other.scope;
            this.mode = other.mode;
            this.since = other.since;
            this.until = other.until;
            this.digests = other.digests;
        }

        /** Sets how the rows stand in their files. */
        public Builder kind(RowFileKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /** Sets the region and year that the manifest states. */
        public Builder scope(Scope scope) {
            this.scope = Objects.requireNonNull(scope, "scope");
            return this;
        }

        /** Says that the package holds only what changed from one UPDATE_TIME to another; empty texts if nobody knows. */
        public Builder incremental(String since, String until) {
            this.mode = Mode.INCREMENTAL;
            this.since = Objects.requireNonNull(since, "since");
            this.until = Objects.requireNonNull(until, "until");
            return this;
        }

        /** Sets where digests come from. */
        public Builder digests(RowDigests digests) {
            this.digests = Objects.requireNonNull(digests, "digests");
            return this;
        }

        /** Returns the writer; the builder may go on. */
        public RowsetWriter build() {
            return new RowsetWriter(new Builder(this));
        }
    }
}
