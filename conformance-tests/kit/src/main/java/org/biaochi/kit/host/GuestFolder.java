// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder of its own for the jars of one check. */
final class GuestFolder implements AutoCloseable {
    private final Path path;

    GuestFolder() {
        try {
            path = Files.createTempDirectory("biaochi-guests");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
