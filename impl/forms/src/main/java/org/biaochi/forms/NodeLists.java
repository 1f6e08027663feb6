// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.biaochi.api.goal.AnnualTask;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.ProgressNode;
import org.biaochi.api.subject.Typed;
import org.biaochi.json.RawJson;
import org.jspecify.annotations.Nullable;

/** Writes progress plans and task lists, as the source had them if it still says the same. Stateless. */
final class NodeLists {
    private NodeLists() {}

    static @Nullable String progress(PerformanceGoal goal, @Nullable String kept) {
        return list(
                FormKeys.PROGRESS_KEY,
                kept,
                goal.progressPlan(),
                PerformanceGoal::progressPlan,
                nodes -> write(FormKeys.PROGRESS, nodes, NodeLists::cell));
    }

    static @Nullable String tasks(PerformanceGoal goal, @Nullable String kept) {
        return list(
                FormKeys.TASKS_KEY,
                kept,
                goal.tasks(),
                PerformanceGoal::tasks,
                tasks -> write(FormKeys.TASK, tasks, NodeLists::cell));
    }

    private static Typed cell(ProgressNode node, ProgressCell cell) {
        return cell == ProgressCell.CONTENT ? node.content() : node.date();
    }

    private static Typed cell(AnnualTask task, TaskCell cell) {
        return switch (cell) {
            case NAME -> task.name();
            case AMOUNT -> task.amount();
            case GOAL_REF -> task.goalRef();
        };
    }

    private static <N> @Nullable String list(
            String name,
            @Nullable String kept,
            Optional<List<N>> list,
            Function<PerformanceGoal, Optional<List<N>>> of,
            Function<List<N>, String> write) {
        if (kept != null) {
            PerformanceGoal source = FormTables.parse(RawJson.object(Map.of(name, kept)));
            if (of.apply(source).equals(list)) {
                return kept;
            }
        }
        return list.map(write).orElse(null);
    }

    private static <N, F extends Enum<F>> String write(Shape<F> shape, List<N> nodes, BiFunction<N, F, Typed> cells) {
        List<String> objects = new ArrayList<>();
        for (N node : nodes) {
            Map<String, String> members = new LinkedHashMap<>();
            new ObjectWriter<>(shape, Map.of(), Spelling.of(shape, Map.of()))
                    .write(cell -> cells.apply(node, cell), members::put);
            objects.add(RawJson.object(members));
        }
        return FormTableWriter.array(objects);
    }
}
