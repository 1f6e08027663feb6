// SPDX-License-Identifier: Apache-2.0
package org.biaochi.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

class ContainerTest {
    @TempDir
    Path folder;

    @Test
    void starts_bundles_up_to_the_level_and_from_any_path() throws Exception {
        Path odd = Files.createDirectories(folder.resolve("标 尺+1%20"));
        Path low = BundleFile.named("low", "1.0.0").to(odd.resolve("low.jar"));
        Path high = BundleFile.named("high", "1.0.0").to(odd.resolve("high.jar"));
        Container container = Container.create(getClass().getClassLoader(), Map.of(), Container.COMMANDS);
        try {
            container.start(new TreeMap<>(Map.of(1, List.of(low), Container.SHELL, List.of(high))));

            assertThat(container.context().getBundles())
                    .filteredOn(bundle -> bundle.getState() == Bundle.ACTIVE)
                    .extracting(Bundle::getSymbolicName)
                    .contains("low")
                    .doesNotContain("high");
        } finally {
            container.stop();
        }
    }

    @Test
    void names_the_bundle_that_does_not_start_and_why() throws Exception {
        Path jar = BundleFile.named("lonely", "1.0.0")
                .header("Import-Package", "org.example.nowhere")
                .to(folder.resolve("lonely.jar"));
        Container container = Container.create(getClass().getClassLoader(), Map.of(), Container.COMMANDS);
        try {
            assertThatThrownBy(() -> container.start(new TreeMap<>(Map.of(1, List.of(jar)))))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("lonely")
                    .hasMessageContaining("org.example.nowhere");
        } finally {
            container.stop();
        }
    }

    @Test
    void leaves_nothing_behind() throws Exception {
        Container container = Container.create(getClass().getClassLoader(), Map.of(), Container.COMMANDS);
        container.start(new TreeMap<>());
        Path storage = Path.of(container.context().getProperty("org.osgi.framework.storage"));
        assertThat(storage).isDirectory();

        container.stop();
        container.stop();

        assertThat(storage).doesNotExist();
    }
}
