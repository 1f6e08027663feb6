// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Table;
import org.biaochi.api.profile.TableColumn;
import org.biaochi.api.profile.TableShape;
import org.biaochi.core.yaml.Nearest;

/** The cells of a table read by the columns of its shape, and what cannot be read. Immutable. */
final class Cells {
    private static final List<String> OF_BANDS = List.of("from", "to", "edges");

    private final TableShape shape;
    private final Table table;
    private final List<TableFlaw> flaws;

    private Cells(TableShape shape, Table table, List<TableFlaw> flaws) {
        this.shape = shape;
        this.table = table;
        this.flaws = List.copyOf(flaws);
    }

    static Cells of(TableShape shape, Table table) {
        List<TableFlaw> flaws = new ArrayList<>();
        Set<String> known = new TreeSet<>(shape.columns().keySet());
        if (shape.order() == TableShape.Order.BANDS) {
            known.addAll(OF_BANDS);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (String column : table.rows().get(row).keySet()) {
                if (!known.contains(column)) {
                    flaws.add(TableFlaw.warning(
                            row,
                            "LINT_TABLE_COLUMN_UNKNOWN",
                            "有不认识的列 " + column + Nearest.zh(column, known) + "（本表的列：" + String.join("、", known) + "）",
                            "has an unknown column " + column + Nearest.en(column, known) + " (columns of this table: "
                                    + String.join(", ", known) + ")"));
                }
            }
            for (TableColumn column : shape.columns().values()) {
                check(column, row, table.cell(row, column.name()), flaws);
            }
        }
        return new Cells(shape, table, flaws);
    }

    private static void check(TableColumn column, int row, String cell, List<TableFlaw> flaws) {
        String name = column.name();
        if (cell.isEmpty()) {
            if (column.required()) {
                flaws.add(TableFlaw.error(
                        row, "LINT_TABLE_CELL_MISSING", "缺少 " + name + "，请补上", "lacks " + name + "; add it"));
            }
        } else if (!isOfType(column.type(), cell)) {
            flaws.add(TableFlaw.error(
                    row,
                    "LINT_TABLE_CELL_TYPE",
                    "的 " + name + " \"" + cell + "\" 应写" + typeZh(column.type()),
                    "has " + name + " \"" + cell + "\"; write " + typeEn(column.type())));
        } else if (!column.words().isEmpty() && !column.words().contains(cell)) {
            flaws.add(TableFlaw.error(
                    row,
                    "LINT_TABLE_CELL_WORD",
                    "的 " + name + " \"" + cell + "\" 不在可选值中：" + String.join("、", column.words())
                            + Nearest.zh(cell, column.words()),
                    "has " + name + " \"" + cell + "\", none of " + String.join(", ", column.words())
                            + Nearest.en(cell, column.words())));
        } else if (isNumber(column.type()) && !range(column).reaches(point(cell))) {
            flaws.add(TableFlaw.error(
                    row,
                    "LINT_TABLE_CELL_RANGE",
                    "的 " + name + " " + cell + " 超出范围 " + range(column).zh() + "，请改正",
                    "has " + name + " " + cell + ", which is out of range "
                            + range(column).en() + "; correct it"));
        }
    }

    private static boolean isNumber(ParameterType<?> type) {
        return type == ParameterType.INTEGER || type == ParameterType.DECIMAL;
    }

    private static boolean isOfType(ParameterType<?> type, String cell) {
        if (type == ParameterType.INTEGER) {
            return cell.matches("-?\\d{1,9}");
        }
        if (type == ParameterType.BOOLEAN) {
            return cell.equals("true") || cell.equals("false");
        }
        return type != ParameterType.DECIMAL || Values.isDecimal(cell);
    }

    private static Interval range(TableColumn column) {
        return new Interval(column.least().orElse(null), column.most().orElse(null), true, true);
    }

    private static Interval point(String cell) {
        BigDecimal number = new BigDecimal(cell);
        return new Interval(number, number, true, true);
    }

    private static String typeZh(ParameterType<?> type) {
        return type == ParameterType.INTEGER
                ? "整数，如 6"
                : type == ParameterType.BOOLEAN ? " true 或 false" : "数字，如 0.4，不带百分号和单位";
    }

    private static String typeEn(ParameterType<?> type) {
        return type == ParameterType.INTEGER
                ? "a whole number such as 6"
                : type == ParameterType.BOOLEAN
                        ? "true or false"
                        : "a number such as 0.4, without percent sign or unit";
    }

    List<TableFlaw> flaws() {
        return flaws;
    }

    int rows() {
        return table.rows().size();
    }

    /** The text of a cell such that cells that mean the same are equal: 90 and 90.0 in a column of numbers. */
    String text(int row, String column) {
        return number(row, column)
                .map(number -> number.stripTrailingZeros().toPlainString())
                .orElse(table.cell(row, column));
    }

    /** The number of a cell; empty if it is none. */
    Optional<BigDecimal> number(int row, String column) {
        TableColumn declared = shape.columns().get(column);
        String cell = table.cell(row, column);
        boolean number = declared != null && isNumber(declared.type()) && isOfType(declared.type(), cell);
        return number ? Optional.of(new BigDecimal(cell)) : Optional.empty();
    }

    /** The texts of some cells of a row. */
    List<String> texts(int row, List<String> columns) {
        return columns.stream().map(column -> text(row, column)).toList();
    }

    /** Those of some cells that are filled, for a person: {@code month=6 rate=0.4}; empty if none is. */
    static String show(List<String> columns, List<String> texts) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                cells.add(columns.get(i) + "=" + texts.get(i));
            }
        }
        return String.join(" ", cells);
    }

    /** All values that the cells of a column may have, or that occur where these are not declared; in this order. */
    List<String> values(String column) {
        TableColumn declared = shape.columns().get(column);
        if (declared != null && !declared.words().isEmpty()) {
            return declared.words();
        }
        if (declared != null && declared.type() == ParameterType.BOOLEAN) {
            return List.of("true", "false");
        }
        Set<String> seen = new LinkedHashSet<>();
        if (declared != null && declared.type() == ParameterType.INTEGER) {
            declared.least()
                    .ifPresent(least -> declared.most().ifPresent(most -> {
                        for (int number = least.intValue(); number <= most.intValue(); number++) {
                            seen.add(Integer.toString(number));
                        }
                    }));
        }
        for (int row = 0; row < rows(); row++) {
            seen.add(text(row, column));
        }
        return List.copyOf(seen);
    }
}
