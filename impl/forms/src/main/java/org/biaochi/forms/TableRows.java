// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How rows of a table leave out blank cells, as form tables do. Stateless. */
public final class TableRows {
    private TableRows() {}

    /** Leaves blank cells out where another row has something in the column, else in all rows but the first. */
    public static void put(ObjectNode tree, String table, List<ObjectNode> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> row.fieldNames().forEachRemaining(columns::add));
        columns.forEach(column -> leaveBlanksOut(rows, column));
        ArrayNode array = tree.path(table) instanceof ArrayNode there ? there : tree.putArray(table);
        rows.forEach(array::add);
    }

    /** The same for one column of rows that stand in their table. */
    static void leaveBlanksOut(List<ObjectNode> rows, String column) {
        boolean carried = rows.stream().anyMatch(row -> row.has(column) && !isBlank(row, column));
        boolean said = carried;
        for (ObjectNode row : rows) {
            if (isBlank(row, column)) {
                if (said) {
                    row.remove(column);
                }
                said = true;
            }
        }
    }

    private static boolean isBlank(ObjectNode row, String column) {
        return row.path(column).isTextual() && row.path(column).asText().isEmpty();
    }
}
