// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.corpus.Corpus;
import org.biaochi.kit.corpus.CorpusCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each kind of document at its own stage: all rules of its kind, and no other stage takes it. */
public interface StageChecks extends LineChecks {
    /** A case under the national pack for each kind of subject. */
    private static List<CorpusCase> oneOfEachKind() {
        Corpus corpus = Corpus.shipped();
        return corpus.subjects().stream()
                .map(subject -> corpus.all().stream()
                        .filter(given -> given.subject().equals(subject) && !given.overlaid())
                        .filter(given -> given.profile().equals("central"))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("the corpus has no case of a " + subject)))
                .toList();
    }

    private Stream<DynamicTest> ledgers(String stage) {
        Corpus corpus = Corpus.shipped();
        Conversation conversation = new Conversation(open());
        return oneOfEachKind().stream()
                .filter(given -> given.stage().equals(stage))
                .map(given -> DynamicTest.dynamicTest(given.subject(), () -> {
                    JsonNode assessment = conversation.assessment(given);
                    List<String> rules = Told.rules(assessment).stream()
                            .filter(rule -> rule.startsWith("GR-") || rule.startsWith("PM-"))
                            .toList();
                    assertEquals(corpus.about(given.subject()), rules, "the rules in the ledger of " + given);
                }))
                .onClose(conversation::close);
    }

    @TestFactory
    @Requirement(Requirements.MON_006)
    default Stream<DynamicTest> the_ledger_of_monitoring_is_complete() {
        return ledgers("monitoring");
    }

    @TestFactory
    @Requirement(Requirements.EVA_004)
    default Stream<DynamicTest> the_ledger_of_a_self_evaluation_is_complete() {
        return ledgers("self-evaluation");
    }

    @TestFactory
    @Requirement(Requirements.EVA_006)
    default Stream<DynamicTest> the_ledger_of_an_evaluation_is_complete() {
        return ledgers("evaluation");
    }

    @TestFactory
    @Requirement(Requirements.SUP_002)
    default Stream<DynamicTest> the_ledgers_of_supervision_are_complete() {
        return ledgers("supervision");
    }

    @TestFactory
    @Requirement(Requirements.LNK_004)
    default Stream<DynamicTest> the_ledgers_of_linkage_are_complete() {
        return ledgers("linkage");
    }

    @TestFactory
    @Requirement(Requirements.CMD_020)
    default Stream<DynamicTest> a_document_of_another_stage_is_refused() {
        Conversation conversation = new Conversation(open());
        List<String> stages = oneOfEachKind().stream()
                .map(CorpusCase::stage)
                .distinct()
                .sorted()
                .toList();
        return oneOfEachKind().stream()
                .map(given -> DynamicTest.dynamicTest(given.subject(), () -> {
                    for (String stage : stages) {
                        if (!stage.equals(given.stage())) {
                            ObjectNode request = Conversation.review(1, given).put("stage", stage);
                            JsonNode answer = conversation.ask(request);
                            String what = "a document " + given.subject() + " at stage " + stage;
                            JsonNode error = answer.path("error");
                            assertFalse(error.path("code").asText().isBlank(), what + " got no error, but " + answer);
                            assertTrue(
                                    error.path("path").asText().startsWith("/subject"),
                                    what + ": the error stands at " + error.path("path"));
                        }
                    }
                }))
                .onClose(conversation::close);
    }
}
