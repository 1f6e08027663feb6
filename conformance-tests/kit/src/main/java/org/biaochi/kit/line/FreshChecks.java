// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.Freshness;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Goals that no copy of the corpus holds: made up on the spot, so that only who judges can answer. */
public interface FreshChecks extends LineChecks {
    /** How many goals of each making. */
    int GOALS = 12;

    @TestFactory
    @Requirement(Requirements.CMD_023)
    default Stream<DynamicTest> a_goal_made_up_on_the_spot_gets_what_its_making_implies() {
        Conversation conversation = new Conversation(open());
        long seed = Freshness.seed();
        return Stream.of(FreshGoal.Defect.values())
                .map(defect -> DynamicTest.dynamicTest(defect.name(), () -> {
                    Random random = new Random(seed + defect.ordinal());
                    for (int i = 0; i < GOALS; i++) {
                        judged(conversation, FreshGoal.with(defect, random), Freshness.told(seed));
                    }
                }))
                .onClose(conversation::close);
    }

    private static void judged(Conversation conversation, FreshGoal goal, String made) {
        ObjectNode request = Conversation.request(1)
                .put("stage", "review")
                .put("profile", "central")
                .put("asOf", "2025-09-01");
        request.set("subject", goal.table());
        JsonNode answer = conversation.ask(request);
        assertTrue(answer.path("assessment").isObject(), "a fresh goal got no assessment " + made + ", but " + answer);
        Told told = new Told(answer.get("assessment"), goal.rule());
        String which = goal.rule() + " of a fresh goal " + made;
        assertEquals(goal.paths().isEmpty() ? "PASSED" : "FAILED", told.outcome(), which);
        List<String> paths =
                goal.paths().isEmpty() ? List.of() : List.of(goal.paths().toString());
        assertEquals(paths, told.paths(), which);
    }
}
