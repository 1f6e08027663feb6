// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.tables;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.biaochi.kit.subject.LineSubject;
import org.biaochi.referencerun.conformance.ServeSubject;

/** Reviews the examples of the distribution under the national profile on a fixed day. */
final class PublishedTables {
    private static final Path FOLDER =
            Path.of("../../osgi-bundles/host/src/main/distribution/examples/published-tables");
    private static final ObjectMapper JSON = new ObjectMapper();

    private PublishedTables() {}

    /**
     * What was found on one table.
     *
     * @param name its file name
     * @param input the form as published
     * @param digest digest of the result
     * @param findings rule, severity and source paths of each finding, in the order of the result
     */
    record Reviewed(String name, JsonNode input, String digest, List<JsonNode> findings) {
        /** One JSON line per finding. */
        List<String> lines() {
            return findings.stream().map(JsonNode::toString).toList();
        }

        List<String> paths() {
            List<String> paths = new ArrayList<>();
            findings.forEach(finding -> finding.path("paths").forEach(path -> paths.add(path.asText())));
            return paths;
        }

        /** Whether the form has the cell, or for a cell of a table that has rows, its column in any row. */
        boolean carries(String path) {
            if (!input.at(path).isMissingNode()) {
                return true;
            }
            String[] steps = path.split("/");
            if (steps.length != 4) {
                return false;
            }
            for (JsonNode row : input.path(steps[1])) {
                if (row.has(steps[3])) {
                    return true;
                }
            }
            return false;
        }
    }

    static List<Reviewed> review() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(FOLDER)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        List<Reviewed> reviewed = new ArrayList<>();
        try (LineSubject subject = new ServeSubject(Map.of())) {
            for (Path file : files) {
                JsonNode input = JSON.readTree(Files.readAllBytes(file));
                reviewed.add(review(file.getFileName().toString(), input, subject));
            }
        }
        return reviewed;
    }

    private static Reviewed review(String name, JsonNode input, LineSubject subject) throws IOException {
        ObjectNode request = JSON.createObjectNode();
        request.put("id", name).put("stage", "review").put("profile", "central").put("asOf", "2025-09-01");
        request.set("subject", input);
        JsonNode assessment = JSON.readTree(subject.ask(request.toString())).path("assessment");
        if (assessment.isMissingNode()) {
            throw new AssertionError(name + " was not reviewed");
        }
        List<JsonNode> findings = new ArrayList<>();
        for (JsonNode finding : assessment.path("findings")) {
            ObjectNode line = JSON.createObjectNode().put("table", name);
            line.set("rule", finding.path("rule"));
            line.set("severity", finding.path("severity"));
            line.set("paths", finding.path("paths"));
            findings.add(line);
        }
        return new Reviewed(name, input, assessment.path("digest").asText(), findings);
    }
}
