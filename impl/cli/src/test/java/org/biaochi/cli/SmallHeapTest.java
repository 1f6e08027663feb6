// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own in a small heap. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SmallHeapTest {
    private static final String GOAL =
            "{\"kind\":\"goal\",\"project\":{\"name\":\"修缮工程\"},\"goal_text\":\"修缮校舍\",\"indicators\":["
                    + "{\"level1\":\"产出指标\",\"level2\":\"数量指标\",\"level3\":\"修缮数量\",\"target\":\"10间\"}]}\n";

    @TempDir
    Path folder;

    @Test
    void a_text_of_200_megabytes_is_refused() throws IOException, InterruptedException {
        Path input = folder.resolve("huge.json");
        write(input, "{\"title\":\"", "x".repeat(1 << 16), 3200, "\"}");
        Path out = run("64m", input);
        assertThat(Files.readString(out)).contains("\"error\":{\"code\":\"", "\"verdict\"");
    }

    @Test
    void a_depth_bomb_is_refused() throws IOException, InterruptedException {
        Path input = folder.resolve("deep.json");
        write(input, "{\"title\":", "[".repeat(1 << 16), 300, "");
        Path out = run("64m", input);
        assertThat(Files.readString(out)).contains("\"error\":{\"code\":\"", "\"verdict\"");
    }

    @Test
    void a_long_batch_needs_no_more_than_one_subject_at_a_time() throws IOException, InterruptedException {
        Path input = folder.resolve("batch.jsonl");
        write(input, "", GOAL, 30_000, "");
        assertThat(Files.size(input)).isGreaterThan(5 << 20);
        Path out = run("32m", input);
        try (var lines = Files.lines(out)) {
            assertThat(lines.filter(line -> line.contains("\"verdict\"")).count())
                    .isEqualTo(30_001);
        }
    }

    /** Reviews the input and a good goal after it. */
    private Path run(String heap, Path input) throws IOException, InterruptedException {
        Path good = folder.resolve("good.json");
        Files.writeString(good, GOAL);
        Path out = folder.resolve("out.jsonl");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                "org.biaochi.cli.Main",
                "review",
                "--json",
                "--as-of",
                "2025-09-01",
                input.toString(),
                good.toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        int status = process.waitFor();
        assertThat(status).as(Files.readString(folder.resolve("err.txt"))).isIn(0, 1, 2);
        return out;
    }

    private static void write(Path file, String head, String part, int times, String tail) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                InputStream parts = new Repeating(part, times)) {
            out.write(head.getBytes(StandardCharsets.UTF_8));
            parts.transferTo(out);
            out.write(tail.getBytes(StandardCharsets.UTF_8));
        }
    }
}
