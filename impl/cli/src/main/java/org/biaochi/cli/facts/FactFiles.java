// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Region;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.cli.input.SourceFile;
import org.biaochi.cli.input.SourceFiles;
import org.biaochi.core.text.Folding;
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

    private FactFiles(Optional<Region> region) {
        this.region = region;
    }

    /**
     * Opens a folder, or a single file.
     *
     * @param name what was named, as remarks print it
     * @param region the region of the review; empty if none was named, so that documents of any region serve
     * @throws ConfigurationException if there is nothing to read
     */
    public static FactFolder open(String name, Path directory, Optional<Region> region) {
        FactFiles files = new FactFiles(region);
        List<SourceFile> sources = SourceFiles.documents(List.of(name), directory);
        boolean folder = sources.get(0).trouble() != SourceFile.Trouble.MISSING;
        if (folder) {
            files.library.addSheets(name, directory.resolve(name));
        }
        for (SourceFile file : sources) {
            boolean sheetsOnly = file.trouble() == SourceFile.Trouble.EMPTY_FOLDER
                    && !files.library.names().isEmpty();
            if (sheetsOnly) {
                continue;
            }
            if (file.trouble() != null) {
                throw new ConfigurationException(
                        "FACTS_NOT_FOUND",
                        "--facts " + file.name(),
                        new LocalText(
                                "没有事实资料可读：应是存有 *.json 或 *.jsonl 的文件夹，格式见 biaochi explain facts",
                                "no facts to read: this should be a folder of *.json or *.jsonl; see biaochi explain facts"));
            }
            files.read(file);
        }
        files.projects.seal();
        return new FactFolder(files.projects, files.shared, files.connections, files.library, files.remarks);
    }

    static String code(String code) {
        return code.isEmpty() ? "" : "code " + code;
    }

    static String name(String name) {
        return name.isEmpty() ? "" : "name " + name;
    }

    private void read(SourceFile file) {
        try (InputStream in = file.open(InputStream.nullInputStream())) {
            JsonRecords records = JsonRecords.of(file.name(), in, JsonLimits.DEFAULT);
            while (records.hasNext()) {
                read(file, records.next());
            }
        } catch (UncheckedIOException | IOException e) {
            remarks.broken(file.name(), "", new LocalText("读取时出错，请检查文件和权限", "reading failed; check the file"));
        }
    }

    private void read(SourceFile file, JsonRecord record) {
        try {
            FactsDocument document = FactsDocument.read(record);
            connections.addAll(document.connections());
            Optional<LocalText> other = Addressees.otherRegion(document, region);
            if (other.isPresent()) {
                remarks.leftOut(record.source(), "/region", other.get());
            } else if (document.isForProject()) {
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
                remarks.broken(record.source(), e.path(), e.text());
            }
        }
    }

    private void key(String key, int number) {
        if (!key.isEmpty()) {
            projects.key(key, number);
        }
    }
}
