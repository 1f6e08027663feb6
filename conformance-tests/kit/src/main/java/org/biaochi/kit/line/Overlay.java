// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.line;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.biaochi.kit.corpus.CorpusCase;

/** The pack that a case with parameters of its own runs under. */
final class Overlay {
    /** Parameters that are lists; a case writes their elements in one text, separated by commas. */
    private static final Set<String> LISTS = Set.of(
            "GR-CMP-001.mandatoryFields",
            "GR-IND-007.operators",
            "GR-IND-012.allowedTokens",
            "GR-TXT-001.vagueWords",
            "GR-WGT-001.weightTotals",
            "taxonomy.accepted");

    private Overlay() {}

    static String of(String id, CorpusCase given) {
        ObjectNode pack = JsonNodeFactory.instance.objectNode();
        pack.put("id", id).put("version", "1.0.0");
        pack.putObject("name").put("zh", "试验").put("en", "probe");
        pack.put("region", "990000").put("extends", given.profile()).put("validFrom", "2000-01-01");
        ObjectNode parameters = pack.putObject("parameters");
        given.parameters().properties().forEach(parameter -> {
            boolean list = LISTS.contains(parameter.getKey());
            if (parameter.getValue().isNull()) {
                parameters.putObject(parameter.getKey()).put("unset", true).put("reason", given.name());
            } else if (list && parameter.getValue().isTextual()) {
                ArrayNode elements = parameters.putArray(parameter.getKey());
                List.of(parameter.getValue().asText().split(",", -1)).forEach(elements::add);
            } else if (parameter.getValue() instanceof ObjectNode longForm) {
                parameters
                        .putObject(parameter.getKey())
                        .put("reason", given.name())
                        .setAll(longForm);
            } else {
                parameters.set(parameter.getKey(), parameter.getValue());
            }
        });
        return pack.toPrettyString();
    }
}
