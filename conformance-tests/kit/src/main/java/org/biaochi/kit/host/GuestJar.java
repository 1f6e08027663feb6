// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.api.spi.SpiVersion;

/** Packs the guest as a vendor packs a plug-in: a bundle with a component, and a provider for plain class paths. */
final class GuestJar {
    /** The provider id of guests. */
    static final String ID = "org.example.guest";

    private static final String FROM = "org/biaochi/kit/guest/";
    private static final String TO = "org/example/guest/";
    private static final String PROVIDER = "org.example.guest.GuestProvider";
    private static final List<String> CLASSES = List.of("GuestProvider.class", "GuestRule.class");

    private GuestJar() {}

    /** A guest of a version. */
    static Path version(Path folder, String version) {
        return jar(folder, version, Map.of());
    }

    /** A guest that throws when it is made. */
    static Path breaking(Path folder) {
        return jar(folder, "1.0.0", Map.of("breaks", "true"));
    }

    /** A guest that was built with an SPI that no engine of this API knows. */
    static Path foreign(Path folder) {
        return jar(folder, "1.0.0", Map.of("spi", Integer.toString(SpiVersion.MAJOR + 98)));
    }

    /** A file that is no jar. */
    static Path noJar(Path folder) {
        try {
            return Files.writeString(Files.createTempFile(folder, "no-jar", ".jar"), "this is no jar");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jar(Path folder, String version, Map<String, String> traits) {
        Map<String, String> all =
                new TreeMap<>(Map.of("id", ID, "version", version, "spi", Integer.toString(SpiVersion.MAJOR)));
        all.putAll(traits);
        StringBuilder properties = new StringBuilder();
        all.forEach((name, value) ->
                properties.append(name).append('=').append(value).append('\n'));
        try {
            Path file = Files.createTempFile(folder, "guest", ".jar");
            try (OutputStream out = Files.newOutputStream(file);
                    JarOutputStream jar = new JarOutputStream(out, manifest(version))) {
                for (String name : CLASSES) {
                    entry(jar, TO + name, ClassNames.moved(bytes(name), FROM, TO));
                }
                entry(jar, TO + "guest.properties", properties.toString());
                entry(jar, "META-INF/services/" + RuleProvider.class.getName(), PROVIDER + "\n");
                entry(jar, "OSGI-INF/guest.xml", component());
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = GuestJar.class.getResourceAsStream("/" + FROM + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static Manifest manifest(String version) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", ID);
        main.putValue("Bundle-Version", version);
        main.putValue("Service-Component", "OSGI-INF/guest.xml");
        main.putValue("Import-Package", imports());
        return manifest;
    }

    private static String imports() {
        return String.join(
                ",",
                List.of("basis", "goal", "rule", "spi", "subject").stream()
                        .map(name -> "org.biaochi.api." + name + ";version=\"[1.0,2)\"")
                        .toList());
    }

    private static String component() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.3.0\" name=\"" + PROVIDER + "\">\n"
                + "  <service><provide interface=\"" + RuleProvider.class.getName() + "\"/></service>\n"
                + "  <implementation class=\"" + PROVIDER + "\"/>\n"
                + "</scr:component>\n";
    }

    private static void entry(JarOutputStream jar, String name, String text) throws IOException {
        entry(jar, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void entry(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }
}
