// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** Whole reviews: gates of places, score sheets, waivers, stages. A file holds the scenarios of one theme. */
public final class Scenarios {
    /** What the gates of the shipped packs decide. */
    public static final String GATES = "gates";

    /** Score, grade and figures of submitted sheets. */
    public static final String SHEETS = "sheets";

    /** Waivers that hold, and what is told of those that do not. */
    public static final String WAIVERS = "waivers";

    /** Rules of the subject's stage, and of the gate. */
    public static final String STAGES = "stages";

    /** All themes. */
    public static final List<String> THEMES = List.of(GATES, SHEETS, STAGES, WAIVERS);

    private static final String FOLDER = "/org/biaochi/kit/corpus/scenarios/";
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private Scenarios() {}

    /** The scenarios of a theme, in the order of the file. */
    public static List<Scenario> of(String theme) {
        try (InputStream in = Scenarios.class.getResourceAsStream(FOLDER + theme + ".json")) {
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
        request.set("subject", subjects.path(request.path("subject").asText()));
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
                places,
                texts(expect.path("waived")).toList());
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
