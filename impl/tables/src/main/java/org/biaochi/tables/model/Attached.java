// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.List;
import java.util.Map;
import org.biaochi.api.subject.Extras;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowSet;

/** Rows that hang on a subject and say nothing the model has a cell for, such as files: they stay with it whole. Stateless. */
final class Attached {
    private Attached() {}

    /** The name of the member that keeps a row of a table, by its number from 0. */
    static String name(String table, int number) {
        return number == 0 ? table : table + "#" + number;
    }

    /** The extras with these rows. */
    static Extras keep(Extras extras, String table, List<Row> rows) {
        Extras kept = extras;
        for (int i = 0; i < rows.size(); i++) {
            kept = Kept.with(kept, name(table, i), Kept.of(rows.get(i), Map.of()));
        }
        return kept;
    }

    /** Writes the rows that extras keep, as they came. */
    static void write(Extras extras, Links links, RowMaker maker, RowSet.Builder rows) {
        String table = links.table().code();
        for (int i = 0; extras.member(name(table, i)).isPresent(); i++) {
            String kept = extras.member(name(table, i)).get();
            rows.add(table, maker.row(links, "", Map.of(), kept, Map.of()));
        }
    }
}
