// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.biaochi.kit.catalogue.Digests;

/**
 * A jar or folder that the subject was loaded from, so that a report says which bytes were checked. Immutable.
 *
 * @param name file name
 * @param coordinates symbolic name and version as the manifest gives them; empty where it gives none
 * @param digest {@code sha256:} over the bytes of the jar, or over names and digests of a folder's files in order
 */
public record Artifact(String name, String coordinates, String digest) {
    private static final List<String> NAMES =
            List.of("Bundle-SymbolicName", "Automatic-Module-Name", "Implementation-Title");
    private static final List<String> VERSIONS = List.of("Bundle-Version", "Implementation-Version");

    /**
     * Looks at a jar or folder.
     *
     * @throws IllegalArgumentException if it cannot be read
     */
    public static Artifact of(Path path) {
        String name = Objects.requireNonNullElse(path.getFileName(), path).toString();
        try {
            return Files.isDirectory(path)
                    ? new Artifact(name, "", ofFolder(path))
                    : new Artifact(name, coordinates(path), Digests.sha256(Files.readAllBytes(path)));
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + path + " of --class-path: " + e.getMessage(), e);
        }
    }

    private static String ofFolder(Path folder) throws IOException {
        StringBuilder listing = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String inside = folder.relativize(file).toString().replace('\\', '/');
                listing.append(inside)
                        .append(' ')
                        .append(Digests.sha256(Files.readAllBytes(file)))
                        .append('\n');
            }
        }
        return Digests.sha256(listing.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String coordinates(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            if (manifest == null) {
                return "";
            }
            Attributes main = manifest.getMainAttributes();
            return (first(main, NAMES) + " " + first(main, VERSIONS)).strip();
        }
    }

    private static String first(Attributes attributes, List<String> names) {
        return names.stream()
                .map(attributes::getValue)
                .filter(Objects::nonNull)
                .map(value -> value.split(";", 2)[0].strip())
                .findFirst()
                .orElse("");
    }
}
