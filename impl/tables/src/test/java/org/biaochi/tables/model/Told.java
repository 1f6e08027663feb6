// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.subject.Typed;

/** Every filled cell of a goal by its path. */
final class Told {
    private Told() {}

    static Map<String, String> cells(PerformanceGoal goal) {
        return cells(goal, new HashMap<>());
    }

    private static Map<String, String> cells(PerformanceGoal goal, Map<String, String> positions) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (GoalField field : GoalField.values()) {
            put(cells, "/" + field.key(), goal.field(field));
        }
        for (PeriodSet set : PeriodSet.values()) {
            int moved = 0;
            for (Indicator row : goal.rows(set)) {
                boolean indicator = row.name().isValue() || row.value().isValue();
                positions.put(row.place().toString(), indicator ? "/" + set.key() + "/" + moved++ : "/nowhere");
                for (IndicatorField column : IndicatorField.values()) {
                    put(cells, row.place() + "/" + column.key(), row.cell(column));
                }
                row.extras().members().forEach((name, json) -> extra(cells, row.place() + "/" + name, json));
            }
        }
        for (int i = 0; i < goal.funds().size(); i++) {
            put(cells, "/funds/" + i + "/item", goal.funds().get(i).item());
            for (FundColumn column : FundColumn.values()) {
                put(
                        cells,
                        "/funds/" + i + "/" + column.key(),
                        goal.funds().get(i).cell(column));
            }
            String place = "/funds/" + i;
            goal.funds().get(i).extras().members().forEach((name, json) -> extra(cells, place + "/" + name, json));
        }
        goal.extras().members().forEach((name, json) -> extra(cells, "/" + name, json));
        return cells;
    }

    static void put(Map<String, String> cells, String path, Typed cell) {
        if (cell.isValue()) {
            cells.put(path, cell.text());
        }
    }

    private static void extra(Map<String, String> cells, String path, String json) {
        boolean bookkeeping = path.substring(path.lastIndexOf('/') + 1).matches("(PM|BGT|PAY|GD)_.*");
        if (!bookkeeping && !json.equals("null")) {
            cells.put(path, json);
        }
    }

    /**
     * The cells of a goal that came back otherwise and that nobody told; printed rows that are no indicators move the
     * others up.
     */
    static Map<String, String> lost(PerformanceGoal goal, Map<String, String> after, Set<String> told) {
        Map<String, String> positions = new HashMap<>();
        Map<String, String> lost = new TreeMap<>();
        Map<String, String> fresh = new TreeMap<>(after);
        cells(goal, positions).forEach((path, text) -> {
            int slash = path.lastIndexOf('/');
            String row = positions.getOrDefault(path.substring(0, slash), path.substring(0, slash));
            String back = fresh.remove(row + path.substring(slash));
            if (!text.equals(back) && !told.contains(path)) {
                lost.put(path, text);
            }
        });
        fresh.forEach((path, text) -> lost.put(path, "(new) " + text));
        return lost;
    }
}
