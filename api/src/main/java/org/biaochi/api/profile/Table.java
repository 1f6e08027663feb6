// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of named texts: dictionaries, bands, matrices. A missing cell is the empty text. Immutable.
 *
 * @param rows in the order written; each maps column to text
 */
public record Table(List<Map<String, String>> rows) {
    /** Copies rows and cells. */
    public Table {
        List<Map<String, String>> copy = new ArrayList<>();
        for (Map<String, String> row : rows) {
            copy.add(Collections.unmodifiableMap(new LinkedHashMap<>(row)));
        }
        rows = List.copyOf(copy);
    }

    /** The text of a cell; empty if the row has none. */
    public String cell(int row, String column) {
        return rows.get(row).getOrDefault(column, "");
    }
}
