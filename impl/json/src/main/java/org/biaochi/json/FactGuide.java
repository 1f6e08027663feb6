// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.facts.FactKey;

/**
 * What a person needs to supply a fact. Immutable.
 *
 * @param key the fact
 * @param meaning what it says, and what null says
 * @param example its value in JSON
 */
public record FactGuide(FactKey<?> key, LocalText meaning, String example) {
    private static final String RESOURCE = "facts-guide.json";

    /** The guide to every fact that has a JSON format, by id. */
    public static List<FactGuide> all() {
        JsonNode guide = JsonTrees.read(resource());
        List<FactGuide> all = new ArrayList<>();
        for (FactKey<?> key : FactsJson.keys()) {
            JsonNode entry = guide.path(key.id());
            all.add(new FactGuide(
                    key,
                    new LocalText(entry.path("zh").asText(), entry.path("en").asText()),
                    new String(JsonTrees.bytes(entry.path("example")), StandardCharsets.UTF_8)));
        }
        return all;
    }

    private static byte[] resource() {
        try (InputStream in = FactGuide.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing beside " + FactGuide.class.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
