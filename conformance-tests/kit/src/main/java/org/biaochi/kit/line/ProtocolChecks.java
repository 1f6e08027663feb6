// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.subject.Place;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.corpus.Corpus;
import org.biaochi.kit.corpus.CorpusCase;
import org.biaochi.kit.subject.NotApplicable;
import org.junit.jupiter.api.Test;

/** The shape of requests and answers. */
public interface ProtocolChecks extends LineChecks {
    private CorpusCase failing() {
        return Corpus.shipped().all().stream()
                .filter(given ->
                        !given.overlaid() && !given.expected().findings().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the corpus has no case with a finding"));
    }

    @Test
    @Requirement(Requirements.CMD_001)
    default void answers_echo_the_id_as_it_was_sent() {
        try (Conversation talk = new Conversation(open())) {
            assertEquals(
                    "7", talk.ask(Conversation.review(7, failing())).path("id").toString(), "a number");
            ObjectNode request = Conversation.review(0, failing());
            request.put("id", "甲-1");
            assertEquals("\"甲-1\"", talk.ask(request).path("id").toString(), "a text");
        }
    }

    @Test
    @Requirement(Requirements.CMD_002)
    default void an_unusable_line_answers_an_error_and_the_next_is_served() {
        try (Conversation talk = new Conversation(open())) {
            for (String line : List.of("{", "[]", "nonsense", "{\"id\":1,\"id\":2}", "{\"id\":3}")) {
                JsonNode error = talk.ask(line).path("error");
                assertFalse(error.path("code").asText().isBlank(), "no error code for the line " + line);
                assertFalse(error.path("message").asText().isBlank(), "no message for the line " + line);
                assertTrue(error.path("path").isTextual(), "no path for the line " + line);
            }
            assertTrue(talk.ask(Conversation.review(4, failing())).has("assessment"), "the line after them");
        }
    }

    @Test
    @Requirement(Requirements.CMD_003)
    default void an_assessment_has_the_members_of_the_contract() {
        try (Conversation talk = new Conversation(open())) {
            JsonNode assessment = talk.assessment(failing());
            assertEquals("biaochi-assessment-1", assessment.path("schema").asText());
            for (String member : List.of(
                    "schema",
                    "stage",
                    "subject",
                    "verdict",
                    "gate",
                    "items",
                    "score",
                    "grade",
                    "findings",
                    "ledger",
                    "figures",
                    "digest",
                    "provenance")) {
                assertTrue(assessment.has(member), "the assessment lacks " + member);
            }
            for (String member : List.of(
                    "passed",
                    "failed",
                    "undecided",
                    "notApplicable",
                    "skipped",
                    "error",
                    "overBudget",
                    "extra",
                    "counts")) {
                assertTrue(assessment.path("ledger").has(member), "the ledger lacks " + member);
            }
            JsonNode profile = assessment.path("provenance").path("profile");
            assertEquals(failing().asOf(), profile.path("asOf").asText(), "the day of the profile");
            assertTrue(assessment.path("digest").asText().startsWith("sha256:"), "the digest");
        }
    }

    @Test
    @Requirement(Requirements.CMD_004)
    default void a_finding_has_the_members_of_the_contract() {
        try (Conversation talk = new Conversation(open())) {
            JsonNode finding = talk.assessment(failing()).path("findings").path(0);
            for (String member :
                    List.of("rule", "severity", "path", "paths", "arguments", "message", "bases", "item", "waiver")) {
                assertTrue(finding.has(member), "the finding lacks " + member + ": " + finding);
            }
            assertFalse(finding.path("message").asText().isBlank(), "the message is blank");
            for (JsonNode basis : finding.path("bases")) {
                for (String member : List.of("id", "text", "jurisdiction", "verified")) {
                    assertTrue(basis.has(member), "the basis lacks " + member + ": " + basis);
                }
            }
        }
    }

    @Test
    @Requirement(Requirements.CMD_005)
    default void the_path_of_a_finding_is_the_parent_of_its_paths() {
        CorpusCase given = Corpus.shipped().all().stream()
                .filter(c -> !c.overlaid()
                        && c.expected().findings().stream()
                                .anyMatch(found -> found.paths().size() > 1))
                .findFirst()
                .orElseThrow(() -> new NotApplicable("no case of the corpus has a finding on several rows"));
        try (Conversation talk = new Conversation(open())) {
            for (JsonNode finding : talk.assessment(given).path("findings")) {
                List<Place> paths = new ArrayList<>();
                finding.path("paths").forEach(path -> paths.add(Place.ofPointer(path.asText())));
                assertEquals(
                        Place.common(paths).toString(), finding.path("path").asText(), finding.toString());
            }
        }
    }

    @Test
    @Requirement(Requirements.CMD_006)
    default void the_language_changes_messages_and_nothing_else() {
        try (Conversation talk = new Conversation(open())) {
            JsonNode zh = talk.ask(Conversation.review(1, failing()).put("lang", "zh"))
                    .path("assessment");
            JsonNode en = talk.ask(Conversation.review(1, failing()).put("lang", "en"))
                    .path("assessment");
            assertEquals(zh.path("digest"), en.path("digest"), "the digest");
            assertEquals(zh.path("ledger"), en.path("ledger"), "the ledger");
            assertNotEquals(
                    zh.path("findings").path(0).path("message"),
                    en.path("findings").path(0).path("message"),
                    "the message is the same in both languages");
        }
    }

    @Test
    @Requirement(Requirements.CMD_007)
    default void an_unknown_profile_or_stage_answers_an_error() {
        try (Conversation talk = new Conversation(open())) {
            JsonNode profile = talk.ask(Conversation.review(1, failing()).put("profile", "no-such-profile"));
            assertFalse(profile.path("error").path("code").asText().isBlank(), "unknown profile: " + profile);
            JsonNode stage = talk.ask(Conversation.review(1, failing()).put("stage", "no-such-stage"));
            assertFalse(stage.path("error").path("code").asText().isBlank(), "unknown stage: " + stage);
        }
    }

    @Test
    @Requirement(Requirements.CMD_008)
    default void describe_tells_of_engine_profiles_plug_ins_and_rules() {
        try (Conversation talk = new Conversation(open())) {
            for (String what : List.of("engine", "profiles", "plugins", "rules")) {
                JsonNode answer =
                        talk.ask(Conversation.request(1).put("describe", what).put("asOf", "2025-09-01"));
                assertTrue(
                        answer.path("result").isObject()
                                && !answer.path("result").isEmpty(),
                        "describe " + what + ": " + answer);
            }
        }
    }

    @Test
    @Requirement(Requirements.CMD_009)
    default void one_subject_has_one_digest() {
        try (Conversation talk = new Conversation(open())) {
            JsonNode first = talk.assessment(failing());
            JsonNode second = talk.assessment(failing());
            assertEquals(first.path("digest"), second.path("digest"), "asked twice");
            assertEquals(first, second, "asked twice");
        }
    }
}
