// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.profile.Table;
import org.biaochi.api.profile.TableShape;

/**
 * Checks a table of a pack against the shape that is declared for it: gaps, overlaps, rows that are never reached, edges in two
 * rows, missing cells, wrong order, values out of range. A table without rows is left alone: a place may do without. Pure
 * functions.
 */
public final class TableCheck {
    private TableCheck() {}

    /** The flaws of a table, cells first. */
    public static List<TableFlaw> check(TableShape shape, Table table) {
        List<TableFlaw> flaws = new ArrayList<>();
        if (table.rows().isEmpty()) {
            return flaws;
        }
        Cells cells = Cells.of(shape, table);
        flaws.addAll(cells.flaws());
        if (shape.count() > 0 && shape.count() != table.rows().size()) {
            int rows = table.rows().size();
            flaws.add(TableFlaw.error(
                    TableFlaw.WHOLE,
                    "LINT_TABLE_COUNT",
                    "应有 " + shape.count() + " 个值，实际是 " + rows + " 个",
                    "needs " + shape.count() + " values, but has " + rows));
        }
        flaws.addAll(RowCheck.check(shape, cells));
        flaws.addAll(MatrixCheck.check(shape, cells));
        if (shape.order() == TableShape.Order.BANDS) {
            flaws.addAll(Bands.check(table, shape.cover()));
        }
        return List.copyOf(flaws);
    }
}
