// SPDX-License-Identifier: Apache-2.0
package org.biaochi.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The finished distribution as a process, the way operators and scripts use it. */
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {
    private static final String EXAMPLE = "examples/published-tables/018-goal.json";

    private final Distribution built = Distribution.built();

    @Test
    void reviews_every_example_as_one_json_line_each_and_nothing_else_on_standard_output() throws Exception {
        Distribution.Outcome outcome =
                built.run("review", "--json", "--as-of", "2025-09-01", "examples/published-tables");

        assertThat(outcome.status()).as(outcome.err()).isBetween(0, 2);
        List<String> lines = outcome.out().lines().toList();
        assertThat(lines).hasSize(32);
        for (String line : lines) {
            JsonNode node = new ObjectMapper().readTree(line);
            assertThat(node.path("schema").asText()).isEqualTo("biaochi-assessment-1");
            assertThat(node.path("digest").asText()).startsWith("sha256:");
            assertThat(node.path("ledger").path("skipped"))
                    .as("a required rule without a supplier")
                    .isEmpty();
        }
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void exits_with_the_status_of_the_command() throws Exception {
        assertThat(built.run("review", "--no-such-option").status()).isEqualTo(3);
        assertThat(built.run("--help").status()).isZero();
        assertThat(built.run("review", "--as-of", "2025-09-01", "no-such-file.json")
                        .status())
                .isIn(2, 3);
    }

    @Test
    void runs_through_a_link_from_anywhere_with_chinese_names_in_a_c_locale(@TempDir Path elsewhere) throws Exception {
        Path link = Files.createSymbolicLink(
                elsewhere.resolve("biaochi"), built.home().resolve("bin/biaochi"));
        Files.copy(built.home().resolve(EXAMPLE), elsewhere.resolve("目标 表.json"));
        ProcessBuilder builder =
                built.command("review", "--as-of", "2025-09-01", "目标 表.json").directory(elsewhere.toFile());
        builder.command().set(0, link.toString());
        builder.environment().putAll(Distribution.posixLocale());

        Distribution.Outcome outcome = Distribution.finish(builder, "");

        assertThat(outcome.status()).as(outcome.err()).isBetween(0, 2);
        assertThat(outcome.out()).contains("雾炮车降尘抑尘服务").contains("目标 表.json");
    }

    @Test
    void works_from_a_folder_whose_name_has_blanks_and_signs(@TempDir Path parent) throws Exception {
        Distribution copy = Distribution.copiedTo(parent.resolve("标 尺+1%20"));

        Distribution.Outcome outcome = copy.run("review", "--json", "--as-of", "2025-09-01", EXAMPLE);

        assertThat(outcome.status()).as(outcome.err()).isBetween(0, 2);
        assertThat(outcome.out().lines()).hasSize(1);
    }

    @Test
    void says_which_plugin_is_broken_and_works_without_it(@TempDir Path folder) throws Exception {
        Distribution copy = Distribution.copiedTo(folder.resolve("home"));
        Files.writeString(copy.plugins().resolve("broken.jar"), "no zip file");

        Distribution.Outcome outcome = copy.run("review", "--json", "--as-of", "2025-09-01", EXAMPLE);

        assertThat(outcome.status()).isBetween(0, 2);
        assertThat(outcome.err()).contains("broken.jar");
        assertThat(outcome.out().lines()).hasSize(1);
    }

    @Test
    void says_what_to_do_when_there_is_no_java() throws Exception {
        ProcessBuilder builder = built.command("--help");
        builder.environment().put("JAVA_HOME", "/nowhere");

        Distribution.Outcome outcome = Distribution.finish(builder, "");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("/nowhere", "Java 17");
    }

    @Test
    void names_the_module_that_is_missing_from_an_incomplete_installation(@TempDir Path folder) throws Exception {
        Distribution copy = Distribution.copiedTo(folder.resolve("home"));
        for (Path jar : Installation.jars(copy.home().resolve("bundles/5"))) {
            if (jar.getFileName().toString().startsWith("biaochi-core")) {
                Files.delete(jar);
            }
        }

        Distribution.Outcome outcome = copy.run("review", EXAMPLE);

        assertThat(outcome.status()).isEqualTo(4);
        assertThat(outcome.err()).contains("org.biaochi.core");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void the_interactive_shell_knows_the_commands_and_ends_with_its_input() throws Exception {
        Distribution.Outcome outcome = Distribution.finish(
                built.command("shell"), "biaochi:plugins\nbiaochi:review --json --as-of 2025-09-01 " + EXAMPLE + "\n");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("org.biaochi.validators.goal").contains("\"biaochi-assessment-1\"");
    }
}
