// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.json.JsonSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the commands print of every example that ships, against the schema that ships. The schema lets keys be added
 * later; here it is closed, so that no key is printed of which it says nothing.
 */
class OutputSchemaTest {
    private static final Path EXAMPLES =
            Path.of("../../osgi-bundles/host/src/main/distribution/examples").toAbsolutePath();
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonSchema CLOSED = closedSchema();

    private static JsonSchema closedSchema() {
        try {
            JsonNode schema = JSON.readTree(JsonSchemas.ASSESSMENT.text());
            close(schema);
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(OutputSchemaTest::close);
    }

    private static List<String> print(String command, String facts, String files) {
        Path input = EXAMPLES.resolve(files);
        return new Run()
                .on(Run::builtInEngine)
                .directory(EXAMPLES)
                .of(
                        facts.isEmpty()
                                ? new String[] {command, "--json", "--as-of", "2026-10-15", input.toString()}
                                : new String[] {
                                    command, "--json", "--as-of", "2026-10-15", "--facts", facts, input.toString()
                                })
                .lines();
    }

    @ParameterizedTest
    @CsvSource({
        "review, '', published-tables",
        "review, '', pre-evaluation",
        "monitor, monitoring-facts, monitoring",
        "monitor, '', monitoring",
        "evaluate, '', published-tables",
        "evaluate, evaluation-facts, evaluation",
        "evaluate, lifecycle/facts, lifecycle/self-evaluation.json",
        "link, '', linkage",
        "circular, '', supervision",
        "circular, '', case-files",
        "disclose, '', supervision"
    })
    void every_key_that_a_command_prints_stands_in_the_schema(String command, String facts, String files)
            throws IOException {
        List<String> lines = print(command, facts, files);

        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            assertThat(CLOSED.validate(JSON.readTree(line))).as(line).isEmpty();
        }
    }

    @Test
    void the_examples_print_every_key_that_results_of_a_stage_have() throws IOException {
        Set<String> printed = new HashSet<>();
        for (String[] run : new String[][] {
            {"review", "", "published-tables"},
            {"monitor", "monitoring-facts", "monitoring"},
            {"evaluate", "lifecycle/facts", "lifecycle/self-evaluation.json"},
            {"evaluate", "", "evaluation"},
            {"link", "", "linkage"},
            {"circular", "", "supervision"},
            {"circular", "", "case-files"}
        }) {
            for (String line : print(run[0], run[1], run[2])) {
                JSON.readTree(line).fieldNames().forEachRemaining(printed::add);
            }
        }
        Set<String> known = new HashSet<>();
        JSON.readTree(JsonSchemas.ASSESSMENT.text())
                .at("/$defs/assessment/properties")
                .fieldNames()
                .forEachRemaining(known::add);
        known.removeAll(Set.of("draft", "preScore", "remarks", "rounds", "marks"));
        assertThat(printed).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void every_key_on_the_marks_of_a_desk_stands_in_the_schema(@TempDir Path folder) throws IOException {
        Path packet = folder.resolve("packet.xlsx");
        String goals = EXAMPLES.resolve("published-tables").toString();
        Run out = new Run().on(Run::builtInEngine).of("review", "--packet", packet.toString(), goals);
        assertThat(out.err()).contains("32 个项目");
        Path marked = folder.resolve("marked.xlsx");
        EveryRowMarked.write(packet, marked);
        List<String> lines = new Run()
                .on(Run::builtInEngine)
                .of("review", "--json", "--marks", marked.toString(), goals)
                .lines();

        Set<String> effects = new HashSet<>();
        for (String line : lines) {
            JsonNode result = JSON.readTree(line);
            assertThat(CLOSED.validate(result)).as(line).isEmpty();
            result.at("/marks/met")
                    .forEach(met -> effects.add(met.path("effect").asText()));
            result.at("/marks/unmet")
                    .forEach(unmet -> effects.add(unmet.path("why").asText()));
        }
        assertThat(effects)
                .containsExactlyInAnyOrder("WAIVED", "STATED", "RECORDED", "NOT_IN_FORCE", "FAULTY", "CHANGED", "GONE");
    }
}
