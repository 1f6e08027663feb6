// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.facts;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Region;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.cli.input.Formats;
import org.biaochi.cli.input.ReadFault;
import org.biaochi.cli.input.SourceFile;
import org.biaochi.cli.input.SourceFiles;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.text.Folding;
import org.biaochi.forms.FormTableFormat;
import org.biaochi.forms.JsonFormat;
import org.biaochi.json.FactsDocument;
import org.biaochi.json.JsonLimits;
import org.biaochi.json.JsonRecord;
import org.biaochi.json.JsonRecords;

/** Reads through a folder of facts once: keeps what is shared and notes where each project's documents stand. */
public final class FactFiles {
    private final Optional<Region> region;
    private final DocumentIndex projects = new DocumentIndex();
    private final List<FactFolder.Shared> shared = new ArrayList<>();
    private final Set<String> connections = new TreeSet<>();
    private final FactRemarks remarks = new FactRemarks();
    private final LibraryPart library = new LibraryPart(remarks);

    private final Map<FileFormat, Integer> recognised = new LinkedHashMap<>();
    private final InputStream standardInput;

    private FactFiles(Optional<Region> region, InputStream standardInput) {
        this.region = region;
        this.standardInput = standardInput;
    }

    /**
     * Opens a folder, a single file or {@code -}. Each file is told by its content: documents of facts and libraries in
     * JSON, libraries as spreadsheets or tables; what holds no facts is named and left out.
     *
     * @param name what was named, as remarks print it
     * @param region the region of the review; empty if none was named, so that documents of any region serve
     * @param standardInput what {@code -} reads
     * @throws ConfigurationException if there is nothing to read
     */
    public static FactFolder open(String name, Path directory, Optional<Region> region, InputStream standardInput) {
        FactFiles files = new FactFiles(region, standardInput);
        List<SourceFile> sources = SourceFiles.find(List.of(name), directory);
        boolean there = sources.get(0).trouble() != SourceFile.Trouble.MISSING;
        if (there && !name.equals("-")) {
            files.library.addSheets(name, directory.resolve(name));
        }
        for (SourceFile file : sources) {
            boolean sheetsOnly = file.trouble() == SourceFile.Trouble.EMPTY_FOLDER
                    && !files.library.names().isEmpty();
            if (sheetsOnly) {
                continue;
            }
            if (file.trouble() == SourceFile.Trouble.MISSING) {
                throw new ConfigurationException("FACTS_NOT_FOUND", "--facts " + file.name(), ReadFault.MISSING);
            }
            if (file.trouble() != null) {
                throw new ConfigurationException(
                        "FACTS_NOT_FOUND",
                        "--facts " + file.name(),
                        new LocalText(
                                "没有事实资料可读：应是存有 *.json、*.jsonl 或指标库的文件夹，格式见 biaochi explain facts",
                                "no facts to read: this should be a folder of *.json, *.jsonl or libraries; see"
                                        + " biaochi explain facts"));
            }
            files.read(file);
        }
        files.projects.seal();
        return new FactFolder(
                files.projects, files.shared, files.connections, files.library, files.remarks, files.recognised);
    }

    static String code(String code) {
        return code.isEmpty() ? "" : "code " + code;
    }

    static String name(String name) {
        return name.isEmpty() ? "" : "name " + name;
    }

    private void read(SourceFile file) {
        try {
            if (file.path() != null && Files.isDirectory(file.path())) {
                recognised.merge(Formats.tables(), 1, Integer::sum);
                Path folder = file.path();
                library.addTables(file.name(), () -> Formats.tables().library(file.name(), folder));
                return;
            }
            try (InputStream in = new BufferedInputStream(file.open(standardInput), FileFormat.HEAD)) {
                in.mark(FileFormat.HEAD);
                byte[] head = in.readNBytes(FileFormat.HEAD);
                in.reset();
                read(file, Formats.of(head).orElse(JsonFormat.STANDARD), in);
            }
        } catch (UncheckedIOException | IOException e) {
            remarks.broken(file.name(), "", new LocalText("读取时出错，请检查文件和权限", "reading failed; check the file"));
        }
    }

