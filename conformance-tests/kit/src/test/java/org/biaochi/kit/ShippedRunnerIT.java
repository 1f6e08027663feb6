// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runner as it ships: one jar beside its libraries. */
class ShippedRunnerIT {
    private static final Path FOLDER = Path.of("target/biaochi-conformance").toAbsolutePath();

    private static int run(Path log, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                FOLDER.resolve("biaochi-conformance.jar").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroy();
            throw new AssertionError("the runner did not end");
        }
        return process.exitValue();
    }

    @Test
    void the_manifest_names_exactly_the_libraries_that_lie_there() throws IOException {
        try (JarFile jar = new JarFile(FOLDER.resolve("biaochi-conformance.jar").toFile());
                Stream<Path> libraries = Files.list(FOLDER.resolve("lib"))) {
            String named = jar.getManifest().getMainAttributes().getValue("Class-Path");
            Set<String> there = libraries
                    .map(file -> "lib/" + file.getFileName())
                    // Annotations that only compilers read.
                    .filter(name -> !name.contains("apiguardian"))
                    .collect(Collectors.toSet());
            assertEquals(there, Set.of(named.split(" ")));
        }
    }

    @Test
    void a_subject_on_the_class_path_option_is_checked(@TempDir Path folder) throws IOException, InterruptedException {
        String classes = Path.of("target/test-classes").toAbsolutePath().toString();
        Path log = folder.resolve("log");
        int status = run(log, "--class-path", classes, "--subject", RunnerTest.Right.class.getName());
        assertEquals(0, status, Files.readString(log));
        assertTrue(Files.readString(log).contains("conformant: "), Files.readString(log));
        assertEquals(1, run(log, "--class-path", classes, "--subject", RunnerTest.Broken.class.getName()));
        assertEquals(3, run(log), Files.readString(log));
    }

    @Test
    void a_program_that_answers_nonsense_is_not_conformant(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = Path.of("target/test-classes").toAbsolutePath().toString();
        String command = "\"" + java + "\" -cp \"" + classes + "\" org.biaochi.kit.fake.Echo";
        assertEquals(1, run(log, "--command", command), Files.readString(log));
        assertTrue(Files.readString(log).contains("CMD-001 failed MUST"), Files.readString(log));
    }
}
