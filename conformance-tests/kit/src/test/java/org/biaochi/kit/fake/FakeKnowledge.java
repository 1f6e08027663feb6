// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.corpus.Corpus;
import org.biaochi.kit.corpus.CorpusCase;
import org.biaochi.kit.corpus.Scenario;
import org.biaochi.kit.corpus.Scenarios;
import org.biaochi.kit.corpus.Theme;
import org.biaochi.kit.corpus.Vector;
import org.biaochi.kit.corpus.Vectors;

/** Knows scenarios and vectors by heart, and what is wrong with a request. */
final class FakeKnowledge {
    /** The requirement of a complete ledger, by stage. */
    static final Map<String, String> LEDGERS = Map.of(
            "monitoring", Requirements.MON_006,
            "self-evaluation", Requirements.EVA_004,
            "evaluation", Requirements.EVA_006,
            "supervision", Requirements.SUP_002,
            "linkage", Requirements.LNK_004);

    private static final Set<String> STAGES =
            Corpus.shipped().all().stream().map(CorpusCase::stage).collect(Collectors.toSet());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<JsonNode, Vector> VECTORS =
            Vectors.shipped().stream().collect(Collectors.toMap(FakeKnowledge::key, vector -> vector, (a, b) -> a));
    private static final Set<String> FORMULAS =
            Vectors.shipped().stream().map(Vector::formula).collect(Collectors.toSet());
    private static final Map<JsonNode, Known> SCENARIOS = scenarios();

    private final Fault fault;

    FakeKnowledge(Fault fault) {
        this.fault = fault;
    }

    /** Thrown for a request that cannot be used; the message is the path. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Refusal(String path) {
            super(path);
        }
    }

    private record Known(String requirement, Scenario scenario) {}

    private static Map<JsonNode, Known> scenarios() {
        Map<JsonNode, Known> known = new HashMap<>();
        for (Theme theme : Theme.values()) {
            Scenarios.of(theme)
                    .forEach(
                            scenario -> known.put(again(scenario.request()), new Known(theme.requirement(), scenario)));
        }
        return known;
    }

    /** The node as it comes out of a line, so that equal numbers are equal nodes. */
    private static JsonNode again(JsonNode node) {
        try {
            return JSON.readTree(node.toString());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode key(Vector vector) {
        return again(JsonNodeFactory.instance
                .objectNode()
                .put("formula", vector.formula())
                .set("inputs", vector.inputs()));
    }

    /** Whether the request was answered, by heart. */
    boolean answered(JsonNode request, ObjectNode answer) {
        if (request.has("formula")) {
            value(request, answer);
            return true;
        }
        refuse(request);
        ObjectNode bare = ((ObjectNode) request.deepCopy()).without("id");
        Known known = SCENARIOS.get(bare);
        if (known == null) {
            return false;
        }
        answer.set("assessment", new FakeScenario(fault.in(known.requirement())).assessment(known.scenario()));
        return true;
    }

    /** Refuses a request whose subject belongs to a stage other than the one that it names. */
    void refuseAnotherStage(JsonNode request, String stage) {
        String asked = request.path("stage").asText();
        if (!STAGES.contains(asked)) {
            throw new Refusal("/stage");
        }
        if (!stage.equals(asked) && !fault.in(Requirements.CMD_020)) {
            throw new Refusal("/subject");
        }
    }

    private void value(JsonNode request, ObjectNode answer) {
        if (!FORMULAS.contains(request.path("formula").asText()) && !fault.in(Requirements.FRM_002)) {
            throw new Refusal("/formula");
        }
        if (!request.path("inputs").isObject() && !fault.in(Requirements.FRM_003)) {
            throw new Refusal("/inputs");
        }
        ObjectNode key = JsonNodeFactory.instance.objectNode();
        key.set("formula", request.path("formula"));
        key.set("inputs", request.path("inputs"));
        Vector vector = VECTORS.get(key);
        if (vector != null && vector.isRefused() && !fault.in(Requirements.FRM_005)) {
            throw new Refusal("/inputs" + vector.refusedAt());
        }
        boolean wrong = fault.in(Requirements.FRM_001)
                && vector != null
                && vector.expected().asText().equals("MISSING");
        if (wrong || vector == null && fault.in(Requirements.FRM_004)) {
            answer.put("value", "0");
        } else if (vector == null) {
            answer.put("value", FakeEyes.compute(request.path("formula").asText(), request.path("inputs")));
        } else {
            answer.set("value", vector.expected());
        }
    }

    private void refuse(JsonNode request) {
        JsonNode facts = request.path("facts");
        if ((facts.isArray() || facts.has("no/such-fact")) && !fault.in(Requirements.CMD_016)) {
            throw new Refusal("/facts");
        }
        if ((facts.has("region") || facts.has("year")) && !fault.in(Requirements.CMD_021)) {
            throw new Refusal("/facts/region");
        }
        JsonNode entry = facts.path("library/indicators").path("entries").path(1);
        boolean unfit = entry.path("code").asText("x").isBlank()
                || entry.path("effectiveFrom").asText().startsWith("2024-13")
                || entry.path("effectiveTo").asText().startsWith("2023")
                || entry.has("region");
        if (unfit && !fault.in(Requirements.CMD_022)) {
            throw new Refusal("/facts/library~1indicators/entries/1");
        }
        JsonNode waiver = request.path("waivers").path(0);
        boolean unusable = waiver.has("expire")
                || waiver.path("text").asText("x").isBlank()
                || waiver.path("expires")
                                .asText("9")
                                .compareTo(waiver.path("applied").asText(""))
                        < 0;
        if (unusable && !fault.in(Requirements.CMD_017)) {
            throw new Refusal("/waivers/0");
        }
        if (request.path("subject").path("indicators").isObject()) {
            throw new Refusal(fault.in(Requirements.CMD_018) ? "" : "/subject/indicators");
        }
        if (request.path("draft").asBoolean() && request.path("gate").asBoolean()) {
            throw new Refusal("/gate");
        }
    }
}
