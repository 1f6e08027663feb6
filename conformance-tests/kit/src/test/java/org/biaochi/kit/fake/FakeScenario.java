// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.biaochi.kit.corpus.Scenario;

/** Turns what a scenario expects into the assessment that shows it, or into one that waves everything through. */
final class FakeScenario {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> VALUELESS = Set.of("MISSING", "NOT_APPLICABLE", "NOT_DUE", "ABSENT");

    private final boolean lenient;

    FakeScenario(boolean lenient) {
        this.lenient = lenient;
    }

    ObjectNode assessment(Scenario scenario) {
        ObjectNode assessment = JsonNodeFactory.instance.objectNode();
        ArrayNode findings = assessment.putArray("findings");
        ObjectNode ledger = assessment.putObject("ledger");
        scenario.outcomes().forEach((rule, outcome) -> row(ledger, rule, outcome));
        scenario.places().forEach((rule, places) -> {
            for (String paths : lenient ? List.<String>of() : places) {
                findings.addObject().put("rule", rule).set("paths", node(paths));
            }
        });
        scenario.waived().forEach(rule -> waive(findings, rule));
        ArrayNode figures = assessment.putArray("figures");
        new TreeMap<>(scenario.figures()).forEach((figure, value) -> figure(figures, figure.split(" ", 3), value));
        scenario.members().forEach((pointer, text) -> {
            JsonPointer at = JsonPointer.compile(pointer);
            assessment
                    .withObject(at.head())
                    .set(at.last().getMatchingProperty(), lenient ? TextNode.valueOf("PASS") : node(text));
        });
        return assessment;
    }

    private void row(ObjectNode ledger, String rule, String outcome) {
        if (outcome.equals("ABSENT") && !lenient) {
            return;
        }
        String[] words = outcome.split("[()]");
        String key = lenient ? "passed" : key(words[0]);
        ledger.withArray("/" + key).addObject().put("rule", rule).put("reason", words.length > 1 ? words[1] : "");
    }

    /** What explains a figure comes right behind its value, or stands alone. */
    private void figure(ArrayNode figures, String[] at, String value) {
        ObjectNode last = figures.isEmpty() ? null : (ObjectNode) figures.get(figures.size() - 1);
        boolean same = last != null
                && at.length > 2
                && last.path("formula").asText().equals(at[0])
                && last.path("path").asText().equals(at[1]);
        ObjectNode figure = same ? last : figures.addObject();
        if (at.length > 2) {
            figure.put("formula", at[0]).put("path", at[1]);
            explain(figure, at[2], value);
        } else {
            figure(figure, at, value);
        }
    }

    private void explain(ObjectNode figure, String what, String value) {
        boolean sources = what.equals("sources");
        if (!value.startsWith("{")) {
            figure.put(what, lenient ? "" : value);
            return;
        }
        ArrayNode array = figure.withArray("/" + (sources ? "parameters" : what));
        node(value).properties().forEach(each -> {
            ObjectNode named = null;
            for (JsonNode known : array) {
                named = known.path("name").asText().equals(each.getKey()) ? (ObjectNode) known : named;
            }
            ObjectNode put = named == null ? array.addObject().put("name", each.getKey()) : named;
            put.set(sources ? "source" : "text", lenient ? TextNode.valueOf("") : each.getValue());
        });
    }

    private void figure(ObjectNode figure, String[] at, String value) {
        String[] words = value.split(":");
        boolean error = words[0].equals("ERROR");
        boolean present = lenient || !(error || VALUELESS.contains(value));
        figure.put("formula", value.equals("ABSENT") && !lenient ? "F00" : at[0])
                .put("path", at.length > 1 ? at[1] : "");
        figure.put("state", present ? "PRESENT" : words[0]);
        figure.set("value", present ? node(lenient ? "GREEN" : value) : figure.nullNode());
        figure.put("code", error ? words[1] : "");
    }

    private static String key(String outcome) {
        return switch (outcome) {
            case "NOT_APPLICABLE" -> "notApplicable";
            case "OVER_BUDGET" -> "overBudget";
            default -> outcome.toLowerCase(Locale.ROOT);
        };
    }

    private void waive(ArrayNode findings, String rule) {
        for (JsonNode finding : findings) {
            if (finding.path("rule").asText().equals(rule) && !lenient) {
                ((ObjectNode) finding).putObject("waiver");
                return;
            }
        }
        if (!lenient) {
            findings.addObject().put("rule", rule).putObject("waiver");
        }
    }

    private static JsonNode node(String text) {
        try {
            boolean json = text.startsWith("[") || text.startsWith("{") || text.equals("null");
            return json ? JSON.readTree(text) : TextNode.valueOf(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
