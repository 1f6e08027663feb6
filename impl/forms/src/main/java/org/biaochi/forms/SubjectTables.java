// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.evaluation.AchievedIndicator;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.monitoring.MonitoredIndicator;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.json.JsonTrees;
import org.biaochi.json.RawJson;

/** Subjects that stand on official forms as form tables. Stateless. */
final class SubjectTables {
    private SubjectTables() {}

    /** The form table of a subject; empty if there is no form for its kind. */
    static Optional<String> of(Subject subject) {
        if (subject instanceof PerformanceGoal goal) {
            return Optional.of(FormTables.write(goal));
        }
        if (subject instanceof MonitoringReport report) {
            ObjectNode tree = tree(report.goal());
            put(tree, report.fields());
            putRows(
                    tree.path("indicators"),
                    report.indicators().stream().map(MonitoredIndicator::cells).toList());
            putRows(tree.path("funds"), report.funds());
            return Optional.of(RawJson.of(tree));
        }
        if (subject instanceof SelfEvaluation evaluation) {
            ObjectNode tree = tree(evaluation.goal());
            put(tree, evaluation.fields());
            putRows(
                    tree.path("indicators"),
                    evaluation.indicators().stream()
                            .map(AchievedIndicator::cells)
                            .toList());
            return Optional.of(RawJson.of(tree));
        }
        return Optional.empty();
    }

    private static ObjectNode tree(PerformanceGoal goal) {
        return (ObjectNode) JsonTrees.read(FormTables.write(goal).getBytes(StandardCharsets.UTF_8));
    }

    private static <K extends Enum<K> & CellKey> void put(ObjectNode object, Cells<K> cells) {
        for (K key : cells.keys().getEnumConstants()) {
            Typed cell = cells.get(key);
            if (!cell.isAbsent()) {
                object.set(snake(key.key()), value(cell));
            }
        }
        extras(object, cells.extras());
    }

    private static void extras(ObjectNode object, Extras extras) {
        for (Map.Entry<String, String> member : extras.members().entrySet()) {
            object.set(member.getKey(), JsonTrees.read(member.getValue().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static JsonNode value(Typed cell) {
        return cell.isBlank() && !Typed.of(cell.text()).isBlank()
                ? JsonNodeFactory.instance.objectNode().put("blank", cell.text())
                : JsonNodeFactory.instance.textNode(cell.text());
    }

    private static <K extends Enum<K> & CellKey> void putRows(JsonNode rows, List<Cells<K>> cells) {
        List<ObjectNode> objects = new ArrayList<>();
        rows.forEach(row -> objects.add((ObjectNode) row));
        for (int i = 0; i < Math.min(objects.size(), cells.size()); i++) {
            put(objects.get(i), cells.get(i));
        }
        if (!cells.isEmpty()) {
            for (K key : cells.get(0).keys().getEnumConstants()) {
                TableRows.leaveBlanksOut(objects, snake(key.key()));
            }
        }
    }

    private static String snake(String key) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            text.append(upper ? "_" + (char) (c + 'a' - 'A') : String.valueOf(c));
        }
        return text.toString();
    }
}
