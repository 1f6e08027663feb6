// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.GoalFacts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Agency;
import org.biaochi.api.subject.Amount;
import org.biaochi.api.subject.UnreadableInputException;

/**
 * Reads the facts of a host: one object whose keys are fact ids. A null says that the host looked and found nothing (EMPTY); a
 * missing key that nobody answered. {@code "connected"} lists sources that are connected whatever they answer.
 *
 * <pre>{@code
 * {"directory/budget-request": {"amount": "900000"},
 *  "directory/library-project": {"code": "…", "name": "…"},
 *  "directory/units": [{"code": "…", "name": "…", "parent": "…"}],
 *  "history/approved-goal": {"goal": {…}, "adjustmentApproved": false},
 *  "connected": ["history"]}
 * }</pre>
 *
 * Amounts are in 元. Stateless; any number of threads.
 */
public final class FactsJson {
    private static final String CONNECTED = "connected";
    private static final List<FactKey<?>> KEYS = List.of(
            GoalFacts.BUDGET_REQUEST, GoalFacts.LIBRARY_PROJECT, GoalFacts.UNIT_DIRECTORY, GoalFacts.APPROVED_GOAL);

    private FactsJson() {}

    /**
     * Reads facts from a document.
     *
     * @param goals reads a goal given as JSON text in any format the caller knows
     * @throws UnreadableInputException if a fact is unknown or does not have its shape; the path is in it
     */
    public static Facts read(byte[] document, Function<byte[], PerformanceGoal> goals) {
        return read(JsonTrees.read(document), goals);
    }

    /**
     * Reads facts from a tree.
     *
     * @param goals reads a goal given as JSON text in any format the caller knows
     * @throws UnreadableInputException if a fact is unknown or does not have its shape; the path is in it
     */
    public static Facts read(JsonNode facts, Function<byte[], PerformanceGoal> goals) {
        JsonTrees.expectObject(facts, "");
        Facts.Builder builder = Facts.builder();
        for (Map.Entry<String, JsonNode> member : facts.properties()) {
            String path = JsonTrees.path("", member.getKey());
            if (member.getKey().equals(CONNECTED)) {
                for (JsonNode name : JsonTrees.elements(member.getValue(), path)) {
                    builder.connected(JsonTrees.text(name, path));
                }
            } else if (member.getValue().isNull()) {
                builder.empty(key(member.getKey(), path));
            } else {
                put(builder, key(member.getKey(), path), member.getValue(), path, goals);
            }
        }
        return builder.build();
    }

    private static FactKey<?> key(String id, String path) {
        for (FactKey<?> key : KEYS) {
            if (key.id().equals(id)) {
                return key;
            }
        }
        throw Faults.of(
                "UNKNOWN_FACT",
                path,
                "不认识的事实“" + id + "”，可用 " + KEYS,
                "unknown fact \"" + id + "\"; known are " + KEYS);
    }

    private static void put(
            Facts.Builder facts, FactKey<?> key, JsonNode value, String path, Function<byte[], PerformanceGoal> goals) {
        if (key.equals(GoalFacts.BUDGET_REQUEST)) {
            Amount amount = Amount.ofYuan(JsonTrees.decimal(JsonTrees.member(value, "amount", path), path + "/amount"));
            facts.put(GoalFacts.BUDGET_REQUEST, new GoalFacts.BudgetRequest(amount));
        } else if (key.equals(GoalFacts.LIBRARY_PROJECT)) {
            facts.put(
                    GoalFacts.LIBRARY_PROJECT,
                    new GoalFacts.LibraryProject(
                            JsonTrees.memberText(value, "code", path), JsonTrees.memberText(value, "name", path)));
        } else if (key.equals(GoalFacts.UNIT_DIRECTORY)) {
            facts.put(GoalFacts.UNIT_DIRECTORY, new GoalFacts.UnitDirectory(units(value, path)));
        } else {
            JsonNode goal = JsonTrees.member(value, "goal", path);
            boolean approved = JsonTrees.flag(value, "adjustmentApproved", path);
            facts.put(
                    GoalFacts.APPROVED_GOAL, new GoalFacts.ApprovedGoal(goals.apply(JsonTrees.bytes(goal)), approved));
        }
    }

    private static List<Agency> units(JsonNode value, String path) {
        List<Agency> units = new ArrayList<>();
        for (JsonNode unit : JsonTrees.elements(value, path)) {
            String at = path + "/" + units.size();
            JsonNode parent = unit.path("parent");
            units.add(new Agency(
                    JsonTrees.memberText(unit, "code", at),
                    JsonTrees.memberText(unit, "name", at),
                    parent.isMissingNode() || parent.isNull() ? "" : JsonTrees.text(parent, at + "/parent")));
        }
        return units;
    }
}
