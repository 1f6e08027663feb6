// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.biaochi.api.subject.Place;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.corpus.Corpus;
import org.biaochi.kit.corpus.CorpusCase;
import org.biaochi.kit.subject.LineSubject;

/** Knows the corpus by heart and answers in the shape of the contract. */
final class FakeLine implements LineSubject {
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Corpus CORPUS = Corpus.shipped();
    private static final Map<List<Object>, List<CorpusCase>> KNOWN = known();
    private static final Map<String, Honest> HONEST = new ConcurrentHashMap<>();

    private final Fault fault;
    private final FakeKnowledge knowledge;
    private int answers;

    FakeLine(Fault fault) {
        this.fault = fault;
        this.knowledge = new FakeKnowledge(fault);
    }

    private static Map<List<Object>, List<CorpusCase>> known() {
        Map<List<Object>, List<CorpusCase>> known = new HashMap<>();
        int overlaid = 0;
        for (CorpusCase given : CORPUS.all()) {
            String profile = given.overlaid() ? "kit-case-" + overlaid++ : given.profile();
            known.computeIfAbsent(
                            List.of(
                                    profile,
                                    given.asOf(),
                                    given.inputUnder(profile),
                                    given.facts().isMissingNode() ? "" : given.facts()),
                            any -> new ArrayList<>())
                    .add(given);
        }
        return known;
    }

    /** What an honest subject answers, and the faults that could have changed it. */
    private record Honest(String answer, Set<String> asked) {
        static Honest to(String line) {
            Set<String> asked = new HashSet<>();
            return new Honest(new FakeLine(Fault.none(asked)).answer(line), asked);
        }
    }

    /** Answers as an honest subject would wherever nothing on the way to the answer looks for the fault. */
    @Override
    public String ask(String line) {
        Honest honest = HONEST.computeIfAbsent(line, Honest::to);
        return honest.asked().contains(fault.requirement()) ? answer(line) : honest.answer();
    }

    private String answer(String line) {
        answers++;
        ObjectNode answer = NODES.objectNode();
        try {
            JsonNode request = JSON.readTree(line);
            boolean mute = fault.in(Requirements.CMD_001) && request.path("id").isTextual();
            answer.set("id", mute || !request.has("id") ? NODES.nullNode() : request.get("id"));
            if (request.isObject()) {
                answer(request, answer);
            } else {
                throw new IllegalArgumentException("no object");
            }
        } catch (FakeKnowledge.Refusal e) {
            answer.putObject("error")
                    .put("code", "BAD_REQUEST")
                    .put("message", "no")
                    .put("path", e.getMessage());
        } catch (JsonProcessingException | IllegalArgumentException e) {
            if (!fault.in(Requirements.CMD_002) || e instanceof IllegalArgumentException) {
                answer.putObject("error")
                        .put("code", "BAD_REQUEST")
                        .put("message", "no")
                        .put("path", "");
            }
        }
        return answer.toString();
    }

    private void answer(JsonNode request, ObjectNode answer) {
        if (request.has("describe")) {
            answer.putObject("result");
            if (!fault.in(Requirements.CMD_008)) {
                answer.withObjectProperty("result").put("name", "fake");
            }
            return;
        }
        if (knowledge.answered(request, answer)) {
            return;
        }
        String profile = request.path("profile").asText();
        boolean lax = fault.in(Requirements.CMD_007) && profile.equals("no-such-profile");
        List<CorpusCase> cases = KNOWN.get(List.of(
                lax ? "central" : profile,
                request.path("asOf").asText(),
                request.path("subject"),
                request.has("facts") ? request.get("facts") : ""));
        if (cases == null && isPlain(request) && !fault.in(Requirements.CMD_023)) {
            cases = FakeEyes.judge(request);
        }
        if (cases == null) {
            throw new IllegalArgumentException("unknown");
        }
        knowledge.refuseAnotherStage(request, cases.get(0).stage());
        ObjectNode assessment = assessment(cases, request.path("lang").asText("zh"));
        if (request.path("draft").asBoolean() && !fault.in(Requirements.CMD_019)) {
            assessment.put("draft", true).putNull("gate");
        }
        answer.set("assessment", assessment);
    }

