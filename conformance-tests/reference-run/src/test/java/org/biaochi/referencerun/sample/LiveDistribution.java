// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A copy of the distribution as built, serving on its standard streams. */
public final class LiveDistribution implements AutoCloseable {
    private static final Path BUILT = Path.of("..", "..", "osgi-bundles", "host", "target", "biaochi");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ObjectMapper json = new ObjectMapper();
    private final Path home;
    private final Process process;
    private final BufferedWriter in;
    private final BufferedReader out;

    private LiveDistribution(Path home) throws IOException {
        this.home = home;
        this.process = command(home, home, List.of("serve", "--stdio")).start();
        this.in = process.outputWriter(StandardCharsets.UTF_8);
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Copies the distribution into a folder and starts serving there. */
    public static LiveDistribution in(Path folder) throws IOException {
        copy(folder);
        return serving(folder);
    }

    /** Copies the distribution into a folder. */
    public static void copy(Path folder) throws IOException {
        SampleProject.copy(BUILT, folder);
    }

    /** Starts serving in a folder that holds a copy. */
    public static LiveDistribution serving(Path home) throws IOException {
        return new LiveDistribution(home);
    }

    /** A command of the distribution in a folder, to be started. */
    public static ProcessBuilder command(Path home, Path folder, List<String> arguments) {
        List<String> words = new ArrayList<>(List.of(home.resolve("bin/biaochi").toString()));
        words.addAll(arguments);
        ProcessBuilder command = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectError(home.resolve("err").toFile());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().remove("JAVA_OPTS");
        return command;
    }

    Path plugins() {
        return home.resolve("plugins");
    }

    /** The assessment of a form table under the national profile. */
    JsonNode review(String formTable) throws IOException {
        ObjectNode request = json.createObjectNode();
        request.put("id", 1).put("stage", "review").put("profile", "central").put("asOf", "2025-09-01");
        request.put("lang", "zh").set("subject", json.readTree(formTable));
        JsonNode assessment = ask(request).path("assessment");
        assertThat(assessment.path("schema").asText()).isEqualTo("biaochi-assessment-1");
        return assessment;
    }

    /** Waits until what the process says of its plug-ins is as wanted. */
    void await(Predicate<String> plugins) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        String seen;
        do {
            seen = ask(json.createObjectNode().put("id", 2).put("describe", "plugins"))
                    .path("result")
                    .toString();
            assertThat(Instant.now()).as(seen).isBefore(deadline);
            Thread.sleep(50);
        } while (!plugins.test(seen));
    }

    /** The answer to a request. */
    public JsonNode ask(JsonNode request) throws IOException {
        in.write(request + "\n");
        in.flush();
        return json.readTree(out.readLine());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        in.close();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
