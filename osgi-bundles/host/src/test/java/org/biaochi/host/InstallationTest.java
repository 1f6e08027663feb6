// SPDX-License-Identifier: Apache-2.0
package org.biaochi.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
    @TempDir
    Path home;

    @BeforeEach
    void make_bundles() throws Exception {
        Files.createDirectories(home.resolve("bundles/1"));
        Files.createDirectories(home.resolve("bundles/10"));
        Files.createFile(home.resolve("bundles/10/b.jar"));
        Files.createFile(home.resolve("bundles/10/a.jar"));
        Files.createFile(home.resolve("bundles/10/notes.txt"));
    }

    @Test
    void the_folder_of_a_bundle_is_its_start_level() throws Exception {
        var bundles = Installation.at(home).bundles();

        assertThat(bundles.keySet()).containsExactly(1, 10);
        assertThat(bundles.get(10))
                .extracting(jar -> jar.getFileName().toString())
                .containsExactly("a.jar", "b.jar");
    }

    @Test
    void settings_are_utf_8_and_may_be_absent() throws Exception {
        assertThat(Installation.at(home).settings()).isEmpty();
        Files.createDirectory(home.resolve("conf"));
        Files.writeString(home.resolve("conf/biaochi.properties"), "# 注释\nname = 标尺 \n");

        assertThat(Installation.at(home).settings()).containsExactly(Map.entry("name", "标尺"));
    }

    @Test
    void names_the_settings_file_that_cannot_be_read() throws Exception {
        Files.createDirectory(home.resolve("conf"));
        Files.write(home.resolve("conf/biaochi.properties"), new byte[] {'a', '=', (byte) 0xB1, (byte) 0xEA});

        assertThatThrownBy(() -> Installation.at(home).settings())
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("biaochi.properties")
                .hasMessageContaining("UTF-8");
    }

    @Test
    void refuses_a_folder_without_bundles() {
        assertThatThrownBy(() -> Installation.at(home.resolve("elsewhere")))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("elsewhere")
                .hasMessageContaining("bundles");
    }
}
