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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what the FILE arguments name: {@code -} is standard input, a folder means all files in it with an ending of the
 * formats, sorted, or is one package of tables. Immutable.
 */
public final class SourceFiles {
    private final Set<String> endings = Formats.endings();

    private SourceFiles() {}

    /** The sources in the order of the arguments; a folder that is a package is one of them. Nothing is read yet. */
    public static List<SourceFile> find(List<String> arguments, Path directory) {
        return new SourceFiles().all(arguments, directory);
    }

    private List<SourceFile> all(List<String> arguments, Path directory) {
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

    private List<SourceFile> named(String argument, Path directory) {
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

    private List<SourceFile> inFolder(String argument, Path folder) {
        String prefix = argument.endsWith("/") ? argument : argument + "/";
        List<SourceFile> found = new ArrayList<>();
        Set<Path> whole = new HashSet<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
                    if (isPackage(inside)) {
                        whole.add(inside);
                        String name = inside.equals(folder) ? argument : name(inside);
                        found.add(new SourceFile(name, inside, sizeOfFiles(inside), null, !inside.equals(folder)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    boolean part = whole.contains(file.getParent())
                            && Formats.TABLES.isPart(String.valueOf(file.getFileName()));
                    if (!part && isInput(file) && Files.isRegularFile(file)) {
                        found.add(new SourceFile(name(file), file, size(file), null, true));
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

    private boolean isInput(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }

    private static boolean isPackage(Path folder) {
        try {
            return Formats.TABLES.recognises(folder);
        } catch (IOException e) {
            // The manifest is found among the files then, and told as one that cannot be read.
            return false;
        }
    }

    private static long sizeOfFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(SourceFiles::size)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
