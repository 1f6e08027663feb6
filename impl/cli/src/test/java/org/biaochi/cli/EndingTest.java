// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own that is asked to give up. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process can only be killed")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class EndingTest {
    private static final String GOAL = "{\"kind\":\"goal\",\"project\":{\"name\":\"修缮工程\"},\"goal_text\":\"修缮校舍\"}\n";

    @TempDir
    private Path folder;

    @Test
    void whoever_gives_up_keeps_the_report_of_what_was_done() throws IOException, InterruptedException {
        Path input = Files.writeString(folder.resolve("batch.jsonl"), GOAL.repeat(200_000));
        Path out = folder.resolve("out.jsonl");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.biaochi.cli.Main",
                        "review",
                        "--json",
                        "--as-of",
                        "2025-09-01",
                        "--report",
                        folder.resolve("report").toString(),
                        input.toString()))
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        while (Files.size(out) == 0 && process.isAlive()) {
            Thread.sleep(50);
        }
        process.destroy();
        process.waitFor();

        assertThat(folder.resolve("err.txt")).content().contains("报告：");
        assertThat(folder.resolve("report").resolve("review.html")).content().contains("审核中途停止", "修缮工程");
    }
}
