// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.canonical;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.biaochi.api.goal.AnnualTask;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.ProgressNode;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Typed;

/** Writes a goal canonically, to the character, so that equal goals have equal digests. */
public final class GoalCanonical {
    private static final List<GoalField> GOAL_FIELDS = Stream.of(GoalField.values())
            .sorted(Comparator.comparing(GoalField::key))
            .toList();
    private static final List<IndicatorField> INDICATOR_FIELDS = Stream.of(IndicatorField.values())
            .sorted(Comparator.comparing(IndicatorField::key))
            .toList();
    private static final List<FundColumn> FUND_COLUMNS = Stream.of(FundColumn.values())
            .sorted(Comparator.comparing(FundColumn::key))
            .toList();

    private GoalCanonical() {}

    /** Writes the goal as one object. Absent cells are left out; what was typed in a blank one stands in an array. */
    public static void write(PerformanceGoal goal, CanonicalJson json) {
        json.object();
        extras(goal.extras(), json);
        json.key("fields").object();
        for (GoalField field : GOAL_FIELDS) {
            cell(field.key(), goal.field(field), json);
        }
        json.endObject();
        json.key("form").text(goal.form().key());
        json.key("funds").array();
        goal.funds().forEach(line -> fund(line, json));
        json.endArray();
        rows("indicators", goal.indicators(), json);
        json.key("object").text(goal.objectKind().name());
        rows("overallIndicators", goal.overallIndicators(), json);
        json.key("partial").bool(goal.partial());
        goal.progressPlan().ifPresent(nodes -> progress(nodes, json));
        goal.tasks().ifPresent(tasks -> tasks(tasks, json));
        json.endObject();
    }

    private static void rows(String key, List<Indicator> rows, CanonicalJson json) {
        json.key(key).array();
        for (Indicator row : rows) {
            json.object();
            for (IndicatorField field : INDICATOR_FIELDS) {
                if (field == IndicatorField.FORMULA) {
                    extras(row.extras(), json);
                }
                cell(field.key(), row.cell(field), json);
            }
            json.endObject();
        }
        json.endArray();
    }

    private static void fund(FundLine line, CanonicalJson json) {
        json.object();
        json.key("cells").object();
        for (FundColumn column : FUND_COLUMNS) {
            cell(column.key(), line.cell(column), json);
        }
        json.endObject();
        extras(line.extras(), json);
        cell("item", line.item(), json);
        json.endObject();
    }

    private static void progress(List<ProgressNode> nodes, CanonicalJson json) {
        json.key("progressPlan").array();
        for (ProgressNode node : nodes) {
            json.object();
            cell("content", node.content(), json);
            cell("date", node.date(), json);
            json.endObject();
        }
        json.endArray();
    }

    private static void tasks(List<AnnualTask> tasks, CanonicalJson json) {
        json.key("tasks").array();
        for (AnnualTask task : tasks) {
            json.object();
            cell("amount", task.amount(), json);
            cell("goalRef", task.goalRef(), json);
            cell("name", task.name(), json);
            json.endObject();
        }
        json.endArray();
    }

    private static void extras(Extras extras, CanonicalJson json) {
        if (!extras.isEmpty()) {
            json.key("extras").object();
            for (Map.Entry<String, String> member : sorted(extras.members()).entrySet()) {
                json.key(member.getKey()).text(member.getValue());
            }
            json.endObject();
        }
    }

    private static Map<String, String> sorted(Map<String, String> members) {
        Map<String, String> sorted = new TreeMap<>(CanonicalJson::compareCodePoints);
        sorted.putAll(members);
        return sorted;
    }

    private static void cell(String key, Typed cell, CanonicalJson json) {
        if (cell.isBlank() && !cell.text().isEmpty()) {
            json.key(key).array().text(cell.text()).endArray();
        } else if (!cell.isAbsent()) {
            json.key(key).text(cell.text());
        }
    }
}
