// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region.generate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.biaochi.cli.describe.JsonText;

/** Writes what the reviewers of a goal concluded and how they scored it; nobody approved a goal before. Pure functions. */
final class Reviews {
    /** The points of the eight items of the sheet (财预〔2015〕88号). */
    private static final List<Integer> POINTS = List.of(10, 10, 15, 15, 15, 15, 10, 10);

    private static final int RETURNED_LESS = 4;

    private Reviews() {}

    /** The facts of a project, as one line. */
    static JsonText.Body facts(Plan plan) {
        return json -> {
            json.writeObjectFieldStart("project");
            json.writeStringField("code", plan.code());
            json.writeStringField("name", plan.name());
            json.writeEndObject();
            record(plan, json);
            sheet(plan, json);
            json.writeNullField("history/approved-goal");
            json.writeNullField("monitoring/budget-changes");
        };
    }

    private static int score(Plan plan, int item) {
        int less = (plan.budget() / 10 + item) % 3 + (plan.has(Defect.RETURNED) ? RETURNED_LESS : 0);
        return POINTS.get(item) - less;
    }

    private static int total(Plan plan) {
        int total = 0;
        for (int i = 0; i < POINTS.size(); i++) {
            total += score(plan, i);
        }
        return total;
    }

    private static String grade(Plan plan) {
        return Results.grade(BigDecimal.valueOf(total(plan)));
    }

    private static void record(Plan plan, JsonGenerator json) throws IOException {
        boolean returned = plan.has(Defect.RETURNED);
        json.writeObjectFieldStart("review/records");
        json.writeArrayFieldStart("records");
        step(plan, "主管部门审核", "预算管理科", false, json);
        if (returned || !plan.has(Defect.REVIEW_OPEN)) {
            step(plan, "财政部门审核", "绩效科", returned, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void step(Plan plan, String step, String reviewer, boolean returned, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeNumberField("round", 1);
        json.writeStringField("step", step);
        json.writeStringField("state", returned ? "returned" : "passed");
        json.writeStringField("grade", grade(plan));
        json.writeObjectFieldStart("preparer");
        json.writeStringField("user", "编报-" + plan.unitCode());
        json.writeEndObject();
        json.writeObjectFieldStart("reviewer");
        json.writeStringField("user", reviewer);
        json.writeEndObject();
        json.writeObjectFieldStart("opinion");
        json.writeStringField("text", returned ? "产出与资金不匹配，退回修改" : "目标与预算匹配，同意");
        json.writeEndObject();
        json.writeObjectFieldStart("defence");
        json.writeBooleanField("passed", !returned);
        json.writeStringField("opinion", returned ? "测算依据不足" : "");
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void sheet(Plan plan, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("review/score-sheet");
        json.writeStringField("kind", "quantitative");
        json.writeArrayFieldStart("items");
        for (int i = 0; i < POINTS.size(); i++) {
            json.writeStartObject();
            json.writeStringField("item", "W" + (i + 1));
            json.writeStringField("score", Integer.toString(score(plan, i)));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("total", Integer.toString(total(plan)));
        json.writeStringField("grade", grade(plan));
        json.writeEndObject();
    }
}
