// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Typed;
import org.biaochi.json.RawJson;
import org.jspecify.annotations.Nullable;

/** Writes a goal as a form table. Stateless. */
final class FormTableWriter {
    private FormTableWriter() {}

    static String write(PerformanceGoal goal) {
        Map<String, String> top = goal.extras().members();
        Map<String, String> rest = RawJson.members(top.getOrDefault(FormKeys.PROJECT_KEY, ""));
        Spelling<GoalField> spelling = Spelling.of(FormKeys.TOP, top, FormKeys.PROJECT, rest);
        Map<String, String> members = new LinkedHashMap<>();
        new ObjectWriter<>(FormKeys.TOP, top, spelling)
                .structures(key -> structure(key.name(), goal, top, rest, spelling))
                .write(goal::field, members::put);
        return RawJson.object(members);
    }

    private static @Nullable String structure(
            String name,
            PerformanceGoal goal,
            Map<String, String> top,
            Map<String, String> rest,
            Spelling<GoalField> spelling) {
        String kept = top.get(name);
        return switch (name) {
            case FormKeys.KIND_KEY ->
                kept != null && goal.form() == FormTables.FORM_OF_NO_KIND
                        ? kept
                        : RawJson.quote(goal.form().key());
            case FormKeys.OBJECT_KEY -> objectKind(goal, kept);
            case FormKeys.PARTIAL_KEY -> partial(goal.partial(), kept);
            case FormKeys.PROJECT_KEY -> project(goal, rest, kept, spelling);
            case FormKeys.FUNDS_KEY -> goal.funds().isEmpty() ? kept : array(funds(goal.funds()));
            case FormKeys.INDICATORS_KEY -> goal.indicators().isEmpty() ? kept : array(rows(goal.indicators()));
            case FormKeys.OVERALL_INDICATORS_KEY ->
                goal.overallIndicators().isEmpty() ? kept : array(rows(goal.overallIndicators()));
            case FormKeys.PROGRESS_KEY -> NodeLists.progress(goal, kept);
            default -> NodeLists.tasks(goal, kept);
        };
    }

    private static @Nullable String objectKind(PerformanceGoal goal, @Nullable String kept) {
        return goal.objectKind() == FormKeys.usualObject(goal.form())
                ? kept
                : RawJson.quote(goal.objectKind().name().toLowerCase(Locale.ROOT));
    }

    private static @Nullable String partial(boolean partial, @Nullable String kept) {
        boolean holds = kept != null && kept.contains("true") == partial;
        return holds ? kept : partial ? "true" : null;
    }

    private static @Nullable String project(
            PerformanceGoal goal, Map<String, String> rest, @Nullable String kept, Spelling<GoalField> spelling) {
        Map<String, String> members = new LinkedHashMap<>();
        new ObjectWriter<>(FormKeys.PROJECT, rest, spelling)
                .leaving(field -> Printed.explains(goal, field))
                .write(goal::field, members::put);
        return members.isEmpty() ? kept : RawJson.object(members);
    }

    private static List<String> funds(List<FundLine> lines) {
        return table(
                FormKeys.FUND,
                lines,
                (line, cell) -> {
                    FundColumn column = cell.column();
                    return column == null ? line.item() : line.cell(column);
                },
                line -> line.extras().members());
    }

    private static List<String> rows(List<Indicator> rows) {
        return table(FormKeys.ROW, rows, Indicator::cell, row -> row.extras().members());
    }

    private static <R, F extends Enum<F>> List<String> table(
            Shape<F> shape, List<R> rows, BiFunction<R, F, Typed> cells, Function<R, Map<String, String>> extras) {
        BlankColumns<R, F> blanks = new BlankColumns<>(shape, rows, cells, extras);
        List<String> objects = new ArrayList<>();
        for (R row : rows) {
            Map<String, String> kept = extras.apply(row);
            Map<String, String> members = new LinkedHashMap<>();
            new ObjectWriter<>(shape, kept, Spelling.of(shape, kept))
                    .leaving(cell -> blanks.omit(row, cell))
                    .write(cell -> cells.apply(row, cell), members::put);
            objects.add(RawJson.object(members));
        }
        return objects;
    }

    static String array(List<String> elements) {
        return "[" + String.join(",", elements) + "]";
    }
}
