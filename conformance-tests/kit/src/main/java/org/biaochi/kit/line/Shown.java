// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.biaochi.kit.corpus.Scenario;

/** What an answer shows of all that a scenario names, and where that differs. */
final class Shown {
    private final JsonNode answer;
    private final JsonNode assessment;

    Shown(JsonNode answer) {
        this.answer = answer;
        this.assessment = answer.path("assessment");
    }

    /** One line for each thing that the scenario names and the answer shows otherwise. */
    List<String> differences(Scenario scenario) {
        if (!assessment.isObject()) {
            throw new AssertionError(scenario.name() + ": no assessment, but " + answer);
        }
        List<String> differences = new ArrayList<>();
        compare(scenario.members(), pointer -> text(assessment.at(pointer)), "", differences);
        scenario.outcomes()
                .forEach((rule, wanted) ->
                        compare(Map.of(rule, wanted), any -> outcome(rule, wanted), "outcome of ", differences));
        scenario.figures()
                .forEach((figure, wanted) ->
                        compare(Map.of(figure, wanted), any -> figure(figure, wanted), "figure ", differences));
        compare(scenario.places(), this::places, "places of ", differences);
        scenario.waived().forEach(rule -> compare(Map.of(rule, true), this::waived, "waiver of ", differences));
        return differences.stream().sorted().toList();
    }

    private static <T> void compare(
            Map<String, T> wanted, Function<String, T> shown, String what, List<String> differences) {
        wanted.forEach((name, expected) -> {
            T seen = shown.apply(name);
            if (!expected.equals(seen)) {
                differences.add(what + name + ": expected " + expected + ", shown " + seen);
            }
        });
    }

    /** The value of a figure in the words of the scenario, or what explains it; of parts only those that it wants. */
    private String figure(String figure, String wanted) {
        String[] at = figure.split(" ", 3);
        String path = at.length > 1 ? at[1] : "";
        for (JsonNode each : assessment.path("figures")) {
            if (each.path("formula").asText().equals(at[0])
                    && each.path("path").asText().equals(path)) {
                return at.length > 2 ? explained(each, at[2], wanted) : value(each, wanted);
            }
        }
        return "ABSENT";
    }

    /** Inputs, parameters and their sources by name; boundary and rounding as they stand. */
    private static String explained(JsonNode figure, String what, String wanted) {
        boolean sources = what.equals("sources");
        JsonNode told = figure.path(sources ? "parameters" : what);
        if (!told.isArray()) {
            return told.asText("ABSENT");
        }
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        told.forEach(each -> named.set(each.path("name").asText(), each.path(sources ? "source" : "text")));
        return asWanted(named, wanted);
    }

    private static String value(JsonNode figure, String wanted) {
        String state = figure.path("state").asText();
        if (state.equals("ERROR")) {
            return state + ":" + figure.path("code").asText();
        }
        if (!state.equals("PRESENT")) {
            return state;
        }
        JsonNode value = figure.path("value");
        if (!(value instanceof ObjectNode parts) || !wanted.startsWith("{")) {
            return text(value);
        }
        return asWanted(parts, wanted);
    }

    /** The parts that are wanted; in the very words of the scenario if they are equal. */
    private static String asWanted(ObjectNode parts, String wanted) {
        JsonNode expected = Conversation.tree(wanted);
        ObjectNode asked = JsonNodeFactory.instance.objectNode();
        expected.fieldNames().forEachRemaining(name -> asked.set(name, parts.path(name)));
        return asked.equals(expected) ? wanted : asked.toString();
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
