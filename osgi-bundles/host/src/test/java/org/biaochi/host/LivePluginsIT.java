// SPDX-License-Identifier: Apache-2.0
package org.biaochi.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.example.plugin.SampleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in dropped into the folder of a running process: its rule is live; replaced: updated; removed: gone. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LivePluginsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private Path log;
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void a_plugin_comes_is_updated_and_goes_while_the_process_serves() throws Exception {
        Distribution copy = Distribution.copiedTo(folder.resolve("home"));
        log = folder.resolve("log");
        Process process =
                copy.command("serve", "--stdio").redirectError(log.toFile()).start();
        try (BufferedWriter in = process.outputWriter(StandardCharsets.UTF_8);
                BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(extraRules(in, out)).isEmpty();

            Path jar = SamplePlugin.version("1.0.0").to(copy.plugins().resolve("sample.jar"));
            await(in, out, "1.0.0 READY");
            assertThat(extraRules(in, out)).contains(SampleProvider.RULE.toString());

            SamplePlugin.version("1.1.0").to(jar);
            await(in, out, "1.1.0 READY");
            assertThat(extraRules(in, out)).contains(SampleProvider.RULE.toString());

            Files.delete(jar);
            await(in, out, "1.1.0 CLOSED");
            assertThat(extraRules(in, out)).isEmpty();
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor()).as(Files.readString(log)).isIn(0, 143);
    }

    @Test
    void a_plugin_that_lay_there_before_takes_part_in_a_single_command() throws Exception {
        Distribution copy = Distribution.copiedTo(folder.resolve("home"));
        SamplePlugin.version("1.0.0").to(copy.plugins().resolve("sample.jar"));

        Distribution.Outcome outcome =
                copy.run("review", "--json", "--as-of", "2025-09-01", "examples/published-tables/018-goal.json");

        assertThat(json.readTree(outcome.out()).path("ledger").path("extra").toString())
                .as(outcome.err())
                .contains(SampleProvider.RULE.toString());
    }

    private String extraRules(BufferedWriter in, BufferedReader out) throws IOException {
        ObjectNode request = json.createObjectNode();
        request.put("id", 1).put("stage", "review").put("profile", "central").put("asOf", "2025-09-01");
        request.set(
                "subject",
                json.readTree(Distribution.BUILT
                        .resolve("examples/published-tables/018-goal.json")
                        .toFile()));
        JsonNode extra = ask(in, out, request).path("assessment").path("ledger").path("extra");
        assertThat(extra.isArray()).isTrue();
        return extra.isEmpty() ? "" : extra.toString();
    }

    private void await(BufferedWriter in, BufferedReader out, String status) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!status(in, out).equals(status)) {
            assertThat(Instant.now())
                    .as("not " + status + " in time: " + Files.readString(log))
                    .isBefore(deadline);
            Thread.sleep(100);
        }
    }

    private String status(BufferedWriter in, BufferedReader out) throws IOException {
        ObjectNode request = json.createObjectNode().put("id", 2).put("describe", "plugins");
        for (JsonNode plugin : ask(in, out, request).path("result").path("plugins")) {
            if (plugin.path("id").asText().equals("org.example.plugin")) {
                return plugin.path("version").asText() + " "
                        + plugin.path("state").asText();
            }
        }
        return "unknown";
    }

    private JsonNode ask(BufferedWriter in, BufferedReader out, JsonNode request) throws IOException {
        in.write(request + "\n");
        in.flush();
        return json.readTree(out.readLine());
    }
}
