// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.mark;

import java.util.List;
import java.util.Map;

/**
 * One project in a review packet. Immutable.
 *
 * @param line its line in the overview; columns without a text may be left out
 * @param rows its rows in the list of findings, likewise
 * @param open its rows in the list of what could not be judged, likewise
 */
public record PacketSubject(
        Map<ProjectColumn, String> line, List<Map<PacketColumn, String>> rows, List<Map<PacketColumn, String>> open) {
    /** Copies all. */
    public PacketSubject {
        line = Map.copyOf(line);
        rows = rows.stream().map(Map::copyOf).toList();
        open = open.stream().map(Map::copyOf).toList();
    }
}
