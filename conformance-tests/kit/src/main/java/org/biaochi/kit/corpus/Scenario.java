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
 * @param figures values of figures by formula and path, such as {@code F05 /funds/0}, a path of the whole subject left out: the
 *     value as JSON text, {@code MISSING} and the like where there is none, {@code ERROR:} with its code; of a value with parts
 *     only the parts that are named count. With a third word, such as {@code F20 /funds/0 inputs}, what explains the figure:
 *     {@code inputs}, {@code parameters} and their {@code sources} as objects by name, {@code boundary}, {@code rounding}
 * @param places by rule, the paths of each of its findings
 * @param waived rules that have a waived finding
 */
public record Scenario(
        String name,
        ObjectNode request,
        Map<String, String> members,
        Map<String, String> outcomes,
        Map<String, String> figures,
        Map<String, List<String>> places,
        List<String> waived) {
    /** Copies the collections. */
    public Scenario {
        members = Map.copyOf(members);
        outcomes = Map.copyOf(outcomes);
        figures = Map.copyOf(figures);
        places = Map.copyOf(places);
        waived = List.copyOf(waived);
    }

    @Override
    public String toString() {
        return name;
    }
}
