// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    Path directory;

    @Test
    void opens_the_entries_beside_one_in_its_jar() throws IOException {
        try (Folder folder = Folder.of(inJar("cards/first.yaml", "cards/second.yaml"), name -> null)) {
            assertThat(text(folder.open("second.yaml"))).isEqualTo("cards/second.yaml");
            assertThat(text(folder.open("first.yaml"))).isEqualTo("cards/first.yaml");
        }
    }

    @Test
    void opens_the_entries_at_the_root_of_a_jar() throws IOException {
        try (Folder folder = Folder.of(inJar("first.yaml", "second.yaml"), name -> null)) {
            assertThat(text(folder.open("second.yaml"))).isEqualTo("second.yaml");
        }
    }

    @Test
    void names_an_entry_that_is_not_there() throws IOException {
        try (Folder folder = Folder.of(inJar("cards/first.yaml", "second.yaml"), name -> null)) {
            assertThatThrownBy(() -> folder.open("second.yaml"))
                    .isInstanceOf(FileNotFoundException.class)
                    .hasMessage("second.yaml");
        }
    }

    @Test
    void asks_elsewhere_where_there_is_no_jar() throws IOException {
        Path file = Files.writeString(directory.resolve("first.yaml"), "");
        try (Folder folder = Folder.of(file.toUri().toURL(), name -> name.equals("known") ? stream(name) : null)) {
            assertThat(text(folder.open("known"))).isEqualTo("known");
            assertThatThrownBy(() -> folder.open("unknown")).isInstanceOf(FileNotFoundException.class);
        }
    }

    private URL inJar(String... entries) throws IOException {
        Path jar = directory.resolve("cards.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                out.write(entry.getBytes(StandardCharsets.UTF_8));
            }
        }
        return new URL("jar:" + jar.toUri() + "!/" + entries[0]);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(InputStream stream) throws IOException {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
