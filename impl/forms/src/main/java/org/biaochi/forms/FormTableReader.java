// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.goal.AnnualTask;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.goal.ProgressNode;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.UnknownKey;
import org.biaochi.json.JsonReading;
import org.biaochi.json.RawJson;

/** Reads one form table from an open parser. One instance reads one table; not thread-safe. */
final class FormTableReader {
    private static final GoalField[] GOAL_FIELDS = GoalField.values();
    private static final IndicatorField[] COLUMNS = IndicatorField.values();
    private static final FundCell[] FUND_CELLS = FundCell.values();

    private final JsonParser parser;
    private final CellReader reader;
    private final PerformanceGoal.Builder goal = PerformanceGoal.builder();
    private final Cells<GoalField> top = new Cells<>(FormKeys.TOP);
    private final Cells<GoalField> project = new Cells<>(FormKeys.PROJECT);
    private boolean hasProject;
    private FormKind form = FormKind.GOAL;
    private Optional<ObjectKind> objectKind = Optional.empty();

    FormTableReader(JsonParser parser) {
        this.parser = parser;
        this.reader = new CellReader(parser);
    }

    /** The paths of members that no form table knows. */
    List<UnknownKey> unknownKeys() {
        return reader.unknownKeys();
    }

    PerformanceGoal read() throws IOException {
        reader.object(top, new KeyOrder<>(FormKeys.TOP), this::structure);
        for (GoalField field : GOAL_FIELDS) {
            goal.set(field, merged(field));
        }
        for (Printed printed : Printed.ALL) {
            fillPrinted(printed);
        }
        if (hasProject) {
            Map<String, String> rest = project.extrasMap();
            if (!rest.isEmpty() || project.isEmpty()) {
                top.keep(FormKeys.PROJECT_KEY, RawJson.object(rest));
            }
        }
        ObjectKind usual = FormKeys.usualObject(form);
        if (objectKind.isPresent() && objectKind.get() == usual) {
            top.keep(FormKeys.OBJECT_KEY, RawJson.quote(usual.name().toLowerCase(Locale.ROOT)));
        }
        return goal.form(form)
                .objectKind(objectKind.orElse(usual))
                .extras(top.extras())
                .build();
    }

    private Typed merged(GoalField field) {
        if (top.rank(field) != Byte.MAX_VALUE && project.rank(field) != Byte.MAX_VALUE) {
            (top.rank(field) < project.rank(field) ? top : project).keepPrimary(field);
        }
        return top.rank(field) < project.rank(field) ? top.get(field) : project.get(field);
    }

    private void fillPrinted(Printed printed) {
        Typed code = printed.reading().apply(project.get(printed.cell()));
        if (!code.isValue()) {
            return;
        }
        if (project.get(printed.code()).isAbsent()) {
            goal.set(printed.code(), code);
        } else if (project.get(printed.code()).equals(code)) {
            project.keepPrimary(printed.code());
        }
    }

    private void structure(Key<GoalField> key) throws IOException {
        boolean none = parser.currentToken() == JsonToken.VALUE_NULL;
        switch (key.name()) {
            case FormKeys.KIND_KEY -> kind();
            case FormKeys.OBJECT_KEY -> objectKind();
            case FormKeys.PARTIAL_KEY -> partial();
            default -> {
                if (none) {
                    top.keep(key.name(), "null");
                } else {
                    block(key.name());
                }
            }
        }
    }

    private void block(String name) throws IOException {
        switch (name) {
            case FormKeys.PROJECT_KEY -> {
                JsonReading.expect(parser, JsonToken.START_OBJECT, "一个对象 {…}", "an object {…}");
                hasProject = true;
                reader.object(project, new KeyOrder<>(FormKeys.PROJECT));
            }
            case FormKeys.FUNDS_KEY -> funds();
            case FormKeys.INDICATORS_KEY -> rows(name, PeriodSet.ANNUAL);
            case FormKeys.OVERALL_INDICATORS_KEY -> rows(name, PeriodSet.OVERALL);
            case FormKeys.PROGRESS_KEY -> progress();
            default -> tasks();
        }
    }

    private void funds() throws IOException {
        List<Cells<FundCell>> lines = table(FormKeys.FUNDS_KEY, FormKeys.FUND);
        for (Cells<FundCell> line : lines) {
            FundLine.Builder builder =
                    FundLine.builder().item(line.get(FundCell.ITEM)).extras(line.extras());
            for (FundCell cell : FUND_CELLS) {
                FundColumn column = cell.column();
                if (column != null) {
                    builder.set(column, line.get(cell));
                }
            }
            goal.fund(builder.build());
        }
    }

