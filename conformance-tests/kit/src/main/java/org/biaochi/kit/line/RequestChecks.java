// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.corpus.Corpus;
import org.biaochi.kit.corpus.CorpusCase;
import org.junit.jupiter.api.Test;

/** What goes with a subject: facts, waivers, draft. What cannot be used is refused where it stands, never guessed. */
public interface RequestChecks extends LineChecks {
    private static ObjectNode request() {
        CorpusCase given = Corpus.shipped().all().stream()
                .filter(each -> !each.overlaid() && each.stage().equals("review") && !each.gate())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the corpus has no case of a goal"));
        return Conversation.review(1, given);
    }

    private void refused(ObjectNode request, String path, String what) {
        try (Conversation talk = new Conversation(open())) {
            JsonNode answer = talk.ask(request);
            JsonNode error = answer.path("error");
            assertFalse(error.path("code").asText().isBlank(), what + " got no error, but " + answer);
            assertTrue(
                    error.path("path").asText().startsWith(path), what + ": the error stands at " + error.path("path"));
        }
    }

    @Test
    @Requirement(Requirements.CMD_016)
    default void facts_that_cannot_be_used_answer_an_error_at_their_place() {
        ObjectNode unknown = request();
        unknown.putObject("facts").put("no/such-fact", "1");
        refused(unknown, "/facts", "a fact that nobody knows");
        ObjectNode shape = request();
        shape.putArray("facts");
        refused(shape, "/facts", "facts that are an array");
    }

    @Test
    @Requirement(Requirements.CMD_021)
    default void facts_of_another_place_or_year_are_refused() {
        ObjectNode region = request();
        region.putObject("facts").put("region", "420100").putNull("library/indicators");
        refused(region, "/facts", "facts of a region of their own");
        ObjectNode year = request();
        year.putObject("facts").put("year", "2020").putNull("library/indicators");
        refused(year, "/facts", "facts of a year of their own");
    }

    @Test
    @Requirement(Requirements.CMD_022)
    default void an_entry_of_a_library_that_cannot_be_used_answers_an_error_at_its_place() {
        Map<String, String> faults =
                Map.of("code", " ", "effectiveFrom", "2024-13-01", "effectiveTo", "2023-12-31", "region", "420100");
        faults.forEach((key, value) -> {
            ObjectNode request = request();
            ArrayNode entries =
                    request.putObject("facts").putObject("library/indicators").putArray("entries");
            entry(entries.addObject());
            entry(entries.addObject()).put(key, value);
            refused(request, "/facts/library~1indicators/entries/1", "an entry whose " + key + " is “" + value + "”");
        });
    }

    private static ObjectNode entry(ObjectNode entry) {
        return entry.put("code", "GX-B02-01")
                .put("effectiveFrom", "2024-01-01")
                .put("l1", "产出指标")
                .put("l2", "数量指标")
                .put("name", "修缮房屋面积")
                .put("unit", "平方米");
    }

    @Test
    @Requirement(Requirements.CMD_017)
    default void waivers_that_cannot_be_used_answer_an_error_at_their_place() {
        ObjectNode misspelt = request();
        waiver(misspelt).put("expire", "2025-12-31");
        refused(misspelt, "/waivers/0", "a waiver with a misspelt member");
        ObjectNode backwards = request();
        waiver(backwards).put("applied", "2025-12-31").put("expires", "2025-01-01");
        refused(backwards, "/waivers/0", "a waiver that ends before it was asked for");
        ObjectNode silent = request();
        waiver(silent).put("text", " ");
        refused(silent, "/waivers/0", "a waiver that states no reason");
    }

    private static ObjectNode waiver(ObjectNode request) {
        return request.putArray("waivers")
                .addObject()
                .put("rule", "GR-IND-001")
                .put("text", "已核实")
                .put("by", "张三")
                .put("approver", "李四");
    }

    @Test
    @Requirement(Requirements.CMD_018)
    default void a_subject_that_cannot_be_read_answers_an_error_at_its_place() {
        ObjectNode request = request();
        ObjectNode subject = request.get("subject").deepCopy();
        subject.putObject("indicators");
        request.set("subject", subject);
        refused(request, "/subject/indicators", "a subject whose rows are no array");
    }

    @Test
    @Requirement(Requirements.CMD_019)
    default void a_draft_says_so_and_meets_no_gate() {
        try (Conversation talk = new Conversation(open())) {
            JsonNode answer = talk.ask(request().put("draft", true));
            JsonNode assessment = answer.path("assessment");
            assertTrue(assessment.isObject(), "no assessment of a draft, but " + answer);
            assertEquals("true", assessment.path("draft").toString(), "the member draft");
            assertTrue(assessment.path("gate").isNull(), "a draft has the gate decision " + assessment.path("gate"));
        }
        refused(request().put("draft", true).put("gate", true), "/gate", "a draft that is to enter the budget");
    }
}
