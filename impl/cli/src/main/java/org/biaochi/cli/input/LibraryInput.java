// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.cli.session.Session;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.input.Unreadable;
import org.biaochi.core.library.LibraryCheck;
import org.biaochi.core.library.LibraryDraft;
import org.biaochi.core.library.LibraryFault;
import org.biaochi.forms.FormTableFormat;
import org.biaochi.forms.JsonFormat;
import org.biaochi.json.LibraryFiles;
import org.biaochi.report.words.Plain;
import org.biaochi.tables.TablesFormat;

/**
 * What library files say: a draft for each, or the fault of a file that cannot be read. A file is told by its content: our JSON, a
 * spreadsheet, or tables of indicators in a package; {@code -} is standard input, a folder means all such files in it
 * or is a package.
 */
public final class LibraryInput {
    private static final int LARGEST = 64 << 20;

    /** What is told of rows without keeping the others from being a library. */
    private static final Set<String> NOTED =
            Set.of("TABLE_ROW_NO_SUBJECT", "TABLE_ROW_UNKNOWN_CODE", "TABLE_ROW_UNKNOWN_COLUMN");

    private final List<LibraryDraft> drafts = new ArrayList<>();
    private final List<LibraryFault> unreadable = new ArrayList<>();
    private final List<LibraryFault> noted = new ArrayList<>();

    private final Path directory;
    private final InputStream standardInput;
    private int packages;

    private LibraryInput(Session session) {
        this.directory = session.directory();
        this.standardInput = session.in();
    }

    /** Reads the files; that some were tables is told beside the results. */
    public static LibraryInput read(List<String> names, Session session, String language) {
        LibraryInput input = new LibraryInput(session);
        names.forEach(input::add);
        if (input.packages > 0) {
            String format = Formats.TABLES.name().in(language);
            session.err()
                    .line(
                            language.equals("en")
                                    ? "Formats: " + format + " (" + input.packages + ")"
                                    : "文件格式：" + format + " " + input.packages + " 个");
            input.noted.forEach(fault -> session.err().line(Plain.of(fault.in(language), 500)));
            session.err().flush();
        }
        return input;
    }

    /**
     * Reads files that must make a library.
     *
     * @throws ConfigurationException if they do not; the first fault is in it
     */
    public static IndicatorLibrary library(List<String> names, Session session, String language) {
        LibraryInput input = read(names, session, language);
        List<LibraryFault> faults = input.unreadable;
        if (faults.isEmpty()) {
            LibraryCheck check = LibraryCheck.of(input.drafts);
            if (check.library().isPresent()) {
                return check.library().get();
            }
            faults = check.faults();
        }
        LibraryFault first = faults.get(0);
        throw new ConfigurationException(
                first.code(),
                first.source() + first.place(),
                new LocalText(
                        first.text().zh() + "；全部问题见 biaochi library check",
                        first.text().en() + "; biaochi library check lists all faults"));
    }

    private void add(String name) {
        try {
            if (name.equals("-")) {
                addStream(name, standardInput);
                return;
            }
            Path path = directory.resolve(name);
            if (Files.isDirectory(path)) {
                addFolder(name, path);
            } else {
                addFile(name, path);
            }
        } catch (InvalidPathException | IOException e) {
            unreadable.add(new LibraryFault("FILE_MISSING", name, "", "", ReadFault.of(e, "文件", "the file")));
        }
    }

    private void addFolder(String name, Path folder) throws IOException {
        if (Formats.TABLES.recognises(folder)) {
            tables(name, () -> Formats.TABLES.library(name, folder));
            return;
        }
        List<String> files = new ArrayList<>();
        try (var listed = Files.newDirectoryStream(folder, "*.{csv,CSV,tsv,json,jsonl,zip}")) {
            listed.forEach(file -> files.add(String.valueOf(file.getFileName())));
        }
        files.sort(null);
        for (String file : files) {
            addFile(name + (name.endsWith("/") ? "" : "/") + file, folder.resolve(file));
        }
        if (files.isEmpty()) {
            fault(
                    name,
                    "",
                    "EMPTY_FOLDER",
                    "文件夹里没有 CSV、JSON 文件或数据包",
                    "the folder holds no CSV, no JSON and no package");
        }
    }

    private void addFile(String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            addStream(name, in);
        }
    }

    private void addStream(String name, InputStream raw) throws IOException {
        InputStream in = new BufferedInputStream(raw, FileFormat.HEAD);
        in.mark(FileFormat.HEAD);
        byte[] head = in.readNBytes(FileFormat.HEAD);
        in.reset();
        if (Formats.TABLES.recognises(head)) {
            tables(name, () -> Formats.TABLES.library(name, in));
            return;
        }
        Optional<FileFormat> other = Formats.of(head).filter(format -> !isText(format));
        if (other.isPresent()) {
            fault(
                    name,
                    "",
                    "NO_LIBRARY",
                    "识别为" + other.get().name().zh() + "，指标库不用这种格式，请用 CSV、JSON 或标准库表",
                    "this is " + other.get().name().en()
                            + ", which holds no library; use CSV, JSON or standard tables");
            return;
        }
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            fault(name, "", "FILE_TOO_LONG", "文件超过 64 MB，请拆分", "the file is larger than 64 MB; split it");
            return;
        }
        try {
            drafts.add(LibraryFiles.draft(name, bytes));
        } catch (UnreadableInputException e) {
            unreadable.add(new LibraryFault(e.code(), name, e.path(), "", e.text()));
        }
    }

    private static boolean isText(FileFormat format) {
        return format == JsonFormat.STANDARD || format == FormTableFormat.STANDARD;
    }

    /** Reads tables. */
    @FunctionalInterface
    private interface Tables {
        TablesFormat.LibraryInput read() throws IOException;
    }

    private void tables(String name, Tables tables) throws IOException {
        packages++;
        try {
            TablesFormat.LibraryInput read = tables.read();
            drafts.addAll(read.drafts());
            for (Unreadable<?> refused : read.refused()) {
                String code = refused.error().code();
                LibraryFault fault = new LibraryFault(
                        code, refused.source(), "", "", refused.error().text());
                (NOTED.contains(code) ? noted : unreadable).add(fault);
            }
        } catch (UnreadableInputException e) {
            unreadable.add(new LibraryFault(e.code(), name, e.path(), "", e.text()));
        }
    }

    private void fault(String name, String place, String code, String zh, String en) {
        unreadable.add(new LibraryFault(code, name, place, "", new LocalText(zh, en)));
    }

    /** What the readable files say. */
    public List<LibraryDraft> drafts() {
        return List.copyOf(drafts);
    }

    /** The files that cannot be read at all. */
    public List<LibraryFault> unreadable() {
        return List.copyOf(unreadable);
    }
}
