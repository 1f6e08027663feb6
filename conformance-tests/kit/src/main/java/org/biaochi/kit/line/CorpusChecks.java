// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.corpus.Corpus;
import org.biaochi.kit.corpus.CorpusCase;
import org.biaochi.kit.subject.NotApplicable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The corpus, one test per rule and question. */
public interface CorpusChecks extends LineChecks {
    private Stream<DynamicTest> perRule(BiConsumer<CorpusCase, Told> check) {
        Corpus corpus = Corpus.shipped();
        Conversation conversation = new Conversation(open());
        return corpus.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule, () -> {
                    for (CorpusCase given : corpus.of(rule)) {
                        if (!given.overlaid()) {
                            check.accept(given, new Told(conversation.assessment(given), rule));
                        }
                    }
                }))
                .onClose(conversation::close);
    }

    @TestFactory
    @Requirement(Requirements.CMD_010)
    default Stream<DynamicTest> each_rule_has_the_outcome_that_the_corpus_expects() {
        return perRule((given, told) -> assertEquals(given.expected().outcome(), told.outcome(), given.toString()));
    }

    @TestFactory
    @Requirement(Requirements.CMD_011)
    default Stream<DynamicTest> each_rule_finds_at_the_paths_that_the_corpus_expects() {
        return perRule((given, told) -> {
            List<String> paths = given.expected().findings().stream()
                    .map(found -> found.paths().toString())
                    .sorted()
                    .toList();
            assertEquals(paths, told.paths(), given.toString());
        });
    }

    @TestFactory
    @Requirement(Requirements.CMD_012)
    default Stream<DynamicTest> each_finding_weighs_what_the_corpus_expects() {
        return perRule((given, told) -> {
            List<String> severities = given.expected().findings().stream()
                    .map(CorpusCase.Found::severity)
                    .sorted()
                    .toList();
            assertEquals(severities, told.severities(), given.toString());
        });
    }

    @TestFactory
    @Requirement(Requirements.CMD_013)
    default Stream<DynamicTest> an_undecided_rule_names_what_is_missing() {
        return perRule((given, told) -> {
            if (given.expected().outcome().equals("UNDECIDED")) {
                assertEquals(given.expected().missing(), told.missing(), given.toString());
            }
        });
    }

    @TestFactory
    @Requirement(Requirements.CMD_014)
    default Stream<DynamicTest> a_rule_that_does_not_apply_says_why() {
        return perRule((given, told) -> {
            if (given.expected().outcome().equals("NOT_APPLICABLE")
                    && !given.expected().reason().isEmpty()) {
                assertEquals(given.expected().reason(), told.reason(), given.toString());
            }
        });
    }

    @TestFactory
    @Requirement(Requirements.CMD_015)
    default Stream<DynamicTest> parameters_of_a_pack_change_what_a_rule_finds() {
        List<CorpusCase> overlaid =
                Corpus.shipped().all().stream().filter(CorpusCase::overlaid).toList();
        Map<String, String> packs = new TreeMap<>();
        for (int i = 0; i < overlaid.size(); i++) {
            packs.put("kit-case-" + i + ".yaml", Overlay.of("kit-case-" + i, overlaid.get(i)));
        }
        Conversation conversation = new Conversation(openWith(packs)
                .orElseThrow(() -> new NotApplicable("the subject offers no way to bring a profile pack")));
        return IntStream.range(0, overlaid.size())
                .mapToObj(i -> DynamicTest.dynamicTest(overlaid.get(i).toString(), () -> {
                    CorpusCase given = overlaid.get(i);
                    ObjectNode request = Conversation.review(1, given).put("profile", "kit-case-" + i);
                    request.set("subject", given.inputUnder("kit-case-" + i));
                    JsonNode answer = conversation.ask(request);
                    if (given.mayBeRefused() && answer.has("error")) {
                        return;
                    }
                    assertTrue(answer.has("assessment"), given + ": " + answer);
                    Told told = new Told(answer.get("assessment"), given.rule());
                    assertEquals(given.expected().outcome(), told.outcome(), given.toString());
                }))
                .onClose(conversation::close);
    }
}
