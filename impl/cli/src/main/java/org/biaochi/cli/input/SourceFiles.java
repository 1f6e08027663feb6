// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what the FILE arguments name: {@code -} is standard input, a folder means all files in it with an ending of the formats, sorted. */
public final class SourceFiles {
    private SourceFiles() {}

    /** The sources in the order of the arguments. Nothing is opened yet. */
    public static List<SourceFile> find(List<String> arguments, Path directory) {
        List<SourceFile> found = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals("-")) {
                found.add(new SourceFile("-", null, 0, null));
            } else {
                found.addAll(named(argument, directory));
            }
        }
        return found;
    }

    private static List<SourceFile> named(String argument, Path directory) {
        Path path;
        try {
            path = directory.resolve(argument);
        } catch (InvalidPathException e) {
            return List.of(new SourceFile(argument, null, 0, SourceFile.Trouble.MISSING));
        }
        if (Files.isDirectory(path)) {
            return inFolder(argument, path);
        }
        return List.of(
                Files.exists(path)
                        ? new SourceFile(argument, path, size(path), null)
                        : new SourceFile(argument, path, 0, SourceFile.Trouble.MISSING));
    }

    private static List<SourceFile> inFolder(String argument, Path folder) {
        String prefix = argument.endsWith("/") ? argument : argument + "/";
        List<SourceFile> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isInput(file) && Files.isRegularFile(file)) {
                        found.add(new SourceFile(name(file), file, size(file), null));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException cause) {
                    found.add(new SourceFile(name(file), file, 0, SourceFile.Trouble.CLOSED_FOLDER));
                    return FileVisitResult.CONTINUE;
                }

                private String name(Path file) {
                    return prefix + folder.relativize(file).toString().replace('\\', '/');
                }
            });
        } catch (IOException e) {
            found.add(new SourceFile(argument, folder, 0, SourceFile.Trouble.CLOSED_FOLDER));
        }
        if (found.isEmpty()) {
            return List.of(new SourceFile(argument, folder, 0, SourceFile.Trouble.EMPTY_FOLDER));
        }
        found.sort(Comparator.comparing(SourceFile::name));
        return found;
    }

    private static boolean isInput(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Formats.endings().stream().anyMatch(name::endsWith);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
