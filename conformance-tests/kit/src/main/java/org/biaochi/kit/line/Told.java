// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an assessment object tells of one rule. */
final class Told {
    private static final List<String> KEYS =
            List.of("passed", "failed", "undecided", "notApplicable", "skipped", "error", "overBudget");
    private static final List<String> OUTCOMES =
            List.of("PASSED", "FAILED", "UNDECIDED", "NOT_APPLICABLE", "SKIPPED", "ERROR", "OVER_BUDGET");

    private final JsonNode assessment;
    private final String rule;

    Told(JsonNode assessment, String rule) {
        this.assessment = assessment;
        this.rule = rule;
    }

    /** The rules that the ledger lists, sorted; as often as it lists them. */
    static List<String> rules(JsonNode assessment) {
        List<String> rules = new ArrayList<>();
        for (String key : KEYS) {
            assessment.path("ledger").path(key).forEach(entry -> rules.add(rule(entry)));
        }
        return rules.stream().sorted().toList();
    }

    private static String rule(JsonNode entry) {
        return entry.isTextual() ? entry.asText() : entry.path("rule").asText();
    }

    /** The outcome; all lists that name the rule if it is not exactly one. */
    String outcome() {
        List<String> in = new ArrayList<>();
        for (int i = 0; i < KEYS.size(); i++) {
            if (entry(KEYS.get(i)).isPresent()) {
                in.add(OUTCOMES.get(i));
            }
        }
        return in.size() == 1 ? in.get(0) : in.toString();
    }

    private Optional<JsonNode> entry(String key) {
        for (JsonNode entry : assessment.path("ledger").path(key)) {
            if (rule(entry).equals(rule)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    List<String> paths() {
        return findings(finding -> paths(finding).toString());
    }

    List<String> severities() {
        return findings(finding -> finding.path("severity").asText());
    }

    private List<String> findings(Function<JsonNode, String> part) {
        List<String> parts = new ArrayList<>();
        for (JsonNode finding : assessment.path("findings")) {
            if (finding.path("rule").asText().equals(rule)) {
                parts.add(part.apply(finding));
            }
        }
        return parts.stream().sorted().toList();
    }

    private static List<String> paths(JsonNode finding) {
        List<String> paths = new ArrayList<>();
        finding.path("paths").forEach(path -> paths.add(path.asText()));
        return paths.stream().sorted().toList();
    }

    List<String> missing() {
        List<String> missing = new ArrayList<>();
        entry("undecided").ifPresent(entry -> entry.path("missing").forEach(text -> missing.add(text.asText())));
        return missing.stream().sorted().toList();
    }

    String reason() {
        return entry("notApplicable")
                .map(entry -> entry.path("reason").asText())
                .orElse("");
    }
}
