// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.profile.TableShape;

/** Checks how the rows of a table stand to each other: alike, out of order, falling, never reached. Pure functions. */
final class RowCheck {
    private RowCheck() {}

    static List<TableFlaw> check(TableShape shape, Cells cells) {
        List<TableFlaw> flaws = new ArrayList<>();
        if (!shape.keys().isEmpty()) {
            alike(shape.keys(), cells, flaws);
        }
        switch (shape.order()) {
            case STEPS -> {
                alike(shape.orderedBy(), cells, flaws);
                ordered(shape.orderedBy().get(0), 1, cells, flaws);
            }
            case DESCENDING -> ordered(shape.orderedBy().get(0), -1, cells, flaws);
            case FIRST_MATCH -> firstMatch(shape.orderedBy(), cells, flaws);
            case ANY, BANDS -> {}
        }
        if (!shape.rising().isEmpty()) {
            rising(shape.orderedBy().get(0), shape.rising(), cells, flaws);
        }
        return flaws;
    }

    private static void alike(List<String> keys, Cells cells, List<TableFlaw> flaws) {
        Map<List<String>, Integer> seen = new HashMap<>();
        for (int row = 0; row < cells.rows(); row++) {
            List<String> key = cells.texts(row, keys);
            Integer earlier = seen.putIfAbsent(key, row);
            if (earlier != null) {
                String shown = Cells.show(keys, key);
                String zh = shown.isEmpty() ? "" : "（" + shown + "）";
                String en = shown.isEmpty() ? "" : " (" + shown + ")";
                flaws.add(TableFlaw.error(
                        row,
                        "LINT_TABLE_ROW_TWICE",
                        "与第 " + (earlier + 1) + " 行重复" + zh + "，只能有一行，请删去一行",
                        "repeats row " + (earlier + 1) + en + "; there may be only one, remove the other"));
            }
        }
    }

    private static void ordered(String column, int sign, Cells cells, List<TableFlaw> flaws) {
        for (int row = 1; row < cells.rows(); row++) {
            Optional<BigDecimal> before = cells.number(row - 1, column);
            Optional<BigDecimal> now = cells.number(row, column);
            if (before.isPresent() && now.isPresent()) {
                int compared = now.get().compareTo(before.get()) * sign;
                // Steps that are equal are reported as rows that are alike.
                if (compared < 0 || compared == 0 && sign < 0) {
                    flaws.add(TableFlaw.warning(
                            row,
                            "LINT_TABLE_ORDER",
                            "的 " + column + " " + now.get().toPlainString() + " 排在 "
                                    + before.get().toPlainString() + " 之后，请按由" + (sign > 0 ? "小到大" : "大到小") + "排列，不得相同",
                            "has " + column + " " + now.get().toPlainString() + " after "
                                    + before.get().toPlainString() + "; let the rows "
                                    + (sign > 0 ? "ascend" : "descend") + ", none alike"));
                }
            }
        }
    }

    private static void rising(String by, String column, Cells cells, List<TableFlaw> flaws) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < cells.rows(); row++) {
            if (cells.number(row, by).isPresent() && cells.number(row, column).isPresent()) {
                rows.add(row);
            }
        }
        rows.sort((left, right) -> cells.number(left, by)
                .orElseThrow()
                .compareTo(cells.number(right, by).orElseThrow()));
        for (int i = 1; i < rows.size(); i++) {
            int before = rows.get(i - 1);
            int row = rows.get(i);
            if (cells.number(row, column)
                            .orElseThrow()
                            .compareTo(cells.number(before, column).orElseThrow())
                    < 0) {
                flaws.add(TableFlaw.warning(
                        row,
                        "LINT_TABLE_FALLING",
                        "的 " + column + " " + cells.text(row, column) + " 低于第 " + (before + 1) + " 行的 "
                                + cells.text(before, column) + "；" + by + " 越大，" + column + " 不应越小，请核对",
                        "has " + column + " " + cells.text(row, column) + ", below " + cells.text(before, column)
                                + " of row " + (before + 1) + "; it should not fall as " + by + " grows, check it"));
            }
        }
    }

    private static void firstMatch(List<String> columns, Cells cells, List<TableFlaw> flaws) {
        for (int row = 1; row < cells.rows(); row++) {
            List<String> asked = cells.texts(row, columns);
            for (int earlier = 0; earlier < row; earlier++) {
                if (asksNoMore(cells.texts(earlier, columns), asked)) {
                    String shown = Cells.show(columns, asked);
                    flaws.add(TableFlaw.warning(
                            row,
                            "LINT_TABLE_ROW_UNREACHABLE",
                            "永远用不到：" + (shown.isEmpty() ? "任何情况" : "符合本行（" + shown + "）的") + "都已符合第 " + (earlier + 1)
                                    + " 行，请移到该行之前或删去",
                            "is never reached: " + (shown.isEmpty() ? "everything" : "whatever fits it (" + shown + ")")
                                    + " fits row " + (earlier + 1) + " before; move it up or remove it"));
                    break;
                }
            }
        }
    }

    private static boolean asksNoMore(List<String> earlier, List<String> later) {
        for (int i = 0; i < earlier.size(); i++) {
            if (!earlier.get(i).isEmpty() && !earlier.get(i).equals(later.get(i))) {
                return false;
            }
        }
        return true;
    }
}
