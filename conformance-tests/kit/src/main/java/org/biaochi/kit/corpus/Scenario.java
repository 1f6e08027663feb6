// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * A whole request and what its answer must show. Immutable; the nodes must not be changed.
 *
 * @param name what it shows, in words
 * @param request the request without its id
 * @param members JSON text of members of the assessment, by JSON pointer
 * @param outcomes outcomes of rules, with their reason in brackets where it counts; {@code ABSENT} for no row at all
 * @param places by rule, the paths of each of its findings
 * @param waived rules that have a waived finding
 */
public record Scenario(
        String name,
        ObjectNode request,
        Map<String, String> members,
        Map<String, String> outcomes,
        Map<String, List<String>> places,
        List<String> waived) {
    /** Copies the collections. */
    public Scenario {
        members = Map.copyOf(members);
        outcomes = Map.copyOf(outcomes);
        places = Map.copyOf(places);
        waived = List.copyOf(waived);
    }

    @Override
    public String toString() {
        return name;
    }
}
