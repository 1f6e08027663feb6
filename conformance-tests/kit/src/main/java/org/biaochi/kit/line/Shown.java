// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.biaochi.kit.corpus.Scenario;

/** What an answer shows of all that a scenario names: expected and seen have the same keys, so that they compare line by line. */
final class Shown {
    private final JsonNode answer;
    private final JsonNode assessment;

    Shown(JsonNode answer) {
        this.answer = answer;
        this.assessment = answer.path("assessment");
    }

    static Map<String, Object> wanted(Scenario scenario) {
        Map<String, Object> wanted = new TreeMap<>(scenario.members());
        scenario.outcomes().forEach((rule, outcome) -> wanted.put("outcome of " + rule, outcome));
        scenario.places().forEach((rule, places) -> wanted.put("places of " + rule, places));
        scenario.waived().forEach(rule -> wanted.put("waiver of " + rule, true));
        return wanted;
    }

    Map<String, Object> of(Scenario scenario) {
        if (!assessment.isObject()) {
            throw new AssertionError(scenario.name() + ": no assessment, but " + answer);
        }
        Map<String, Object> shown = new TreeMap<>();
        scenario.members().keySet().forEach(pointer -> shown.put(pointer, text(assessment.at(pointer))));
        scenario.outcomes().forEach((rule, wanted) -> shown.put("outcome of " + rule, outcome(rule, wanted)));
        scenario.places().keySet().forEach(rule -> shown.put("places of " + rule, places(rule)));
        scenario.waived().forEach(rule -> shown.put("waiver of " + rule, waived(rule)));
        return shown;
    }

    private static String text(JsonNode node) {
        return node.isTextual() ? node.asText() : node.toString();
    }

    private String outcome(String rule, String wanted) {
        Told told = new Told(assessment, rule);
        String outcome = told.outcome();
        if (outcome.equals("[]")) {
            return "ABSENT";
        }
        return wanted.contains("(") ? outcome + "(" + told.reason() + ")" : outcome;
    }

    private List<String> places(String rule) {
        List<String> places = new ArrayList<>();
        for (JsonNode finding : assessment.path("findings")) {
            if (finding.path("rule").asText().equals(rule)) {
                places.add(finding.path("paths").toString());
            }
        }
        return places.stream().sorted().toList();
    }

    private boolean waived(String rule) {
        for (JsonNode finding : assessment.path("findings")) {
            if (finding.path("rule").asText().equals(rule)
                    && finding.path("waiver").isObject()) {
                return true;
            }
        }
        return false;
    }
}
