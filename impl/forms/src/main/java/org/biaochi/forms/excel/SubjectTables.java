// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.evaluation.AchievedIndicator;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.monitoring.MonitoredIndicator;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.input.Decoded;
import org.biaochi.forms.FormTables;
import org.biaochi.json.JsonTrees;
import org.biaochi.json.MonitoringParts;
import org.biaochi.json.SelfEvaluationParts;

/** Subjects that stand on official forms as form tables, and back. Stateless. */
final class SubjectTables {
    private SubjectTables() {}

    /** The form table of a subject; empty if there is no form for its kind. */
    static Optional<ObjectNode> of(Subject subject) {
        if (subject instanceof PerformanceGoal goal) {
            return Optional.of(tree(goal));
        }
        if (subject instanceof MonitoringReport report) {
            ObjectNode tree = tree(report.goal());
            put(tree, report.fields());
            putRows(
                    tree.path("indicators"),
                    report.indicators().stream().map(MonitoredIndicator::cells).toList());
            putRows(tree.path("funds"), report.funds());
            return Optional.of(tree);
        }
        if (subject instanceof SelfEvaluation evaluation) {
            ObjectNode tree = tree(evaluation.goal());
            put(tree, evaluation.fields());
            putRows(
                    tree.path("indicators"),
                    evaluation.indicators().stream()
                            .map(AchievedIndicator::cells)
                            .toList());
            return Optional.of(tree);
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
                ? FormTree.NODES.objectNode().put("blank", cell.text())
                : FormTree.NODES.textNode(cell.text());
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

    /** What a table that was read is: a report or a self-evaluation on their forms, a goal on all others. */
    static Decoded<? extends Subject> subject(Decoded<PerformanceGoal> table) {
        FormKind form = table.subject().form();
        if (form == FormKind.MONITORING) {
            return MonitoringParts.of(table);
        }
        if (form == FormKind.SELF_EVALUATION || form == FormKind.DEPARTMENT && isReport(table.subject())) {
            return SelfEvaluationParts.of(table);
        }
        return table;
    }

    /** A department's form is a goal until something was achieved on it. */
    private static boolean isReport(PerformanceGoal goal) {
        Map<String, String> top = goal.extras().members();
        return top.containsKey("actual_text")
                || top.containsKey("total_score")
                || goal.indicators().stream()
                        .anyMatch(row -> row.extras().member("actual").isPresent());
    }
}
