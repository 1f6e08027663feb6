// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.rowset;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.UnreadableInputException;

/**
 * Reads packages and compares each file with what the manifest says of it. A file that is cut, changed or too large is
 * refused by name; the others are read. Nothing is unpacked to a disk. Immutable; any number of threads.
 */
public final class RowsetReader {
    private final PackageLimits limits;
    private final RowDigests digests;

    /** A reader within limits. */
    public RowsetReader(PackageLimits limits, RowDigests digests) {
        this.limits = limits;
        this.digests = digests;
    }

    /** A reader within the usual limits. */
    public static RowsetReader standard() {
        return new RowsetReader(PackageLimits.DEFAULT, RowDigests.standard());
    }

    /**
     * Reads a zip and leaves the stream open.
     *
     * @throws UnreadableInputException if it is no package: no zip, no manifest, too large
     * @throws IOException if the stream cannot be read
     */
    public Rowset readZip(InputStream in) throws IOException {
        PackageParts parts = new PackageParts(digests);
        Set<String> names = new HashSet<>();
        CountedInput compressed = new CountedInput(new BufferedInputStream(in));
        try {
            // Closing it would close the caller's stream.
            @SuppressWarnings("resource")
            ZipInputStream zip = new ZipInputStream(compressed);
            long total = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                String name = baseName(entry.getName());
                if (!names.add(name) || names.size() > limits.entries()) {
                    throw tooMuch(
                            name,
                            names.size() > limits.entries() ? "文件超过 " + limits.entries() + " 个" : "文件名重复",
                            names.size() > limits.entries()
                                    ? "more than " + limits.entries() + " files"
                                    : "two files of this name");
                }
                GuardedInput file = new GuardedInput(name, zip, compressed, limits, total);
                parts.take(name, file);
                total += file.drain();
            }
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw new UnreadableInputException(
                    "PACKAGE_ZIP",
                    "",
                    new LocalText("压缩包已损坏，请重新打包后再提交", "the zip is broken; pack it again and submit it again"));
        }
        return parts.build();
    }

    /**
     * Reads a folder with a manifest.
     *
     * @throws UnreadableInputException if it holds no manifest
     * @throws IOException if the folder cannot be read
     */
    public Rowset readFolder(Path folder) throws IOException {
        PackageParts parts = new PackageParts(digests);
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                String name = file.getFileName().toString();
                GuardedInput guarded = new GuardedInput(name, in, null, limits, 0);
                parts.take(name, guarded);
                guarded.drain();
            }
        }
        return parts.build();
    }

    private static String baseName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    static UnreadableInputException tooMuch(String file, String zh, String en) {
        return new UnreadableInputException(
                "PACKAGE_TOO_LARGE",
                "/" + file,
                new LocalText(
                        "数据包 " + file + "：" + zh + "，请核对或拆分",
                        "package file " + file + ": " + en + "; check or split it"));
    }
}
