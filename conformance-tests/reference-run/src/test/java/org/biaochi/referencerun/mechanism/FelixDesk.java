// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.mechanism;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.biaochi.profiles.Packs;
import org.biaochi.referencerun.sample.LiveDistribution;

/** The distribution in Felix, the packs of the scenarios in a bundle of its plug-in folder. */
final class FelixDesk implements MechanismDesk {
    private final Path home;
    private final LiveDistribution distribution;

    FelixDesk(Path home, Map<String, String> packs) throws IOException {
        this.home = home;
        LiveDistribution.copy(home);
        try (OutputStream file = Files.newOutputStream(home.resolve("plugins").resolve("scenarios.jar"))) {
            bundle(packs, file);
        }
        this.distribution = LiveDistribution.serving(home);
    }

    private static void bundle(Map<String, String> packs, OutputStream file) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "scenarios");
        main.putValue("Bundle-Version", "1.0.0");
        try (JarOutputStream jar = new JarOutputStream(file, manifest)) {
            StringBuilder index = new StringBuilder();
            for (Map.Entry<String, String> pack : packs.entrySet()) {
                String name = pack.getKey() + ".yaml";
                index.append(name).append('\n');
                entry(jar, Packs.INDEX.replace("index", name), pack.getValue());
            }
            entry(jar, Packs.INDEX, index.toString());
        }
    }

    private static void entry(JarOutputStream jar, String name, String text) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(text.getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
    }

    @Override
    public JsonNode ask(JsonNode request) throws IOException {
        return distribution.ask(request);
    }

    @Override
    public Ran run(List<String> arguments, Path folder) throws IOException, InterruptedException {
        Process process = LiveDistribution.command(home, folder, arguments).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), out);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        distribution.close();
    }
}
