// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.biaochi.benchmarks.ShapeRules.Found;

/**
 * Twenty-four rules of the catalogue that need no fact, as every peer declares them: a rule on the table or on each row, with a
 * condition of {@link Checks}. The rules of the shape are among them.
 */
final class PeerRules {
    private static final List<TableRule> TABLE = List.of(
            new TableRule("GR-CMP-001", Checks::blankFields),
            new TableRule("GR-CMP-003", at("/funds/0/initial_budget", Checks::fundsDiffer)),
            new TableRule("GR-CMP-007", at("/indicators", table -> Checks.lacksL1(table, Checks.OUTPUT))),
            new TableRule(
                    "GR-CMP-008",
                    at("/indicators", table -> Checks.lacksL1(table, Checks.BENEFIT) && !Checks.isExempt(table))),
            new TableRule("GR-CMP-010", at("/indicators", table -> Checks.lacksL2(table, "数量指标"))),
            new TableRule("GR-CMP-011", at("/indicators", table -> Checks.lacksL2(table, "质量指标"))),
            new TableRule("GR-CMP-012", at("/indicators", table -> Checks.lacksL2(table, "时效指标"))),
            new TableRule(
                    "GR-CMP-014", at("/indicators", table -> Checks.hasFewRows(table) && !Checks.isExempt(table))),
            new TableRule("GR-IND-016", Checks::repeatedNames),
            new TableRule("GR-TXT-005", at("/goal_text", table -> ShapeRules.isBadLength(table.goal_text()))),
            new TableRule("GR-WGT-001", at("/indicators", Checks::isOddTotal)));

    private static final List<RowRule> ROWS = List.of(
            new RowRule("GR-IND-001", "level3", row -> ShapeRules.isEmptyName(row.level3())),
            new RowRule("GR-IND-002", "level3", row -> ShapeRules.isLongName(row.level3())),
            new RowRule("GR-IND-003", "target", row -> ShapeRules.isBlank(row.target())),
            new RowRule("GR-IND-008", "target", Checks::isAboveWhole),
            new RowRule("GR-IND-010", "target", Checks::isFullSatisfaction),
            new RowRule("GR-IND-012", "target", row -> ShapeRules.isPlaceholder(row.target())),
            new RowRule("GR-IND-020", "standard", row -> ShapeRules.isBlank(row.standard())),
            new RowRule("GR-SEM-002", "level3", Checks::isRoutine),
            new RowRule("GR-SEM-003", "level3", Checks::isOutputUnderBenefit),
            new RowRule("GR-SEM-006", "level3", Checks::isNobodysSatisfaction),
            new RowRule("GR-SEM-009", "level3", Checks::isExecutionRate),
            new RowRule("GR-WGT-002", "weight", row -> ShapeRules.isBadWeight(row.weight())),
            new RowRule("GR-WGT-005", "weight", Checks::isFineWeight));

    private PeerRules() {}

    /**
     * A rule on the table.
     *
     * @param id the rule
     * @param paths where it finds something
     */
    record TableRule(String id, Function<FormTable, List<String>> paths) {}

    /**
     * A rule on each row.
     *
     * @param id the rule
     * @param key the cell of its findings
     * @param fires whether it finds something
     */
    record RowRule(String id, String key, Predicate<FormTable.Row> fires) {}

    private static Function<FormTable, List<String>> at(String path, Predicate<FormTable> fires) {
        List<String> paths = List.of(path);
        return table -> fires.test(table) ? paths : List.of();
    }

    static List<TableRule> onTable() {
        return TABLE;
    }

    static List<RowRule> onRows() {
        return ROWS;
    }

    /** The ids, sorted. */
    static List<String> ids() {
        TreeSet<String> ids = new TreeSet<>();
        TABLE.forEach(rule -> ids.add(rule.id()));
        ROWS.forEach(rule -> ids.add(rule.id()));
        return List.copyOf(ids);
    }

    /** The path of a cell. */
    static String path(int row, String key) {
        return "/indicators/" + row + "/" + key;
    }

    /** The floor: one pass in straight-line Java, no rule objects. */
    static List<Found> straightLine(FormTable table) {
        List<Found> found = new ArrayList<>();
        Checks.blankFields(table).forEach(path -> found.add(new Found("GR-CMP-001", path)));
        add(found, "GR-CMP-003", "/funds/0/initial_budget", Checks.fundsDiffer(table));
        boolean exempt = Checks.isExempt(table);
        add(found, "GR-CMP-007", "/indicators", Checks.lacksL1(table, Checks.OUTPUT));
        add(found, "GR-CMP-008", "/indicators", !exempt && Checks.lacksL1(table, Checks.BENEFIT));
        add(found, "GR-CMP-010", "/indicators", Checks.lacksL2(table, "数量指标"));
        add(found, "GR-CMP-011", "/indicators", Checks.lacksL2(table, "质量指标"));
        add(found, "GR-CMP-012", "/indicators", Checks.lacksL2(table, "时效指标"));
        add(found, "GR-CMP-014", "/indicators", !exempt && Checks.hasFewRows(table));
        Checks.repeatedNames(table).forEach(path -> found.add(new Found("GR-IND-016", path)));
        add(found, "GR-TXT-005", "/goal_text", ShapeRules.isBadLength(table.goal_text()));
        add(found, "GR-WGT-001", "/indicators", Checks.isOddTotal(table));
        List<FormTable.Row> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), i, found);
        }
        return found;
    }

    private static void row(FormTable.Row row, int at, List<Found> found) {
        if (ShapeRules.isEmptyName(row.level3())) {
            found.add(new Found("GR-IND-001", path(at, "level3")));
        }
        if (ShapeRules.isLongName(row.level3())) {
            found.add(new Found("GR-IND-002", path(at, "level3")));
        }
        if (ShapeRules.isBlank(row.target())) {
            found.add(new Found("GR-IND-003", path(at, "target")));
        }
        if (Checks.isAboveWhole(row)) {
            found.add(new Found("GR-IND-008", path(at, "target")));
        }
        if (Checks.isFullSatisfaction(row)) {
            found.add(new Found("GR-IND-010", path(at, "target")));
        }
        if (ShapeRules.isPlaceholder(row.target())) {
            found.add(new Found("GR-IND-012", path(at, "target")));
        }
        if (ShapeRules.isBlank(row.standard())) {
            found.add(new Found("GR-IND-020", path(at, "standard")));
        }
        if (Checks.isRoutine(row)) {
            found.add(new Found("GR-SEM-002", path(at, "level3")));
        }
        if (Checks.isOutputUnderBenefit(row)) {
            found.add(new Found("GR-SEM-003", path(at, "level3")));
        }
        if (Checks.isNobodysSatisfaction(row)) {
            found.add(new Found("GR-SEM-006", path(at, "level3")));
        }
        if (Checks.isExecutionRate(row)) {
            found.add(new Found("GR-SEM-009", path(at, "level3")));
        }
        if (ShapeRules.isBadWeight(row.weight())) {
            found.add(new Found("GR-WGT-002", path(at, "weight")));
        }
        if (Checks.isFineWeight(row)) {
            found.add(new Found("GR-WGT-005", path(at, "weight")));
        }
    }

    private static void add(List<Found> found, String rule, String path, boolean fires) {
        if (fires) {
            found.add(new Found(rule, path));
        }
    }
}
