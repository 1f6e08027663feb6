// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.mechanism;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What an answer shows. Paths are JSON pointers whose segments may also be {@code [key=value,…]}, the first element of an array
 * with these members, and {@code /} is the whole answer; an expectation {@code {count: 2}} is about the size,
 * {@code {has: text}} about a part of the text, null about a member that is absent or null.
 */
final class Answer {
    private static final Map<String, String> OUTCOMES = Map.of(
            "passed", "PASSED",
            "failed", "FAILED",
            "undecided", "UNDECIDED",
            "notApplicable", "NOT_APPLICABLE",
            "skipped", "SKIPPED",
            "error", "ERROR",
            "overBudget", "OVER_BUDGET");

    private final JsonNode answer;

    Answer(JsonNode answer) {
        this.answer = answer;
    }

    /** What differs from what a step expects, one line each; empty if all is as expected. */
    List<String> against(MechanismScenario.Step step) {
        List<String> differences = new ArrayList<>();
        step.expect().forEach((path, wanted) -> {
            JsonNode seen = at(path);
            if (!matches(seen, wanted)) {
                differences.add(path + ": expected " + wanted + " but was " + seen);
            }
        });
        step.outcomes().forEach((rule, wanted) -> {
            String seen = outcome(rule);
            if (!seen.equals(wanted)) {
                differences.add(rule + ": expected " + wanted + " but was " + seen);
            }
        });
        return differences;
    }

    private static boolean matches(JsonNode seen, JsonNode wanted) {
        if (wanted.isNull()) {
            return seen.isMissingNode() || seen.isNull();
        }
        if (wanted.isObject() && wanted.size() == 1 && wanted.has("count")) {
            return seen.size() == wanted.get("count").asInt();
        }
        if (wanted.isObject() && wanted.size() == 1 && wanted.has("has")) {
            return text(seen).contains(wanted.get("has").asText());
        }
        if (wanted.isArray()) {
            boolean same = seen.isArray() && seen.size() == wanted.size();
            for (int i = 0; same && i < wanted.size(); i++) {
                same = matches(seen.get(i), wanted.get(i));
            }
            return same;
        }
        if (wanted.isObject()) {
            return wanted.properties().stream().allMatch(each -> matches(seen.path(each.getKey()), each.getValue()));
        }
        return !seen.isMissingNode() && text(seen).equals(text(wanted));
    }

    /** Numbers and texts compare as written: 5.00 is not 5. */
    private static String text(JsonNode node) {
        return node.isTextual()
                ? node.asText()
                : node.isNumber() ? node.decimalValue().toPlainString() : node.toString();
    }

    JsonNode at(String path) {
        JsonNode node = answer;
        if (path.equals("/")) {
            return node;
        }
        for (String segment : path.substring(1).split("/(?![^\\[]*])")) {
            node = segment.startsWith("[")
                    ? element(node, segment.substring(1, segment.length() - 1))
                    : member(node, segment);
        }
        return node;
    }

    private static JsonNode member(JsonNode node, String segment) {
        String key = segment.replace("~1", "/").replace("~0", "~");
        return node.isArray() ? node.path(Integer.parseInt(key)) : node.path(key);
    }

    private static JsonNode element(JsonNode array, String selector) {
        for (JsonNode element : array) {
            if (Arrays.stream(selector.split(",")).allMatch(member -> has(element, member))) {
                return element;
            }
        }
        return MissingNode.getInstance();
    }

    private static boolean has(JsonNode element, String member) {
        int equals = member.indexOf('=');
        return text(element.path(member.substring(0, equals))).equals(member.substring(equals + 1));
    }

    private String outcome(String rule) {
        JsonNode ledger = (answer.has("assessment") ? answer.path("assessment") : answer).path("ledger");
        List<String> outcomes = new ArrayList<>();
        OUTCOMES.forEach((key, outcome) -> {
            for (JsonNode entry : ledger.path(key)) {
                if (rule.equals(
                        entry.isTextual() ? entry.asText() : entry.path("rule").asText())) {
                    outcomes.add(outcome);
                }
            }
        });
        return outcomes.size() == 1 ? outcomes.get(0) : outcomes.isEmpty() ? "ABSENT" : outcomes.toString();
    }

    @Override
    public String toString() {
        return answer.toString();
    }
}
