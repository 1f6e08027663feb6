// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.line;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.biaochi.kit.corpus.CorpusCase;
import org.biaochi.kit.subject.LineSubject;

/** Requests and answers as trees. Not thread-safe. */
final class Conversation implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final LineSubject subject;

    Conversation(LineSubject subject) {
        this.subject = subject;
    }

    static ObjectNode request(int id) {
        return JsonNodeFactory.instance.objectNode().put("id", id);
    }

    /** The request that a case stands for, in Chinese. */
    static ObjectNode review(int id, CorpusCase given) {
        ObjectNode request = request(id);
        request.put("stage", given.stage()).put("profile", given.profile()).put("asOf", given.asOf());
        if (given.gate()) {
            request.put("gate", true);
        }
        request.set("subject", given.input());
        if (!given.facts().isMissingNode()) {
            request.set("facts", given.facts());
        }
        return request;
    }

    JsonNode ask(JsonNode request) {
        return ask(request.toString());
    }

    JsonNode ask(String line) {
        String answer = subject.ask(line);
        assertFalse(answer.contains("\n"), "an answer has more than one line");
        return tree(answer);
    }

    static JsonNode tree(String answer) {
        try {
            return JSON.readTree(answer);
        } catch (JsonProcessingException e) {
            throw new AssertionError("the answer is no JSON: " + answer, e);
        }
    }

    /** The assessment of a case. */
    JsonNode assessment(CorpusCase given) {
        JsonNode answer = ask(review(1, given));
        assertTrue(answer.path("assessment").isObject(), given + ": no assessment, but " + answer);
        return answer.get("assessment");
    }

    @Override
    public void close() {
        subject.close();
    }
}
