// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.rowset;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.tables.row.Columns;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowProblem;
import org.biaochi.tables.row.RowSet;
import org.biaochi.tables.rowset.Manifest.TableEntry;
import org.jspecify.annotations.Nullable;

/** Collects the files of a package in whatever order they come, and compares them with the manifest. Not thread-safe. */
final class PackageParts {
    private static final int LONGEST_MANIFEST = 1 << 20;

    private final RowDigests digests;
    private final Map<String, TableFile> files = new LinkedHashMap<>();
    private @Nullable Manifest manifest;

    PackageParts(RowDigests digests) {
        this.digests = digests;
    }

    /** What was found in a file. */
    private static final class TableFile {
        private final String table;
        private final List<Row> rows = new ArrayList<>();
        private final List<RowProblem> problems = new ArrayList<>();
        private final Map<String, String> digests = new LinkedHashMap<>();
        private Optional<UnreadableInputException> refusal = Optional.empty();
        private long count;

        private TableFile(String table) {
            this.table = table;
        }
    }

    void take(String name, InputStream in) throws IOException {
        if (name.equals(Manifest.FILE)) {
            manifest = ManifestJson.read(name, in.readNBytes(LONGEST_MANIFEST));
            return;
        }
        Optional<RowFileKind> kind = RowFileKind.ofName(name);
        if (kind.isPresent()) {
            String stem = name.substring(0, name.length() - kind.get().ending().length());
            TableFile file = new TableFile(Columns.code(stem));
            files.put(name, file);
            read(file, kind.get(), in);
        }
    }

    private void read(TableFile file, RowFileKind kind, InputStream in) throws IOException {
        Map<String, MessageDigest> running = digests.all();
        InputStream digesting = new DigestingInput(in, List.copyOf(running.values()));
        try {
            file.count = RowFiles.read(file.table, kind, digesting, file.rows::add, file.problems::add);
        } catch (UnreadableInputException broken) {
            if (broken.code().equals("PACKAGE_TOO_LARGE")) {
                throw broken;
            }
            file.refusal = Optional.of(broken);
        }
        digesting.transferTo(java.io.OutputStream.nullOutputStream());
        running.forEach((algorithm, digest) -> file.digests.put(algorithm, RowDigests.print(digest.digest())));
    }

    Rowset build() {
        Manifest said = manifest;
        if (said == null) {
            throw new UnreadableInputException(
                    "PACKAGE_MANIFEST",
                    "/" + Manifest.FILE,
                    new LocalText(
                            "数据包中没有清单 " + Manifest.FILE + "，请补上", "the package has no " + Manifest.FILE + "; add it"));
        }
        RowSet.Builder rows = RowSet.builder();
        List<RowProblem> problems = new ArrayList<>();
        List<UnreadableInputException> refusals = new ArrayList<>();
        for (TableEntry entry : said.tables()) {
            TableFile file = files.remove(entry.file());
            Optional<UnreadableInputException> refusal = refusal(entry, file);
            refusal.ifPresent(refusals::add);
            if (file != null && (refusal.isEmpty() || refusal.get().code().equals("PACKAGE_ROWS"))) {
                rows.table(entry.table());
                file.rows.forEach(row -> rows.add(entry.table(), row));
                problems.addAll(file.problems);
            }
        }
        files.keySet()
                .forEach(name -> refusals.add(fault(
                        "PACKAGE_UNLISTED",
                        name,
                        "清单没有列出这个文件，未读入",
                        "the manifest does not list this file; it was not read")));
        return new Rowset(said, rows.build(), problems, refusals);
    }

    private static Optional<UnreadableInputException> refusal(TableEntry entry, @Nullable TableFile file) {
        if (file == null) {
            return Optional.of(fault(
                    "PACKAGE_FILE_MISSING", entry.file(), "清单列出的文件不在包中，请补上", "the manifest lists this file; add it"));
        }
        for (Map.Entry<String, String> digest : entry.digests().entrySet()) {
            String found = file.digests.get(digest.getKey());
            if (found != null && !found.equals(digest.getValue())) {
                return Optional.of(
                        fault(
                                "PACKAGE_DIGEST",
                                entry.file(),
                                digest.getKey() + " 摘要与清单不符，文件可能被改动或截断，未读入，请重新取得",
                                "the " + digest.getKey()
                                        + " digest differs from the manifest: changed or cut on the way; it was not read, fetch it again"));
            }
        }
        if (file.refusal.isPresent()) {
            return file.refusal.map(broken -> fault(
                    broken.code(),
                    entry.file(),
                    broken.text().zh(),
                    broken.text().en()));
        }
        boolean counted = entry.rows() < 0 || entry.rows() == file.count;
        return counted
                ? Optional.empty()
                : Optional.of(fault(
                        "PACKAGE_ROWS",
                        entry.file(),
                        "清单写 " + entry.rows() + " 行，实有 " + file.count + " 行，已读入，请核对",
                        "the manifest says " + entry.rows() + " rows, there are " + file.count
                                + "; they were read, check them"));
    }

    private static UnreadableInputException fault(String code, String file, String zh, String en) {
        return new UnreadableInputException(code, "/" + file, new LocalText(zh, en));
    }
}