    /** A goal under the national pack with nothing that asks for more than its rows. */
    private static boolean isPlain(JsonNode request) {
        return request.path("profile").asText().equals("central")
                && request.path("stage").asText().equals("review")
                && !request.has("facts")
                && request.path("subject").path("indicators").isArray();
    }

    private ObjectNode assessment(List<CorpusCase> cases, String language) {
        ObjectNode assessment = NODES.objectNode()
                .put("schema", "biaochi-assessment-1")
                .put("stage", cases.get(0).stage());
        assessment.putObject("subject").put("kind", "goal");
        assessment.put("verdict", "FAIL");
        assessment.putObject("gate");
        assessment.putObject("items");
        assessment.putNull("score").putNull("grade");
        ArrayNode findings = assessment.putArray("findings");
        ObjectNode ledger = assessment.putObject("ledger");
        for (String key :
                List.of("passed", "failed", "undecided", "notApplicable", "skipped", "error", "overBudget", "extra")) {
            ledger.putArray(key);
        }
        ledger.putObject("counts");
        Set<String> told = new HashSet<>();
        for (CorpusCase given : cases) {
            if (told.add(given.rule())) {
                row(given, ledger);
                given.expected().findings().forEach(found -> findings.add(finding(given, found, language)));
            }
        }
        rest(cases.get(0), told, ledger);
        if (!fault.in(Requirements.CMD_003)) {
            assessment.putArray("figures");
        }
        assessment.put("digest", "sha256:" + (fault.in(Requirements.CMD_006) ? language : "00"));
        ObjectNode provenance = assessment.putObject("provenance");
        provenance.putObject("profile").put("asOf", cases.get(0).asOf());
        if (fault.in(Requirements.CMD_009)) {
            provenance.put("answers", answers);
        }
        return assessment;
    }

    /** The rules of the kind of subject that the cases say nothing of; one is lost where a ledger is not complete. */
    private void rest(CorpusCase given, Set<String> told, ObjectNode ledger) {
        String lost = FakeKnowledge.LEDGERS.getOrDefault(given.stage(), "");
        CORPUS.about(given.subject()).stream()
                .filter(rule -> !told.contains(rule))
                .skip(!lost.isEmpty() && fault.in(lost) ? 1 : 0)
                .forEach(((ArrayNode) ledger.get("passed"))::add);
    }

    private void row(CorpusCase given, ObjectNode ledger) {
        CorpusCase.Expectation expected = given.expected();
        switch (expected.outcome()) {
            case "PASSED" ->
                ((ArrayNode) ledger.get(fault.in(Requirements.CMD_010) && isByHeart(given) ? "skipped" : "passed"))
                        .add(given.rule());
            case "FAILED" -> ((ArrayNode) ledger.get("failed")).add(given.rule());
            case "UNDECIDED" -> {
                ArrayNode missing = ((ArrayNode) ledger.get("undecided"))
                        .addObject()
                        .put("rule", given.rule())
                        .putArray("missing");
                if (!fault.in(Requirements.CMD_013)) {
                    expected.missing().forEach(missing::add);
                }
            }
            default ->
                ((ArrayNode) ledger.get("notApplicable"))
                        .addObject()
                        .put("rule", given.rule())
                        .put("reason", fault.in(Requirements.CMD_014) ? "BECAUSE" : expected.reason());
        }
    }

    private static boolean isByHeart(CorpusCase given) {
        return !given.overlaid() && !given.name().equals(FakeEyes.FRESH);
    }

    private ObjectNode finding(CorpusCase given, CorpusCase.Found found, String language) {
        List<String> paths = found.paths().stream()
                .map(path -> fault.in(Requirements.CMD_011) && isByHeart(given) ? path + "/x" : path)
                .toList();
        Place parent = Place.common(paths.stream().map(Place::ofPointer).toList());
        ObjectNode finding = NODES.objectNode().put("rule", given.rule());
        finding.put("severity", fault.in(Requirements.CMD_012) ? "GRAVE" : found.severity());
        finding.put("path", fault.in(Requirements.CMD_005) ? paths.get(0) : parent.toString());
        paths.forEach(finding.putArray("paths")::add);
        finding.putObject("arguments");
        finding.put("message", language.equals("en") ? "a finding" : "问题");
        finding.putArray("bases");
        finding.putNull("item");
        if (!fault.in(Requirements.CMD_004)) {
            finding.putNull("waiver");
        }
        return finding;
    }
}