    private void read(SourceFile file, FileFormat format, InputStream in) {
        if (LibraryPart.isSheet(file.name())) {
            // Spreadsheets in the folder itself were taken before.
            if (format == Formats.tables()) {
                recognised.merge(format, 1, Integer::sum);
            }
            return;
        }
        recognised.merge(format, 1, Integer::sum);
        if (format == Formats.tables()) {
            library.addTables(file.name(), () -> Formats.tables().library(file.name(), in));
            return;
        }
        if (format != JsonFormat.STANDARD && format != FormTableFormat.STANDARD) {
            remarks.leftOut(
                    file.name(),
                    "",
                    new LocalText(
                            "识别为" + format.name().zh() + "，里面没有事实资料，没有采用；事实资料用 JSON，指标库可用 CSV、JSON 或标准库表",
                            "is " + format.name().en()
                                    + ", which holds no facts; not used. Facts are JSON, libraries CSV, JSON or"
                                    + " standard tables"));
            return;
        }
        JsonRecords records = JsonRecords.of(file.name(), in, JsonLimits.DEFAULT);
        while (records.hasNext()) {
            read(file, records.next());
        }
    }

    private void read(SourceFile file, JsonRecord record) {
        List<UnreadableInputException> faults = new ArrayList<>();
        try {
            FactsDocument document = FactsDocument.read(record, faults::add);
            if (!faults.isEmpty() && LibraryPart.isLibrary(record)) {
                library.add(file);
                return;
            }
            if (tell(faults, record)) {
                return;
            }
            connect(document, record);
            Optional<LocalText> other = Addressees.otherRegion(document, region);
            if (other.isPresent()) {
                remarks.leftOut(record.source(), "/region", other.get());
            } else if (document.isForProject() && file.path() != null) {
                int number = projects.add(file, record);
                key(code(Folding.normalise(document.projectCode())), number);
                key(name(Folding.normalise(document.projectName())), number);
            } else {
                shared.add(new FactFolder.Shared(document));
            }
        } catch (UnreadableInputException e) {
            if (LibraryPart.isLibrary(record)) {
                library.add(file);
            } else {
                tell(faults, record);
                remarks.broken(record.source(), e.path(), e.text());
            }
        }
    }

    /** Tells the keys that nobody knows; whether one of them stands among those that say for whom the facts are. */
    private boolean tell(List<UnreadableInputException> faults, JsonRecord record) {
        boolean forWhom = faults.stream().anyMatch(fault -> !fault.path().contains("~1"));
        for (UnreadableInputException fault : faults) {
            LocalText text = fault.text();
            remarks.broken(
                    record.source(),
                    fault.path(),
                    forWhom
                            ? new LocalText(
                                    then(text.zh(), "；") + "分不清给谁用，整份没有采用",
                                    then(text.en(), "; ") + "whom it is for is not clear, so none of it is used")
                            : new LocalText(
                                    then(text.zh(), "；") + "这一项没有采用，其余事实照用",
                                    then(text.en(), "; ") + "it is not used, the facts beside it are"));
        }
        return forWhom;
    }

    /** A text to be followed by another; a question needs no further mark. */
    private static String then(String text, String mark) {
        boolean asks = text.endsWith("？") || text.endsWith("?");
        return asks ? text + mark.substring(1) : text + mark;
    }

    /** What a document names as connected and nobody knows does not take its facts away. */
    private void connect(FactsDocument document, JsonRecord record) {
        try {
            connections.addAll(document.connections());
        } catch (UnreadableInputException fault) {
            remarks.broken(record.source(), fault.path(), fault.text());
            document.keys().forEach(key -> connections.add(key.id()));
        }
    }

    private void key(String key, int number) {
        if (!key.isEmpty()) {
            projects.key(key, number);
        }
    }
}
