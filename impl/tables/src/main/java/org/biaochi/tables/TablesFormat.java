// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.exchange.Omission;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;
import org.biaochi.core.library.LibraryDraft;
import org.biaochi.tables.model.LibraryTables;
import org.biaochi.tables.model.TableSettings;
import org.biaochi.tables.model.TableSubjects;
import org.biaochi.tables.row.RowProblem;
import org.biaochi.tables.row.RowSet;
import org.biaochi.tables.row.Scope;
import org.biaochi.tables.rowset.Manifest;
import org.biaochi.tables.rowset.RowFiles;
import org.biaochi.tables.rowset.Rowset;
import org.biaochi.tables.rowset.RowsetReader;
import org.biaochi.tables.rowset.RowsetWriter;

/**
 * Packages of standard tables (标准库表数据包), or the rows of one table in JSON Lines or CSV. Rows that make no subject and files that do
 * not hold what the manifest says come as unreadable entries after the subjects. Immutable; any number of threads.
 */
public final class TablesFormat implements FileFormat {
    private final Supplier<TableSettings> settings;
    private final RowsetReader reader;
    private final RowsetWriter writer;
    private final FirstBytes first;

    private TablesFormat(Supplier<TableSettings> settings, RowsetReader reader, RowsetWriter writer) {
        this.settings = settings;
        this.reader = Objects.requireNonNull(reader, "reader");
        this.writer = Objects.requireNonNull(writer, "writer");
        this.first = new FirstBytes(() -> settings.get().dictionary());
    }

    /** The format with the dictionary and the limits that ship. The dictionary is read when a table is first met. */
    public static TablesFormat standard() {
        return new TablesFormat(
                () -> TableSettings.builder().build(),
                RowsetReader.standard(),
                RowsetWriter.builder().build());
    }

    /** The format with these settings; packages are written for their region and year. */
    public static TablesFormat of(TableSettings settings) {
        return of(
                settings,
                RowsetReader.standard(),
                RowsetWriter.builder().scope(settings.scope()).build());
    }

    /** The format with its own reader and writer of packages. */
    public static TablesFormat of(TableSettings settings, RowsetReader reader, RowsetWriter writer) {
        Objects.requireNonNull(settings, "settings");
        return new TablesFormat(() -> settings, reader, writer);
    }

    @Override
    public String id() {
        return "tables";
    }

    @Override
    public LocalText name() {
        return new LocalText("标准库表数据包", "package of standard tables");
    }

    @Override
    public List<String> endings() {
        return List.of(".zip", ".jsonl", ".csv");
    }

    /** What is written is a package, never the rows of one table. */
    @Override
    public List<String> targetEndings() {
        return List.of(".zip");
    }

    @Override
    public boolean recognises(byte[] head) {
        return FirstBytes.isPackage(head) || first.table(head).isPresent();
    }

    /** Whether a folder is a package: it has our manifest. */
    public boolean recognises(Path folder) throws IOException {
        Path manifest = folder.resolve(Manifest.FILE);
        if (!Files.isRegularFile(manifest)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(manifest)) {
            return FirstBytes.isManifest(in.readNBytes(HEAD));
        }
    }

    /** Whether a file of this name belongs to the package in whose folder it is. */
    public boolean isPart(String file) {
        return FirstBytes.isPart(file);
    }

