// SPDX-License-Identifier: Apache-2.0
package org.biaochi.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The optional plug-in that runs the model's constraints, in the distribution as built, on Felix and on Equinox. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class BeanValidationIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"felix", "equinox"})
    void is_silent_until_its_jars_are_moved_and_then_names_the_cell(String framework) throws Exception {
        Distribution copy = Distribution.copiedTo(folder.resolve("home"));
        runOn(copy, framework);
        Path goal = goalWithNamesForCodes();

        JsonNode without = review(copy, goal);
        assertThat(without.toString()).doesNotContain("BV-");

        for (Path jar : Installation.jars(copy.home().resolve("plugins-available/bean-validation"))) {
            Files.copy(jar, copy.plugins().resolve(jar.getFileName()));
        }
        JsonNode with = review(copy, goal);

        assertThat(findings(with, "BV-")).containsExactly("BV-COD-001 WARNING /project/dept_code");
        assertThat(with.path("ledger").path("passed").toString()).contains("BV-LEN-002");
        assertThat(with.path("ledger").path("extra")).isEmpty();
        assertThat(findings(with, "GR-")).isEqualTo(findings(without, "GR-"));
        assertThat(with.path("verdict")).isEqualTo(without.path("verdict"));
    }

    private static void runOn(Distribution copy, String framework) throws Exception {
        for (Path jar : Installation.jars(copy.home().resolve("lib"))) {
            if (!jar.getFileName().toString().startsWith("biaochi-")) {
                Files.delete(jar);
            }
        }
        Files.copy(
                Path.of("target", "frameworks", framework + ".jar"),
                copy.home().resolve("lib").resolve(framework + ".jar"));
    }

    private Path goalWithNamesForCodes() throws Exception {
        Path example = Distribution.BUILT.resolve("examples/published-tables/018-goal.json");
        ObjectNode table = (ObjectNode) JSON.readTree(example.toFile());
        ((ObjectNode) table.path("project")).put("dept_code", "某县卫生健康局").put("code", "42999925T000000000017");
        return Files.write(folder.resolve("goal.json"), JSON.writeValueAsBytes(table));
    }

    private static JsonNode review(Distribution copy, Path goal) throws Exception {
        Distribution.Outcome outcome = copy.run("review", "--json", "--as-of", "2025-09-01", goal.toString());
        assertThat(outcome.status()).as(outcome.err()).isBetween(0, 2);
        assertThat(outcome.err()).doesNotContain("Hibernate");
        return JSON.readTree(outcome.out());
    }

    private static List<String> findings(JsonNode assessment, String prefix) {
        return assessment.path("findings").findParents("rule").stream()
                .filter(finding -> finding.path("rule").asText().startsWith(prefix))
                .map(finding -> finding.path("rule").asText() + " "
                        + finding.path("severity").asText() + " "
                        + finding.path("path").asText())
                .toList();
    }
}
