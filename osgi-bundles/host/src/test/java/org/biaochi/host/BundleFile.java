// SPDX-License-Identifier: Apache-2.0
package org.biaochi.host;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A bundle put together by a test. */
final class BundleFile {
    private final Manifest manifest = new Manifest();
    private final Map<String, byte[]> entries = new TreeMap<>();

    private BundleFile(String symbolicName, String version) {
        header(Attributes.Name.MANIFEST_VERSION.toString(), "1.0");
        header("Bundle-ManifestVersion", "2");
        header("Bundle-SymbolicName", symbolicName);
        header("Bundle-Version", version);
    }

    static BundleFile named(String symbolicName, String version) {
        return new BundleFile(symbolicName, version);
    }

    BundleFile header(String name, String value) {
        manifest.getMainAttributes().putValue(name, value);
        return this;
    }

    BundleFile text(String path, String text) {
        entries.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    BundleFile classFile(Class<?> type) throws IOException {
        String path = type.getName().replace('.', '/') + ".class";
        try (var in = type.getClassLoader().getResourceAsStream(path)) {
            entries.put(path, in.readAllBytes());
        }
        return this;
    }

    /** Writes the jar; replaces a file of that name in one step, as a careful administrator would. */
    Path to(Path file) throws IOException {
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "bundle", ".part");
        try (OutputStream out = Files.newOutputStream(draft);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        }
        return Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
