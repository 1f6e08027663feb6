// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.Rectification;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.Disclosure;

/** The cases of all rules, by rule id. Immutable. */
public final class Corpus {
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private static final List<SubjectType<?>> SUBJECTS = List.of(
            PerformanceGoal.TYPE,
            PreEvaluation.TYPE,
            MonitoringReport.TYPE,
            SelfEvaluation.TYPE,
            Evaluation.TYPE,
            LinkageDecision.TYPE,
            Rectification.TYPE,
            CaseFile.TYPE,
            Circular.TYPE,
            Disclosure.TYPE);

    private final Map<String, List<CorpusCase>> cases;
    private final Map<String, Set<String>> kinds = new TreeMap<>();

    private Corpus(Map<String, List<CorpusCase>> cases) {
        this.cases = cases;
        all().forEach(given ->
                kinds.computeIfAbsent(given.subject(), any -> new TreeSet<>()).add(given.rule()));
    }

    /** The corpus that the kit ships: the cases of every rule that has a file. */
    public static Corpus shipped() {
        return Shipped.CORPUS;
    }

    /** Read once, when it is first asked for. */
    private static final class Shipped {
        private static final Corpus CORPUS = read();

        private static Corpus read() {
            Map<String, List<CorpusCase>> cases = new TreeMap<>();
            for (String rule : CaseFiles.rules()) {
                cases.put(rule, Corpus.read(rule, CaseFiles.bytes(rule)));
            }
            return new Corpus(cases);
        }
    }

    /**
     * Reads the cases of a rule.
     *
     * @throws IllegalStateException if the file is about another rule or holds no case
     */
    static List<CorpusCase> read(String rule, byte[] json) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("the cases of " + rule + " are no JSON", e);
        }
        if (!rule.equals(root.path("rule").asText()) || root.path("cases").isEmpty()) {
            throw new IllegalStateException("the file of " + rule + " is about another rule or has no cases");
        }
        List<CorpusCase> cases = new ArrayList<>();
        for (JsonNode node : root.get("cases")) {
            String subject = node.path("subject").asText(PerformanceGoal.TYPE.name());
            cases.add(new CorpusCase(
                    rule,
                    node.path("name").asText(),
                    node.path("profile").asText("central"),
                    node.path("as_of").asText("2025-09-01"),
                    subject,
                    stage(rule, subject),
                    node.path("gate").asBoolean(false),
                    node.path("input"),
                    node.path("facts"),
                    node.path("parameters"),
                    expectation(node.path("expect"))));
        }
        return List.copyOf(cases);
    }

    private static String stage(String rule, String subject) {
        return SUBJECTS.stream()
                .filter(type -> type.name().equals(subject))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a case of " + rule + " is about a " + subject))
                .stage()
                .key();
    }

    private static CorpusCase.Expectation expectation(JsonNode node) {
        List<CorpusCase.Found> findings = new ArrayList<>();
        node.path("findings")
                .forEach(found -> findings.add(new CorpusCase.Found(
                        texts(found.path("paths")), found.path("severity").asText())));
        findings.sort(Comparator.comparing(CorpusCase.Found::toString));
        return new CorpusCase.Expectation(
                node.path("outcome").asText(),
                findings,
                texts(node.path("missing")).stream().sorted().toList(),
                node.path("reason").asText(""));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** The rules, sorted. */
    public List<String> rules() {
        return List.copyOf(cases.keySet());
    }

    /** The kinds of subjects that the cases are about, sorted. */
    public List<String> subjects() {
        return List.copyOf(kinds.keySet());
    }

    /** The rules about a kind of subject, sorted. */
    public List<String> about(String subject) {
        return List.copyOf(kinds.getOrDefault(subject, Set.of()));
    }

    /** The cases of a rule. */
    public List<CorpusCase> of(String rule) {
        return cases.getOrDefault(rule, List.of());
    }

    /** All cases. */
    public List<CorpusCase> all() {
        return cases.values().stream().flatMap(List::stream).toList();
    }
}
