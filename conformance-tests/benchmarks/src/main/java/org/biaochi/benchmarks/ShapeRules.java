// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Those rules of the catalogue that look at the shape of single cells, with the values of the central profile: as constants for
 * the declarations of the peers, and as straight-line Java.
 */
public final class ShapeRules {
    static final String FIELD = "GR-CMP-001";
    static final String EMPTY_NAME = "GR-IND-001";
    static final String LONG_NAME = "GR-IND-002";
    static final String EMPTY_VALUE = "GR-IND-003";
    static final String PLACEHOLDER = "GR-IND-012";
    static final String GOAL_LENGTH = "GR-TXT-005";
    static final String SINGLE_WEIGHT = "GR-WGT-002";
    static final List<String> ALL =
            List.of(FIELD, EMPTY_NAME, LONG_NAME, EMPTY_VALUE, PLACEHOLDER, GOAL_LENGTH, SINGLE_WEIGHT);

    static final int NAME_LENGTH = 30;
    static final String NAME = "^(?!\\s*$)(?!\\d+$)(?!(指标|无|其他)$).+";
    static final String VALUE = "^(?!(\\*\\*?|__?|-|—|/|XX|待定|暂不确定)$).*";
    static final String WEIGHT = "^(?=.*[1-9])\\d+(\\.\\d+)?$";
    static final String GOAL_TEXT = "^(\\s*|.{20,1000})$";

    private static final int SHORTEST_GOAL = 20;
    private static final int LONGEST_GOAL = 1000;
    private static final Set<String> EMPTY_NAMES = Set.of("指标", "无", "其他");
    private static final Set<String> PLACEHOLDERS = Set.of("*", "**", "_", "__", "-", "—", "/", "XX", "待定", "暂不确定");
    private static final Pattern WEIGHTS = Pattern.compile(WEIGHT);

    private ShapeRules() {}

    /**
     * What a rule found.
     *
     * @param rule the rule
     * @param path the JSON pointer of the cell
     */
    record Found(String rule, String path) {
        @Override
        public String toString() {
            return rule + " " + path;
        }
    }

    /** What a good programmer would write who needs these rules only, no profile, no ledger. */
    static List<Found> straightLine(FormTable table) {
        List<Found> found = new ArrayList<>();
        fields(table, found);
        String goal = table.goal_text();
        field(goal, "/goal_text", found);
        if (isBadLength(goal)) {
            found.add(new Found(GOAL_LENGTH, "/goal_text"));
        }
        List<FormTable.Row> rows = table.indicators();
        for (int i = 0; rows != null && i < rows.size(); i++) {
            row(rows.get(i), i, found);
        }
        return found;
    }

    /** The mandatory fields of the head and the fund lines. */
    static void fields(FormTable table, List<Found> found) {
        FormTable.Project project = table.project();
        if (project != null) {
            field(project.name(), "/project/name", found);
            field(project.dept_code(), "/project/dept_code", found);
            field(project.unit(), "/project/unit", found);
            field(project.period_start(), "/project/period_start", found);
            field(project.period_end(), "/project/period_end", found);
            field(project.attribute(), "/project/attribute", found);
        }
        List<FormTable.Fund> funds = table.funds();
        for (int i = 0; funds != null && i < funds.size(); i++) {
            if (isBlank(funds.get(i).initial_budget())) {
                found.add(new Found(FIELD, "/funds/" + i + "/initial_budget"));
            }
        }
    }

    private static void row(FormTable.Row row, int position, List<Found> found) {
        String name = row.level3();
        if (isEmptyName(name)) {
            found.add(new Found(EMPTY_NAME, "/indicators/" + position + "/level3"));
        } else if (isLongName(name)) {
            found.add(new Found(LONG_NAME, "/indicators/" + position + "/level3"));
        }
        String value = row.target();
        if (isBlank(value)) {
            found.add(new Found(EMPTY_VALUE, "/indicators/" + position + "/target"));
        } else if (isPlaceholder(value)) {
            found.add(new Found(PLACEHOLDER, "/indicators/" + position + "/target"));
        }
        if (isBadWeight(row.weight())) {
            found.add(new Found(SINGLE_WEIGHT, "/indicators/" + position + "/weight"));
        }
    }

    /** GR-IND-001: a name that says nothing. */
    public static boolean isEmptyName(@Nullable String name) {
        return name != null && (name.isBlank() || isDigits(name) || EMPTY_NAMES.contains(name));
    }

    /** GR-IND-002: a name that is too long. */
    public static boolean isLongName(@Nullable String name) {
        return name != null && name.length() > NAME_LENGTH;
    }

    /** GR-IND-012: a placeholder. */
    public static boolean isPlaceholder(@Nullable String value) {
        return value != null && PLACEHOLDERS.contains(value);
    }

    /** GR-WGT-002: a weight that is no positive number. */
    public static boolean isBadWeight(@Nullable String weight) {
        return weight != null && !WEIGHTS.matcher(weight).matches();
    }

    static void field(@Nullable String cell, String path, List<Found> found) {
        if (isBlank(cell)) {
            found.add(new Found(FIELD, path));
        }
    }

    /** GR-TXT-005: a goal that is too short or too long. */
    public static boolean isBadLength(@Nullable String goal) {
        return goal != null && !goal.isBlank() && (goal.length() < SHORTEST_GOAL || goal.length() > LONGEST_GOAL);
    }

    /** GR-IND-003: a cell in which nothing stands. */
    public static boolean isBlank(@Nullable String cell) {
        return cell == null || cell.isBlank();
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