    @Override
    public Stream<InputEntry<? extends Subject>> read(String source, InputStream in) {
        try {
            BufferedInputStream buffered = new BufferedInputStream(in, HEAD);
            buffered.mark(HEAD);
            byte[] head = buffered.readNBytes(HEAD);
            buffered.reset();
            Optional<FirstBytes.Table> table = first.table(head);
            return FirstBytes.isZip(head) || table.isEmpty()
                    ? entries(source, reader.readZip(buffered))
                    : entries(source, table.get(), buffered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the subjects of a package in a folder.
     *
     * @throws UnreadableInputException if it is no package
     * @throws UncheckedIOException if the folder cannot be read
     */
    public Stream<InputEntry<? extends Subject>> read(String source, Path folder) {
        try {
            return entries(source, reader.readFolder(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the libraries of indicators in a package or in the rows of one table.
     *
     * @param source the name of the input, as faults print it
     * @throws UnreadableInputException if it is no package
     * @throws IOException if the stream cannot be read
     */
    public LibraryInput library(String source, InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, HEAD);
        buffered.mark(HEAD);
        byte[] head = buffered.readNBytes(HEAD);
        buffered.reset();
        Optional<FirstBytes.Table> table = first.table(head);
        if (FirstBytes.isZip(head) || table.isEmpty()) {
            Rowset rowset = reader.readZip(buffered);
            return library(source, rowset.rows(), rowset.problems(), rowset.refusals());
        }
        RowSet.Builder rows = RowSet.builder().table(table.get().code());
        List<RowProblem> problems = new ArrayList<>();
        RowFiles.read(
                table.get().code(),
                table.get().kind(),
                buffered,
                row -> rows.add(table.get().code(), row),
                problems::add);
        return library(source, rows.build(), problems, List.of());
    }

    /**
     * Reads the libraries of indicators in a package in a folder.
     *
     * @throws UnreadableInputException if it is no package
     * @throws IOException if the folder cannot be read
     */
    public LibraryInput library(String source, Path folder) throws IOException {
        Rowset rowset = reader.readFolder(folder);
        return library(source, rowset.rows(), rowset.problems(), rowset.refusals());
    }

    private LibraryInput library(
            String source, RowSet rows, List<RowProblem> problems, List<UnreadableInputException> refusals) {
        LibraryTables.Read read = new LibraryTables(settings.get()).read(source, rows);
        List<Unreadable<?>> refused = new ArrayList<>();
        refusals.forEach(refusal -> refused.add(refused(source, refusal)));
        Stream.concat(problems.stream(), read.skipped().stream())
                .forEach(problem -> refused.add(unreadable(source, problem)));
        return new LibraryInput(read.drafts(), refused);
    }

    /**
     * The libraries of an input.
     *
     * @param drafts what each table says, unchecked
     * @param refused files and rows that are in none of them, and rows that are only in part
     */
    public record LibraryInput(List<LibraryDraft> drafts, List<Unreadable<?>> refused) {
        /** Copies the lists. */
        public LibraryInput {
            drafts = List.copyOf(drafts);
            refused = List.copyOf(refused);
        }
    }

    private Stream<InputEntry<? extends Subject>> entries(String source, FirstBytes.Table table, InputStream in)
            throws IOException {
        RowSet.Builder rows = RowSet.builder().table(table.code());
        List<RowProblem> problems = new ArrayList<>();
        RowFiles.read(table.code(), table.kind(), in, row -> rows.add(table.code(), row), problems::add);
        TableSubjects.Read read = new TableSubjects(settings.get()).read(source, rows.build());
        return entries(source, read, problems, List.of());
    }

    private Stream<InputEntry<? extends Subject>> entries(String source, Rowset rowset) {
        // What a package says of itself binds its rows, unless somebody asked for a region and year.
        TableSettings set = settings.get();
        TableSettings own =
                set.scope().equals(Scope.ALL) ? set.withScope(rowset.manifest().scope()) : set;
        Set<String> lost = rowset.manifest().tables().stream()
                .map(Manifest.TableEntry::table)
                .filter(table -> !rowset.rows().has(table))
                .collect(Collectors.toUnmodifiableSet());
        TableSubjects.Read read = new TableSubjects(own).read(source, rowset.rows(), lost);
        return entries(source, read, rowset.problems(), rowset.refusals());
    }

    private Stream<InputEntry<? extends Subject>> entries(
            String source,
            TableSubjects.Read read,
            List<RowProblem> problems,
            List<UnreadableInputException> refusals) {
        List<InputEntry<? extends Subject>> entries = new ArrayList<>(read.subjects());
        refusals.forEach(refusal -> entries.add(refused(source, refusal)));
        Stream.concat(problems.stream(), read.skipped().stream())
                .forEach(problem -> entries.add(unreadable(source, problem)));
        if (entries.isEmpty() && read.deleted() > 0) {
            entries.add(new Unreadable<>(
                    source,
                    new UnreadableInputException("TABLE_ROWS_DELETED", "", TableSubjects.deleted(read.deleted()))));
        }
        return entries.stream();
    }

    private static Unreadable<?> refused(String source, UnreadableInputException refusal) {
        return new Unreadable<>(source + "!" + refusal.path().substring(1), refusal);
    }

    private static Unreadable<?> unreadable(String source, RowProblem problem) {
        String place = problem.place().isEmpty() ? problem.key() : problem.place();
        String path = "/" + problem.table()
                + (problem.key().isEmpty() ? "" : "/" + problem.key())
                + (problem.column().isEmpty() ? "" : "/" + problem.column());
        return new Unreadable<>(
                source + "!" + problem.table() + (place.isEmpty() ? "" : ":" + place),
                new UnreadableInputException("TABLE_ROW_" + problem.kind().name(), path, problem.text()));
    }

    @Override
    public List<Omission> write(Iterator<? extends Subject> subjects, OutputStream out) throws IOException {
        TableSubjects.Written written = new TableSubjects(settings.get()).write(subjects);
        writer.writeZip(written.rows(), out);
        return written.omissions();
    }

    /**
     * Writes subjects as a package in a folder.
     *
     * @throws IOException if the folder cannot be written to
     */
    public List<Omission> write(Iterator<? extends Subject> subjects, Path folder) throws IOException {
        TableSubjects.Written written = new TableSubjects(settings.get()).write(subjects);
        writer.writeFolder(written.rows(), folder);
        return written.omissions();
    }
}
