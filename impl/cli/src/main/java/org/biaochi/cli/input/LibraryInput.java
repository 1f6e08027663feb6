// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.library.LibraryCheck;
import org.biaochi.core.library.LibraryDraft;
import org.biaochi.core.library.LibraryFault;
import org.biaochi.json.LibraryFiles;

/** What library files say: a draft for each, or the fault of a file that cannot be read. A folder means all *.csv and *.json in it. */
public final class LibraryInput {
    private static final int LARGEST = 64 << 20;

    private final List<LibraryDraft> drafts = new ArrayList<>();
    private final List<LibraryFault> unreadable = new ArrayList<>();

    private LibraryInput() {}

    /** Reads the files. */
    public static LibraryInput read(List<String> names, Path directory) {
        LibraryInput input = new LibraryInput();
        for (String name : names) {
            input.add(name, directory);
        }
        return input;
    }

    /**
     * Reads files that must make a library.
     *
     * @throws ConfigurationException if they do not; the first fault is in it
     */
    public static IndicatorLibrary library(List<String> names, Path directory) {
        LibraryInput input = read(names, directory);
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

    private void add(String name, Path directory) {
        Path path;
        try {
            path = directory.resolve(name);
        } catch (InvalidPathException e) {
            missing(name);
            return;
        }
        try {
            if (Files.isDirectory(path)) {
                addFolder(name, path);
            } else {
                addFile(name, path);
            }
        } catch (IOException e) {
            missing(name);
        }
    }

    private void addFolder(String name, Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        try (var listed = Files.newDirectoryStream(folder, "*.{csv,CSV,json}")) {
            listed.forEach(file -> files.add(String.valueOf(file.getFileName())));
        }
        files.sort(null);
        for (String file : files) {
            addFile(name + (name.endsWith("/") ? "" : "/") + file, folder.resolve(file));
        }
        if (files.isEmpty()) {
            fault(name, "", "EMPTY_FOLDER", "文件夹里没有 CSV 或 JSON 文件", "the folder holds no CSV or JSON file");
        }
    }

    private void addFile(String name, Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST + 1);
        }
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

    private void missing(String name) {
        fault(name, "", "FILE_MISSING", "文件读不出来，请检查路径和权限", "the file cannot be read; check path and permissions");
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
