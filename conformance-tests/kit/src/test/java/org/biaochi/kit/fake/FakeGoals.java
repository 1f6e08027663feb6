// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.goal.ProgressNode;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Typed;
import org.jspecify.annotations.Nullable;

/** Builds goals from their places. */
final class FakeGoals {
    private FakeGoals() {}

    static PerformanceGoal of(JsonNode places) {
        Map<String, String> single = new LinkedHashMap<>();
        Map<String, TreeMap<Integer, Map<String, String>>> lists = new TreeMap<>();
        places.fields().forEachRemaining(entry -> {
            String[] path = entry.getKey().split("/", -1);
            String value = entry.getValue().asText();
            if (path.length > 2) {
                Map<String, String> row = lists.computeIfAbsent(path[1], any -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(path[2]), any -> new LinkedHashMap<>());
                if (path.length > 3) {
                    row.put(path[3], value);
                }
            } else {
                single.put(path[1], value);
            }
        });
        PerformanceGoal.Builder goal = PerformanceGoal.builder()
                .form(FormKind.valueOf(single.remove("form")))
                .objectKind(ObjectKind.valueOf(single.remove("objectKind")))
                .partial(Boolean.parseBoolean(single.remove("partial")));
        for (GoalField field : GoalField.values()) {
            goal.set(field, cell(single.remove(field.key())));
        }
        rows(lists, "funds").forEach(row -> goal.fund(fund(row)));
        for (PeriodSet set : PeriodSet.values()) {
            rows(lists, set == PeriodSet.ANNUAL ? "indicators" : "overallIndicators")
                    .forEach(row -> goal.indicator(set, indicator(row)));
        }
        if (single.remove("progressPlan") != null) {
            goal.progressPlan(rows(lists, "progressPlan").stream()
                    .map(row -> new ProgressNode(cell(row.get("content")), cell(row.get("date"))))
                    .toList());
        }
        return goal.extras(Extras.of(single)).build();
    }

    private static List<Map<String, String>> rows(
            Map<String, TreeMap<Integer, Map<String, String>>> lists, String name) {
        return new ArrayList<>(lists.getOrDefault(name, new TreeMap<>()).values());
    }

    private static FundLine fund(Map<String, String> row) {
        FundLine.Builder line = FundLine.builder().item(cell(row.remove("item")));
        for (FundColumn column : FundColumn.values()) {
            line.set(column, cell(row.remove(column.key())));
        }
        return line.extras(Extras.of(row)).build();
    }

    private static Indicator.Builder indicator(Map<String, String> row) {
        Indicator.Builder indicator = Indicator.builder();
        for (IndicatorField field : IndicatorField.values()) {
            indicator.set(field, cell(row.remove(field.key())));
        }
        return indicator.extras(Extras.of(row));
    }

    private static Typed cell(@Nullable String value) {
        if (value == null) {
            return Typed.ABSENT;
        }
        String text = value.substring(value.indexOf('“') + 1, value.length() - 1);
        return value.startsWith("blank") ? Typed.blank(text) : Typed.of(text);
    }
}
