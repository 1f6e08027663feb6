// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.UnreadableInputException;

/** Reads the goals inside facts; what is wrong in one is told with the path from the top of the facts. */
final class FactGoals {
    private FactGoals() {}

    static PerformanceGoal one(JsonNode goal, String path, Function<byte[], PerformanceGoal> goals) {
        JsonTrees.expectObject(goal, path);
        try {
            return goals.apply(JsonTrees.bytes(goal));
        } catch (UnreadableInputException e) {
            throw new UnreadableInputException(e.code(), path + e.path(), e.text());
        }
    }

    static List<PerformanceGoal> all(JsonNode array, String path, Function<byte[], PerformanceGoal> goals) {
        List<PerformanceGoal> read = new ArrayList<>();
        for (JsonNode goal : JsonTrees.elements(array, path)) {
            read.add(one(goal, path + "/" + read.size(), goals));
        }
        return read;
    }
}
