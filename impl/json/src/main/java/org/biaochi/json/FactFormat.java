// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.PerformanceGoal;

/**
 * How one fact is written in JSON. Stateless.
 *
 * @param key the fact
 * @param reader reads its value; told the value's path for errors
 */
record FactFormat<T>(FactKey<T> key, Reader<T> reader) {
    /** Reads the value of a fact. */
    @FunctionalInterface
    interface Reader<T> {
        T read(JsonNode value, String path, Function<byte[], PerformanceGoal> goals);
    }

    /** Adds the value, or says EMPTY of a null. What a value refuses about itself is told with its path. */
    void put(Facts.Builder facts, JsonNode value, String path, Function<byte[], PerformanceGoal> goals) {
        if (value.isNull()) {
            facts.empty(key);
            return;
        }
        try {
            facts.put(key, reader.read(value, path, goals));
        } catch (IllegalArgumentException refused) {
            String[] texts = String.valueOf(refused.getMessage()).split(" / ", 2);
            throw Faults.of("FACT_VALUE", path, texts[0], texts[texts.length - 1]);
        }
    }
}
