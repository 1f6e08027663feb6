// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One thing to read: a file, a folder that is one package, or standard input. Immutable.
 *
 * @param name as people named it; folders joined by a slash
 * @param path the file or folder; null for standard input
 * @param size how many bytes it has, 0 if unknown
 * @param trouble why it cannot be read, found while looking for files; null if it may be readable
 * @param found whether nobody named it: it stood in a folder
 */
public record SourceFile(
        String name,
        @Nullable Path path,
        long size,
        @Nullable Trouble trouble,
        boolean found) {
    /** Why nothing can be read here. */
    public enum Trouble {
        /** There is no such file. */
        MISSING,
        /** A folder without any input in it. */
        EMPTY_FOLDER,
        /** A folder that may not be listed. */
        CLOSED_FOLDER
    }

    /** One that was named. */
    public SourceFile(String name, @Nullable Path path, long size, @Nullable Trouble trouble) {
        this(name, path, size, trouble, false);
    }

    /** Opens it. */
    public InputStream open(InputStream standardInput) throws IOException {
        return path == null ? new Unclosed(standardInput) : Files.newInputStream(path);
    }

    /** Standard input belongs to the host. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
