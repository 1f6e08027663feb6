// SPDX-License-Identifier: Apache-2.0
package org.biaochi.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An unpacked distribution and the processes that tests start from it. */
record Distribution(Path home) {
    static final Path BUILT = Path.of("target", "biaochi").toAbsolutePath();

    /** What a finished process left. */
    record Outcome(int status, String out, String err) {}

    /** The one that was built; tests change nothing in it. */
    static Distribution built() {
        return new Distribution(BUILT);
    }

    /** A copy of the one that was built. */
    static Distribution copiedTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(BUILT)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(BUILT.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return new Distribution(folder);
    }

    Path plugins() {
        return home.resolve("plugins");
    }

    ProcessBuilder command(String... arguments) {
        List<String> line = new ArrayList<>(List.of(home.resolve("bin/biaochi").toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(home.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_OPTS");
        return builder;
    }

    Outcome run(String... arguments) throws IOException, InterruptedException {
        return finish(command(arguments), "");
    }

    static Outcome finish(ProcessBuilder builder, String input) throws IOException, InterruptedException {
        Path out = Files.createTempFile("biaochi", ".out");
        Path err = Files.createTempFile("biaochi", ".err");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        Outcome outcome = new Outcome(ended ? process.exitValue() : -1, Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return outcome;
    }

    static Map<String, String> posixLocale() {
        return Map.of("LC_ALL", "C", "LANG", "C");
    }
}
