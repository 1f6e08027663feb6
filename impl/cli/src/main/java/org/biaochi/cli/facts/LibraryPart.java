// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.facts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.library.LibraryFacts;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.cli.input.Formats;
import org.biaochi.cli.input.SourceFile;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.library.LibraryCheck;
import org.biaochi.core.library.LibraryDraft;
import org.biaochi.core.library.LibraryFault;
import org.biaochi.json.JsonReading;
import org.biaochi.json.JsonRecord;
import org.biaochi.json.LibraryFiles;
import org.biaochi.json.LibraryJson;
import org.biaochi.tables.TablesFormat;

/** The indicator library of a folder of facts: all its library files together, JSON or spreadsheets. Not thread-safe. */
final class LibraryPart {
    private static final int FAULTS_TOLD = 20;

    private final List<LibraryDraft> drafts = new ArrayList<>();
    private final FactRemarks remarks;

    LibraryPart(FactRemarks remarks) {
        this.remarks = remarks;
    }

    /** Whether a record that is no document of facts is a library. */
    static boolean isLibrary(JsonRecord record) {
        try {
            return JsonReading.STANDARD.peek(record, LibraryPart::schema).equals(LibraryJson.SCHEMA);
        } catch (UnreadableInputException e) {
            return false;
        }
    }

    private static String schema(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean schema = parser.currentName().equals("schema");
            parser.nextToken();
            if (schema) {
                return parser.getText();
            }
            parser.skipChildren();
        }
        return "";
    }

    /** Adds the spreadsheets that stand in a folder itself. */
    void addSheets(String name, Path folder) {
        if (!Files.isDirectory(folder)) {
            if (isSheet(name)) {
                add(name, folder);
            }
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> isSheet(String.valueOf(file.getFileName())))
                    .sorted()
                    .forEach(file -> add(name + "/" + file.getFileName(), file));
        } catch (IOException e) {
            unreadable(name);
        }
    }

    static boolean isSheet(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    void add(SourceFile file) {
        if (file.path() != null) {
            add(file.name(), file.path());
        }
    }

    private void add(String name, Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, FileFormat.HEAD));
            if (Formats.tables().recognises(head)) {
                addTables(name, () -> Formats.tables().library(name, new ByteArrayInputStream(bytes)));
                return;
            }
            drafts.add(LibraryFiles.draft(name, bytes));
        } catch (UnreadableInputException e) {
            remarks.broken(name, e.path(), e.text());
        } catch (IOException e) {
            unreadable(name);
        }
    }

    /** Reads tables. */
    @FunctionalInterface
    interface Tables {
        TablesFormat.LibraryInput read() throws IOException;
    }

    /** Adds the libraries among tables; what is none is told. */
    void addTables(String name, Tables tables) {
        try {
            TablesFormat.LibraryInput read = tables.read();
            drafts.addAll(read.drafts());
            read.refused()
                    .forEach(refused -> remarks.leftOut(
                            refused.source(), "", refused.error().text()));
        } catch (UnreadableInputException e) {
            remarks.broken(name, e.path(), e.text());
        } catch (IOException e) {
            unreadable(name);
        }
    }

    private void unreadable(String name) {
        remarks.broken(name, "", new LocalText("读取时出错，请检查文件和权限", "reading failed; check the file"));
    }

    /** The library as a fact; nothing if there is none or it has faults, which are told. */
    Facts facts() {
        if (drafts.isEmpty()) {
            return Facts.NONE;
        }
        LibraryCheck check = LibraryCheck.of(drafts);
        if (check.library().isPresent()) {
            return Facts.builder()
                    .put(LibraryFacts.INDICATORS, check.library().get())
                    .build();
        }
        check.faults().stream().limit(FAULTS_TOLD).forEach(this::tell);
        return Facts.builder().connected(LibraryFacts.INDICATORS.id()).build();
    }

    private void tell(LibraryFault fault) {
        remarks.broken(fault.source() + " " + fault.place(), "", fault.text());
    }

    /** The names of the files, for remarks. */
    String names() {
        return String.join(" ", drafts.stream().map(LibraryDraft::source).toList());
    }
}
