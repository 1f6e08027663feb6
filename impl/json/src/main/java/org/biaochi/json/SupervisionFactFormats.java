// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.facts.StoredFinals;
import org.biaochi.api.facts.SupervisionFacts;

/** The facts of supervision in JSON. */
final class SupervisionFactFormats {
    static final List<FactFormat<?>> ALL =
            List.of(new FactFormat<>(SupervisionFacts.STORED_FINALS, (value, path, goals) -> finals(value, path)));

    private static final String OBJECT_ID = "objectId";
    private static final String ITEM = "item";
    private static final String VALUE = "value";

    private SupervisionFactFormats() {}

    private static StoredFinals finals(JsonNode value, String path) {
        List<StoredFinals.StoredFinal> finals = new ArrayList<>();
        for (JsonNode each : JsonTrees.elements(value, path)) {
            String at = path + "/" + finals.size();
            JsonTrees.allowOnly(each, at, List.of(OBJECT_ID, ITEM, VALUE));
            finals.add(new StoredFinals.StoredFinal(
                    JsonTrees.memberText(each, OBJECT_ID, at),
                    JsonTrees.memberText(each, ITEM, at),
                    JsonTrees.memberText(each, VALUE, at)));
        }
        return new StoredFinals(finals);
    }
}
