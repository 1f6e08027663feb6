// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.frameworks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.biaochi.referencerun.conformance.ReferenceSubject;

/** The bundle inside the framework, made of test classes on the fly. */
final class InsideBundle {
    private InsideBundle() {}

    static byte[] jar() throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "org.biaochi.referencerun.inside");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Bundle-Activator", InsideActivator.class.getName());
        main.putValue("Import-Package", imports());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Class<?> root : List.of(InsideActivator.class, ReferenceSubject.class)) {
                addWithNested(root, jar);
            }
        }
        return bytes.toByteArray();
    }

    private static String imports() throws IOException {
        List<String> imports = new ArrayList<>(ApiPackages.all());
        imports.addAll(List.of(
                "org.biaochi.kit.subject",
                "org.biaochi.engine",
                "org.biaochi.profiles",
                "org.biaochi.core.rule",
                "org.osgi.framework"));
        return String.join(",", imports);
    }

    private static void addWithNested(Class<?> root, JarOutputStream jar) throws IOException {
        Path folder = Path.of("target/test-classes", root.getPackageName().split("\\."));
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().matches(root.getSimpleName() + "(\\$.*)?\\.class"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            jar.putNextEntry(new ZipEntry(root.getPackageName().replace('.', '/') + "/" + file.getFileName()));
            jar.write(Files.readAllBytes(file));
            jar.closeEntry();
        }
    }
}
