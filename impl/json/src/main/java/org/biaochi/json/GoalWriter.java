// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.biaochi.api.goal.AnnualTask;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.goal.ProgressNode;

/** Writes goals in the model's JSON. Stateless. */
final class GoalWriter {
    private static final GoalField[] FIELDS = GoalField.values();
    private static final IndicatorField[] COLUMNS = IndicatorField.values();
    private static final FundColumn[] FUND_COLUMNS = FundColumn.values();
    private static final PeriodSet[] SETS = PeriodSet.values();

    private GoalWriter() {}

    /** Writes what stands beside the cells of a goal in a document that states one among other things. */
    interface Beside {
        /** Nothing does. */
        Beside NOTHING = (block, row, json) -> {};

        /** Members of the row of a block, or of the document itself where {@code row} is −1. */
        void write(String block, int row, JsonGenerator json) throws IOException;
    }

    static void write(PerformanceGoal goal, JsonGenerator json) throws IOException {
        write(GoalJson.SCHEMA, goal, Beside.NOTHING, json);
    }

    static void write(String schema, PerformanceGoal goal, Beside beside, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", schema);
        json.writeStringField("form", goal.form().key());
        json.writeStringField("objectKind", goal.objectKind().name());
        if (goal.partial()) {
            json.writeBooleanField("partial", true);
        }
        for (GoalField field : FIELDS) {
            CellTable.cell(field.key(), goal.field(field), json);
        }
        beside.write("", -1, json);
        json.writeArrayFieldStart("funds");
        for (int i = 0; i < goal.funds().size(); i++) {
            fund(goal.funds().get(i), i, beside, json);
        }
        json.writeEndArray();
        for (PeriodSet set : SETS) {
            rows(set, goal.rows(set), beside, json);
        }
        if (goal.progressPlan().isPresent()) {
            progress(goal.progressPlan().get(), json);
        }
        if (goal.tasks().isPresent()) {
            tasks(goal.tasks().get(), json);
        }
        CellTable.extras(goal.extras(), json);
        json.writeEndObject();
    }

    private static void fund(FundLine line, int index, Beside beside, JsonGenerator json) throws IOException {
        json.writeStartObject();
        CellTable.cell("item", line.item(), json);
        for (FundColumn column : FUND_COLUMNS) {
            CellTable.cell(column.key(), line.cell(column), json);
        }
        beside.write("funds", index, json);
        CellTable.extras(line.extras(), json);
        json.writeEndObject();
    }

    private static void rows(PeriodSet set, List<Indicator> rows, Beside beside, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(set.key());
        for (Indicator row : rows) {
            json.writeStartObject();
            for (IndicatorField column : COLUMNS) {
                CellTable.cell(column.key(), row.cell(column), json);
            }
            beside.write(set.key(), row.index(), json);
            CellTable.extras(row.extras(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void progress(List<ProgressNode> nodes, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("progressPlan");
        for (ProgressNode node : nodes) {
            json.writeStartObject();
            CellTable.cell("content", node.content(), json);
            CellTable.cell("date", node.date(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void tasks(List<AnnualTask> tasks, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("tasks");
        for (AnnualTask task : tasks) {
            json.writeStartObject();
            CellTable.cell("name", task.name(), json);
            CellTable.cell("amount", task.amount(), json);
            CellTable.cell("goalRef", task.goalRef(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
