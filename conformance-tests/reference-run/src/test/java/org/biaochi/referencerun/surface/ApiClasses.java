// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.surface;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.biaochi.api.engine.PerformanceEngine;

/** The class files of the API, from its folder or its jar. */
final class ApiClasses {
    private ApiClasses() {}

    static List<byte[]> all() throws IOException {
        Path home;
        try {
            home = Path.of(PerformanceEngine.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IOException(e);
        }
        if (Files.isDirectory(home)) {
            return below(home);
        }
        try (FileSystem jar = FileSystems.newFileSystem(home)) {
            return below(jar.getPath("/"));
        }
    }

    private static List<byte[]> below(Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        List<byte[]> classes = new ArrayList<>();
        for (Path file : files) {
            classes.add(Files.readAllBytes(file));
        }
        return classes;
    }
}
