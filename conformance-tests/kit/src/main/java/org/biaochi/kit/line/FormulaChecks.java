// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.corpus.Vector;
import org.biaochi.kit.corpus.Vectors;
import org.biaochi.kit.probe.Freshness;
import org.biaochi.kit.subject.NotApplicable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Formulas, each computed by itself. */
public interface FormulaChecks extends LineChecks {
    /** The formulas that the subject claims, by id; all of the specification unless said. */
    default Set<String> formulas() {
        return Vectors.shipped().stream().map(Vector::formula).collect(Collectors.toSet());
    }

    private static ObjectNode request(Vector vector) {
        ObjectNode request = Conversation.request(1).put("formula", vector.formula());
        request.put("profile", "central").put("asOf", "2025-09-01");
        request.set("inputs", vector.inputs());
        return request;
    }

    @TestFactory
    @Requirement(Requirements.FRM_001)
    default Stream<DynamicTest> each_formula_computes_its_vectors() {
        return perFormula(vector -> !vector.isRefused(), (vector, answer) -> {
            assertTrue(answer.has("value"), vector + ": no value, but " + answer);
            assertEquals(vector.expected(), value(answer.get("value")), vector.toString());
        });
    }

    @TestFactory
    @Requirement(Requirements.FRM_005)
    default Stream<DynamicTest> inputs_that_cannot_be_used_answer_an_error_at_their_place() {
        return perFormula(Vector::isRefused, (vector, answer) -> {
            JsonNode error = answer.path("error");
            assertFalse(error.path("code").asText().isBlank(), vector + ": no error, but " + answer);
            assertEquals(
                    "/inputs" + vector.refusedAt(), error.path("path").asText(), vector + ": the place of the error");
        });
    }

    private Stream<DynamicTest> perFormula(Predicate<Vector> which, BiConsumer<Vector, JsonNode> check) {
        Conversation conversation = new Conversation(open());
        Map<String, List<Vector>> formulas = Vectors.shipped().stream()
                .filter(which)
                .collect(Collectors.groupingBy(Vector::formula, TreeMap::new, Collectors.toList()));
        return formulas.entrySet().stream()
                .map(formula -> DynamicTest.dynamicTest(formula.getKey(), () -> {
                    if (!formulas().contains(formula.getKey())) {
                        throw new NotApplicable(formula.getKey() + " is not claimed");
                    }
                    for (Vector vector : formula.getValue()) {
                        check.accept(vector, conversation.ask(request(vector)));
                    }
                }))
                .onClose(conversation::close);
    }

    private Vector claimed() {
        return Vectors.shipped().stream()
                .filter(vector -> formulas().contains(vector.formula()) && !vector.isRefused())
                .findFirst()
                .orElseThrow(() -> new NotApplicable("no formula is claimed"));
    }

    private static JsonNode value(JsonNode value) {
        return value.isContainerNode() ? Vectors.plain(value) : TextNode.valueOf(value.asText());
    }

    @Test
    @Requirement(Requirements.FRM_002)
    default void an_unknown_formula_answers_an_error() {
        try (Conversation talk = new Conversation(open())) {
            JsonNode error = talk.ask(request(claimed()).put("formula", "F99")).path("error");
            assertFalse(error.path("code").asText().isBlank(), "no error code for the formula F99");
            assertEquals("/formula", error.path("path").asText(), "the place of the error");
        }
    }

    @Test
    @Requirement(Requirements.FRM_003)
    default void inputs_that_are_no_object_answer_an_error() {
        try (Conversation talk = new Conversation(open())) {
            ObjectNode request = request(claimed());
            request.putArray("inputs").add("1");
            JsonNode error = talk.ask(request).path("error");
            assertFalse(error.path("code").asText().isBlank(), "no error code for inputs that are an array");
            assertEquals("/inputs", error.path("path").asText(), "the place of the error");
        }
    }

    @Test
    @Requirement(Requirements.FRM_004)
    default void inputs_made_up_on_the_spot_get_the_value_that_follows() {
        long seed = Freshness.seed();
        try (Conversation talk = new Conversation(open())) {
            List<FreshInputs> all = FreshInputs.of(new Random(seed)).stream()
                    .filter(inputs -> formulas().contains(inputs.formula()))
                    .toList();
            if (all.isEmpty()) {
                throw new NotApplicable("no formula is claimed that the kit can make inputs for");
            }
            for (FreshInputs inputs : all) {
                ObjectNode request = Conversation.request(1).put("formula", inputs.formula());
                request.put("profile", "central").put("asOf", "2025-09-01");
                request.set("inputs", inputs.inputs());
                String what = inputs.formula() + " of " + inputs.inputs() + " " + Freshness.told(seed);
                JsonNode answer = talk.ask(request);
                assertTrue(answer.has("value"), what + ": no value, but " + answer);
                assertEquals(inputs.value(), answer.get("value").asText(), what);
            }
        }
    }
}
