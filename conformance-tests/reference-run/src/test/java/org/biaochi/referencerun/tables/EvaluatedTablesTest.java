// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.biaochi.kit.subject.LineSubject;
import org.biaochi.referencerun.conformance.ServeSubject;
import org.junit.jupiter.api.Test;

/** The scores of the published self-evaluations, recomputed to the cent: figures that were checked by hand. */
class EvaluatedTablesTest {
    private static final Path FOLDER =
            Path.of("../../osgi-bundles/host/src/main/distribution/examples/published-tables");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/evaluated-tables.jsonl");
    private static final Set<String> KINDS = Set.of("selfeval", "department");
    private static final List<String> KEYS =
            List.of("total", "grade", "publishedTotal", "publishedGrade", "execution", "indicators");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_scores_are_the_reviewed_ones() throws IOException {
        List<String> now = evaluate();
        if (Boolean.getBoolean("golden.update")) {
            Files.write(GOLDEN, now);
        }
        assertEquals(Files.readAllLines(GOLDEN), now, "review and run with -Dgolden.update=true");
    }

    private static List<String> evaluate() throws IOException {
        List<String> lines = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(FOLDER)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        try (LineSubject subject = new ServeSubject(Map.of())) {
            for (Path file : files) {
                JsonNode input = JSON.readTree(Files.readAllBytes(file));
                if (KINDS.contains(input.path("kind").asText())) {
                    lines.add(evaluate(file.getFileName().toString(), input, subject));
                }
            }
        }
        return lines;
    }

    private static String evaluate(String name, JsonNode input, LineSubject subject) throws IOException {
        ObjectNode request = JSON.createObjectNode();
        request.put("id", name)
                .put("stage", "self-evaluation")
                .put("profile", "central")
                .put("asOf", "2025-09-01");
        request.set("subject", input);
        JsonNode assessment = JSON.readTree(subject.ask(request.toString())).path("assessment");
        ObjectNode line = JSON.createObjectNode().put("table", name);
        KEYS.forEach(key -> line.set(key, assessment.path(key)));
        return line.toString();
    }
}