    private void rows(String name, PeriodSet set) throws IOException {
        for (Cells<IndicatorField> row : table(name, FormKeys.ROW)) {
            Indicator.Builder builder = Indicator.builder().extras(row.extras());
            for (long rest = row.present(); rest != 0; rest &= rest - 1) {
                IndicatorField column = COLUMNS[Long.numberOfTrailingZeros(rest)];
                builder.set(column, row.get(column));
            }
            goal.indicator(set, builder);
        }
    }

    private <F extends Enum<F>> List<Cells<F>> table(String name, Shape<F> shape) throws IOException {
        List<Cells<F>> rows = list(shape);
        Cells.complete(rows);
        if (rows.isEmpty()) {
            top.keep(name, "[]");
        }
        return rows;
    }

    private <F extends Enum<F>> List<Cells<F>> list(Shape<F> shape) throws IOException {
        JsonReading.expect(parser, JsonToken.START_ARRAY, "一个数组 […]", "an array […]");
        List<Cells<F>> rows = new ArrayList<>();
        KeyOrder<F> order = new KeyOrder<>(shape);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonReading.expect(parser, JsonToken.START_OBJECT, "一行 {…}", "a row {…}");
            Cells<F> row = new Cells<>(shape);
            reader.object(row, order);
            rows.add(row);
        }
        return rows;
    }

    private void progress() throws IOException {
        List<Cells<ProgressCell>> nodes = list(FormKeys.PROGRESS);
        goal.progressPlan(nodes.stream()
                .map(node -> new ProgressNode(node.get(ProgressCell.CONTENT), node.get(ProgressCell.DATE)))
                .toList());
        keepList(FormKeys.PROGRESS_KEY, FormKeys.PROGRESS, nodes);
    }

    private void tasks() throws IOException {
        List<Cells<TaskCell>> tasks = list(FormKeys.TASK);
        goal.tasks(tasks.stream()
                .map(task ->
                        new AnnualTask(task.get(TaskCell.NAME), task.get(TaskCell.AMOUNT), task.get(TaskCell.GOAL_REF)))
                .toList());
        keepList(FormKeys.TASKS_KEY, FormKeys.TASK, tasks);
    }

    /** Nodes and tasks have no extras of their own, so a list that says more than its cells is kept as a whole. */
    private <F extends Enum<F>> void keepList(String name, Shape<F> shape, List<Cells<F>> list) {
        if (list.stream().anyMatch(cells -> !cells.extrasMap().isEmpty())) {
            List<String> objects = new ArrayList<>();
            for (Cells<F> cells : list) {
                Map<String, String> members = new LinkedHashMap<>();
                Spelling<F> spelling = Spelling.of(shape, cells.extrasMap());
                new ObjectWriter<>(shape, cells.extrasMap(), spelling)
                        .write(cells::get, (key, json) -> members.put(key, json));
                objects.add(RawJson.object(members));
            }
            top.keep(name, "[" + String.join(",", objects) + "]");
        }
    }

    private void kind() throws IOException {
        String key = reader.scalar();
        if (key.isBlank()) {
            top.keep(FormKeys.KIND_KEY, RawJson.copy(parser));
            return;
        }
        form = FormKind.ofKey(key)
                .orElseThrow(() -> unknown(
                        key,
                        "goal、selfeval、monitor、department、evaluation",
                        "goal, selfeval, monitor, department, evaluation"));
    }

    private void objectKind() throws IOException {
        String key = reader.scalar();
        if (key.isBlank()) {
            top.keep(FormKeys.OBJECT_KEY, RawJson.copy(parser));
            return;
        }
        for (ObjectKind kind : ObjectKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(key)) {
                objectKind = Optional.of(kind);
                return;
            }
        }
        throw unknown(key, "project、department_overall、policy 等", "project, department_overall, policy, …");
    }

    private UnreadableInputException unknown(String value, String zh, String en) {
        return new UnreadableInputException(
                "UNKNOWN_KIND",
                JsonReading.pointer(parser),
                new LocalText("不认识“" + value + "”，请填写 " + zh, "unknown value \"" + value + "\"; write one of " + en));
    }

    private void partial() throws IOException {
        JsonToken token = parser.currentToken();
        String text = reader.scalar();
        boolean cut = text.equals("true");
        if (!cut && !text.equals("false") && !text.isBlank()) {
            throw new UnreadableInputException(
                    "JSON_SHAPE",
                    JsonReading.pointer(parser),
                    new LocalText("partial 应为 true 或 false", "partial must be true or false"));
        }
        goal.partial(cut);
        if (token != JsonToken.VALUE_TRUE) {
            top.keep(FormKeys.PARTIAL_KEY, RawJson.copy(parser));
        }
    }
}
