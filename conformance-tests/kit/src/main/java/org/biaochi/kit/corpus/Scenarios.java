// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Whole requests and what their answers must show. A file holds the scenarios of one theme. */
public final class Scenarios {
    private static final String FOLDER = "/org/biaochi/kit/corpus/scenarios/";
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private Scenarios() {}

    /** The scenarios of a theme, in the order of the file. */
    public static List<Scenario> of(Theme theme) {
        try (InputStream in = Scenarios.class.getResourceAsStream(FOLDER + theme.file() + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the kit is not complete: " + FOLDER + theme + ".json is missing");
            }
            JsonNode file = JSON.readTree(in);
            List<Scenario> scenarios = new ArrayList<>();
            file.path("scenarios").forEach(node -> scenarios.add(scenario(node, file.path("subjects"))));
            return List.copyOf(scenarios);
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + theme + ".json is unreadable", e);
        }
    }

    private static Scenario scenario(JsonNode node, JsonNode subjects) {
        ObjectNode request = ((ObjectNode) node.path("request")).deepCopy();
        request.set(
                "subject", subject(node, subjects.path(request.path("subject").asText())));
        JsonNode expect = node.path("expect");
        Map<String, List<String>> places = new TreeMap<>();
        expect.path("places")
                .properties()
                .forEach(rule -> places.put(
                        rule.getKey(), texts(rule.getValue()).sorted().toList()));
        return new Scenario(
                node.path("name").asText(),
                request,
                named(expect.path("members")),
                named(expect.path("outcomes")),
                named(expect.path("figures")),
                places,
                texts(expect.path("waived")).toList());
    }

    /** The subject that the scenario names, with the cells that it changes and without those that it drops. */
    private static JsonNode subject(JsonNode node, JsonNode named) {
        JsonNode subject = named.deepCopy();
        node.path("with").properties().forEach(cell -> put(subject, cell.getKey(), cell.getValue()));
        for (JsonNode dropped : node.path("without")) {
            JsonPointer at = JsonPointer.compile(dropped.asText());
            if (!(subject.at(at.head()) instanceof ObjectNode parent)
                    || parent.remove(at.last().getMatchingProperty()) == null) {
                throw new IllegalStateException(node.path("name") + " drops " + at + ", which is not there");
            }
        }
        return subject;
    }

    private static void put(JsonNode subject, String pointer, JsonNode value) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = subject.at(at.head());
        if (parent instanceof ArrayNode rows && at.last().getMatchingIndex() < rows.size()) {
            rows.set(at.last().getMatchingIndex(), value);
        } else if (parent instanceof ArrayNode rows) {
            rows.add(value);
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), value);
        }
    }

    private static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(Scenarios::text);
    }

    private static Map<String, String> named(JsonNode object) {
        Map<String, String> named = new TreeMap<>();
        object.properties().forEach(member -> named.put(member.getKey(), text(member.getValue())));
        return named;
    }

    private static String text(JsonNode node) {
        return node.isTextual() ? node.asText() : node.toString();
    }
}
