// SPDX-License-Identifier: Apache-2.0
package org.biaochi.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

class PluginFolderTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private Container container;
    private PluginFolder plugins;

    @BeforeEach
    void start_an_empty_framework() throws Exception {
        container = Container.create(getClass().getClassLoader(), Map.of(), Container.COMMANDS);
        container.start(new TreeMap<>());
        plugins = new PluginFolder(folder, container.context(), new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop_the_framework() {
        container.stop();
    }

    @Test
    void takes_at_once_and_silently_what_is_there_at_the_start() throws Exception {
        BundleFile.named("one", "1.0.0").to(folder.resolve("one.jar"));

        plugins.takeAll();

        assertThat(running()).containsExactly("one 1.0.0");
        assertThat(said()).isEmpty();
    }

    @Test
    void takes_a_new_file_only_when_it_no_longer_changes() throws Exception {
        plugins.takeAll();
        Path jar = BundleFile.named("one", "1.0.0").to(folder.resolve("one.jar"));
        byte[] whole = Files.readAllBytes(jar);
        Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
        plugins.look();
        Files.write(jar, whole);
        plugins.look();
        assertThat(running()).isEmpty();

        plugins.look();

        assertThat(running()).containsExactly("one 1.0.0");
        assertThat(said()).contains("one.jar 已启用").doesNotContain("不能使用");
    }

    @Test
    void updates_a_replaced_file() throws Exception {
        BundleFile.named("one", "1.0.0").to(folder.resolve("one.jar"));
        plugins.takeAll();
        BundleFile.named("one", "1.1.0").header("Bundle-Name", "newer").to(folder.resolve("one.jar"));

        lookTwice();

        assertThat(running()).containsExactly("one 1.1.0");
    }

    @Test
    void removes_what_is_gone() throws Exception {
        Path jar = BundleFile.named("one", "1.0.0").to(folder.resolve("one.jar"));
        plugins.takeAll();
        Files.delete(jar);

        plugins.look();

        assertThat(running()).isEmpty();
        assertThat(said()).contains("one.jar 已移除");
    }

    @Test
    void reports_once_by_name_what_is_no_bundle_and_uses_the_others() throws Exception {
        Files.writeString(folder.resolve("broken.jar"), "no zip file");
        BundleFile.named("one", "1.0.0").to(folder.resolve("one.jar"));

        plugins.takeAll();
        lookTwice();

        assertThat(running()).containsExactly("one 1.0.0");
        assertThat(said().lines()).singleElement().asString().contains("broken.jar", "不能使用", "unusable");
    }

    @Test
    void refuses_a_jar_that_is_no_bundle_and_says_what_its_manifest_lacks() throws Exception {
        try (OutputStream file = Files.newOutputStream(folder.resolve("plain.jar"));
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new ZipEntry("readme.txt"));
        }

        plugins.takeAll();

        assertThat(running()).isEmpty();
        assertThat(said()).contains("plain.jar", "没有 Bundle-SymbolicName", "META-INF/MANIFEST.MF");
    }

    @Test
    void starts_a_plugin_as_soon_as_another_brings_what_it_needs() throws Exception {
        BundleFile.named("user", "1.0.0").header("Require-Bundle", "library").to(folder.resolve("user.jar"));
        plugins.takeAll();
        assertThat(running()).isEmpty();
        assertThat(said()).contains("user.jar").contains("library");
        BundleFile.named("library", "1.0.0").to(folder.resolve("zlibrary.jar"));

        lookTwice();

        assertThat(running()).containsExactlyInAnyOrder("user 1.0.0", "library 1.0.0");
    }

    @Test
    void takes_a_renamed_plugin_after_its_old_file_is_gone() throws Exception {
        Path old = BundleFile.named("one", "1.0.0").to(folder.resolve("old.jar"));
        plugins.takeAll();
        BundleFile.named("one", "1.0.0").to(folder.resolve("new.jar"));
        lookTwice();
        assertThat(said()).contains("new.jar 不能使用");
        Files.delete(old);

        lookTwice();

        assertThat(running()).containsExactly("one 1.0.0");
    }

    @Test
    void a_missing_folder_is_an_empty_one() throws Exception {
        Files.delete(folder);

        plugins.takeAll();
        lookTwice();

        assertThat(running()).isEmpty();
        assertThat(said()).isEmpty();
    }

    private void lookTwice() {
        plugins.look();
        plugins.look();
    }

    private List<String> running() {
        return Arrays.stream(container.context().getBundles())
                .filter(bundle -> bundle.getBundleId() != 0 && bundle.getState() == Bundle.ACTIVE)
                .map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion())
                .toList();
    }

    private String said() {
        return log.toString(StandardCharsets.UTF_8);
    }
}
