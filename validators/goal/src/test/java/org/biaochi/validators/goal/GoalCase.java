// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.core.input.Decoded;
import org.biaochi.forms.FormTables;
import org.biaochi.json.FactsJson;

/** One case of the corpus: a form table, a profile, and what a rule must answer. */
record GoalCase(RuleId rule, String name, JsonNode json) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path FOLDER = Path.of("src", "test", "resources", "cases");

    /** All cases of the corpus, in the order of file names and of each file. */
    static List<GoalCase> all() {
        List<GoalCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                JsonNode root = MAPPER.readTree(Files.readAllBytes(file));
                RuleId rule = RuleId.of(root.required("rule").asText());
                if (!file.getFileName().toString().equals(rule + ".json")) {
                    throw new IllegalStateException(file + " holds the cases of " + rule);
                }
                for (JsonNode json : root.required("cases")) {
                    cases.add(new GoalCase(rule, json.required("name").asText(), json));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    LocalDate asOf() {
        return LocalDate.parse(json.required("as_of").asText());
    }

    String profile() {
        return json.required("profile").asText();
    }

    JsonNode parameters() {
        return json.path("parameters");
    }

    Decoded<PerformanceGoal> input() {
        return FormTables.read(name, bytes(json.required("input")));
    }

    Facts facts() {
        return json.has("facts")
                ? FactsJson.read(json.get("facts"), goal -> FormTables.parse(new String(goal, StandardCharsets.UTF_8)))
                : Facts.NONE;
    }

    JsonNode expect() {
        return json.required("expect");
    }

    private static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return rule + ": " + name;
    }
}
