// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.jars;

import aQute.bnd.header.OSGiHeader;
import aQute.bnd.header.Parameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * A jar as the build left it, read once.
 *
 * @param artifactId the file's name without its ending
 * @param bytes its size
 * @param headers main attributes of the manifest
 * @param entries names of all files in it
 * @param times distinct time stamps of the entries
 * @param services lines of the files under META-INF/services, each as {@code service=provider}
 */
record ShippedJar(
        String artifactId,
        long bytes,
        Attributes headers,
        Set<String> entries,
        Set<Long> times,
        List<String> services) {
    private static final String SERVICES = "META-INF/services/";

    static List<ShippedJar> all() {
        try (Stream<Path> files = Files.list(Path.of("target", "shipped"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(ShippedJar::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ShippedJar read(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            List<ZipEntry> files = jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry.class::cast)
                    .toList();
            return new ShippedJar(
                    file.getFileName().toString().replace(".jar", ""),
                    Files.size(file),
                    jar.getManifest().getMainAttributes(),
                    files.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new)),
                    files.stream().map(ZipEntry::getTime).collect(Collectors.toSet()),
                    files.stream()
                            .filter(entry -> entry.getName().startsWith(SERVICES))
                            .flatMap(entry -> services(jar, entry))
                            .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file, failure);
        }
    }

    private static Stream<String> services(JarFile jar, ZipEntry entry) {
        try {
            String text = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(line -> entry.getName().substring(SERVICES.length()) + "=" + line);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String header(String name) {
        String value = headers.getValue(name);
        return value == null ? "" : value;
    }

    /** The clauses of an OSGi header such as Import-Package. */
    Parameters clauses(String name) {
        return OSGiHeader.parseHeader(header(name));
    }

    /** Packages that hold classes. */
    Set<String> packages() {
        return entries.stream()
                .filter(entry -> entry.endsWith(".class"))
                .map(entry -> entry.contains("/") ? entry.substring(0, entry.lastIndexOf('/')) : "")
                .map(folder -> folder.replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return artifactId;
    }
}
