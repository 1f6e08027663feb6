// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.profile.TableShape;

/** Checks that a table has every combination it needs, and that cells add up where they must. Pure functions. */
final class MatrixCheck {
    /** Missing combinations beyond this are not listed one by one. */
    private static final int MOST = 20;

    private MatrixCheck() {}

    static List<TableFlaw> check(TableShape shape, Cells cells) {
        List<TableFlaw> flaws = new ArrayList<>();
        if (!shape.matrix().isEmpty()) {
            Set<List<String>> present = new HashSet<>();
            for (int row = 0; row < cells.rows(); row++) {
                present.add(cells.texts(row, shape.matrix()));
            }
            List<List<String>> values =
                    shape.matrix().stream().map(cells::values).toList();
            missing(shape.matrix(), values, List.of(), present, flaws);
        }
        shape.sum().ifPresent(sum -> sums(shape.matrix(), sum, cells, flaws));
        return flaws;
    }

    private static void missing(
            List<String> columns,
            List<List<String>> values,
            List<String> chosen,
            Set<List<String>> present,
            List<TableFlaw> flaws) {
        if (chosen.size() < columns.size()) {
            for (String value : values.get(chosen.size())) {
                List<String> longer = new ArrayList<>(chosen);
                longer.add(value);
                if (flaws.size() < MOST) {
                    missing(columns, values, longer, present, flaws);
                }
            }
        } else if (!present.contains(chosen)) {
            String shown = Cells.show(columns, chosen);
            flaws.add(TableFlaw.error(
                    TableFlaw.WHOLE,
                    "LINT_TABLE_COMBINATION_MISSING",
                    "缺少 " + shown + " 的一行，请补上",
                    "has no row for " + shown + "; add it"));
        }
    }

    private static void sums(List<String> columns, TableShape.Sum sum, Cells cells, List<TableFlaw> flaws) {
        Map<List<String>, List<Integer>> groups = new LinkedHashMap<>();
        for (int row = 0; row < cells.rows(); row++) {
            groups.computeIfAbsent(cells.texts(row, columns), any -> new ArrayList<>())
                    .add(row);
        }
        groups.forEach((group, rows) -> {
            BigDecimal added = BigDecimal.ZERO;
            for (int row : rows) {
                added = added.add(cells.number(row, sum.column()).orElse(BigDecimal.ZERO));
            }
            int first = rows.get(0);
            BigDecimal sought = cells.number(first, sum.total()).orElse(added);
            if (sought.compareTo(added) != 0) {
                String shown = Cells.show(columns, group);
                flaws.add(TableFlaw.error(
                        first,
                        "LINT_TABLE_SUM",
                        "起，" + shown + " 各行的 " + sum.column() + " 合计 " + added.toPlainString() + "，应为 "
                                + sought.toPlainString() + "，请改正",
                        "and the others of " + shown + ": " + sum.column() + " adds up to " + added.toPlainString()
                                + ", not to " + sought.toPlainString() + "; correct it"));
            }
        });
    }
}
