// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.input.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTablesTest {
    private static PerformanceGoal goal(String json) {
        return FormTables.parse(json);
    }

    private static Indicator row(String json) {
        return goal("{\"kind\":\"goal\",\"indicators\":[" + json + "]}")
                .indicators()
                .get(0);
    }

    @Test
    void null_and_the_empty_text_are_blank_and_a_missing_key_is_absent() {
        PerformanceGoal goal = goal("{\"kind\":\"goal\",\"year\":null,\"goal_text\":\"\"}");

        assertThat(goal.field(GoalField.BUDGET_YEAR)).isEqualTo(Typed.BLANK);
        assertThat(goal.field(GoalField.ANNUAL_GOAL)).isEqualTo(Typed.BLANK);
        assertThat(goal.field(GoalField.OVERALL_GOAL)).isEqualTo(Typed.ABSENT);
    }

    @Test
    void rows_may_have_their_keys_in_any_order_and_unknown_ones_between() {
        PerformanceGoal goal = goal("{\"indicators\":[{\"level3\":\"甲\",\"target\":\"1\",\"weight\":\"5\"},"
                + "{\"target\":\"1\",\"mine\":\"x\",\"level3\":\"甲\",\"weight\":\"5\"},"
                + "{\"weight\":\"5\",\"target\":\"1\",\"level3\":\"甲\"},"
                + "{\"level3\":\"甲\", \"target\" :\"1\",\"weight\":\"5\"}]}");

        assertThat(goal.indicators()).allSatisfy(row -> {
            assertThat(row.name()).isEqualTo(Typed.of("甲"));
            assertThat(row.value()).isEqualTo(Typed.of("1"));
            assertThat(row.weight()).isEqualTo(Typed.of("5"));
        });
        assertThat(goal.indicators().get(1).extras().member("mine")).contains("\"x\"");
    }

    @Test
    void a_column_that_one_row_has_is_blank_in_the_others() {
        PerformanceGoal goal =
                goal("{\"kind\":\"goal\",\"indicators\":[{\"level3\":\"甲\"},{\"level3\":\"乙\",\"weight\":\"10\"}],"
                        + "\"overall_indicators\":[{\"level3\":\"丙\"}]}");

        assertThat(goal.indicators().get(0).weight()).isEqualTo(Typed.BLANK);
        assertThat(goal.indicators().get(0).value()).isEqualTo(Typed.ABSENT);
        assertThat(goal.rows(PeriodSet.OVERALL).get(0).weight()).isEqualTo(Typed.ABSENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "-", "—", "——", " / "})
    void a_lone_stroke_where_points_stand_is_blank_and_kept(String stroke) {
        assertThat(row("{\"weight\":\"" + stroke + "\",\"target\":\"" + stroke + "\"}")
                        .weight())
                .isEqualTo(Typed.blank(stroke));
        assertThat(row("{\"target\":\"" + stroke + "\"}").value()).isEqualTo(Typed.of(stroke));
        assertThat(goal("{\"kind\":\"goal\",\"funds\":[{\"rate\":\"" + stroke + "\"}]}")
                        .funds()
                        .get(0)
                        .cell(FundColumn.RATE))
                .isEqualTo(Typed.blank(stroke));
    }

    @Test
    void numbers_and_flags_in_cells_keep_their_text() {
        String json = "{\"kind\":\"goal\",\"project\":{\"public_facing\":true,\"amount\":1.50},"
                + "\"indicators\":[{\"level3\":\"甲\",\"target\":10,\"weight\":1e1}]}";
        PerformanceGoal goal = goal(json);

        assertThat(goal.field(GoalField.FUND_TOTAL)).isEqualTo(Typed.of("1.50"));
        assertThat(goal.field(GoalField.PUBLIC_FACING)).isEqualTo(Typed.of("true"));
        assertThat(goal.indicators().get(0).weight()).isEqualTo(Typed.of("1e1"));
        assertThat(FormTables.write(goal)).isEqualTo(json);
    }

    @Test
    void the_value_is_the_target_and_else_the_target_value() {
        assertThat(row("{\"target_value\":\"30\",\"target\":\"≤30万元\",\"target_sign\":\"≤\"}")
                        .value())
                .isEqualTo(Typed.of("≤30万元"));
        assertThat(row("{\"target_value\":\"30\"}").value()).isEqualTo(Typed.of("30"));
        assertThat(row("{\"indicator_unit\":\"个\"}").cell(IndicatorField.UNIT)).isEqualTo(Typed.of("个"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"goal\",\"indicators\":[{\"target\":\"30\",\"target_value\":\"30\"}]}",
                "{\"kind\":\"goal\",\"indicators\":[{\"target_value\":\"30\"},{\"target\":\"30\"}]}",
                "{\"kind\":\"goal\",\"indicators\":[{\"weight\":\"\"},{\"weight\":\"\"},{\"weight\":null},{}]}",
                "{\"kind\":\"goal\",\"indicators\":[{},{\"weight\":\"\"}]}",
                "{\"year\":\"2024\",\"kind\":\"goal\"}",
                "{\"kind\":\"department\",\"object_kind\":\"department_overall\",\"partial\":false}",
                "{\"kind\":\"goal\",\"object_kind\":\"policy\"}",
                "{\"kind\":\"goal\",\"project\":{}}",
                "{\"kind\":\"goal\",\"project\":null,\"funds\":[],\"indicators\":null}",
                "{\"kind\":\"goal\",\"project\":{\"name\":\"甲\",\"负责人\":\"张三\"}}",
                "{\"kind\":\"goal\",\"project\":{\"department\":\"219-甲局\",\"dept_code\":\"219\"}}",
                "{\"kind\":\"goal\",\"project\":{\"public_facing\":\"是\"},\"public_facing\":\"是\"}",
                "{\"kind\":\"goal\",\"public_facing\":\"是\"}",
                "{\"kind\":\"goal\",\"progress_plan\":[{\"content\":\"甲\",\"date\":\"2025-06\",\"备注\":1}]}",
                "{\"kind\":\"goal\",\"tasks\":[{\"name\":\"甲\",\"amount\":10}],\"x\":{\"y\":[1.0,null,\"\\ud800\"]}}"
            })
    void what_cells_alone_would_not_bring_back_is_written_as_it_was(String json) {
        assertThat(Tables.tree(FormTables.write(goal(json)))).isEqualTo(Tables.tree(json));
    }

    @Test
    void a_cell_that_was_changed_is_written_and_not_its_old_spelling() {
        PerformanceGoal goal = goal("{\"kind\":\"goal\",\"project\":{\"amount\":15},\"public_facing\":\"否\"}");

        PerformanceGoal changed = goal.toBuilder()
                .set(GoalField.FUND_TOTAL, "16")
                .set(GoalField.PUBLIC_FACING, "是")
                .build();

        assertThat(FormTables.write(changed))
                .isEqualTo("{\"kind\":\"goal\",\"project\":{\"public_facing\":\"是\",\"amount\":\"16\"}}");
    }

    @Test
    void a_missing_kind_is_a_goal_and_written_out() {
        assertThat(FormTables.write(goal("{\"year\":2024}"))).isEqualTo("{\"year\":2024,\"kind\":\"goal\"}");
    }

    @Test
    void unknown_keys_are_kept_and_named_with_their_paths() {
        Decoded<PerformanceGoal> table = FormTables.read(
                "f.json",
                "{\"kind\":\"goal\",\"a/b\":1,\"project\":{\"x\":2},\"indicators\":[{\"level3\":\"甲\",\"y\":3}]}"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(table.unknownKeys()).containsExactly("/a~1b", "/project/x", "/indicators/0/y");
        assertThat(table.subject().indicators().get(0).extras().member("y")).contains("3");
    }

    @Test
    void an_object_kind_overrides_the_usual_one() {
        assertThat(goal("{\"kind\":\"goal\",\"object_kind\":\"transfer_payment\"}")
                        .objectKind())
                .isEqualTo(ObjectKind.TRANSFER_PAYMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "/projectName, /project/name",
        "/fundTotal, /project/amount",
        "/budgetYear, /year",
        "/annualGoal, /goal_text",
        "/deptCode, /project/department",
        "/publicFacing, /public_facing",
        "/indicators, /indicators",
        "/indicators/0/name, /indicators/0/level3",
        "/indicators/0/unit, /indicators/0/indicator_unit",
        "/indicators/0/weight, /indicators/0/weight",
        "/overallIndicators/1/value, /overall_indicators/1/target",
        "/funds/2/initial_budget, /funds/2/initial_budget",
        "/progressPlan/0/date, /progress_plan/0/date",
        "/tasks/0/goalRef, /tasks/0/goal_ref"
    })
    void places_lead_to_the_keys_of_the_table(String place, String path) {
        Decoded<PerformanceGoal> table = FormTables.read(
                "",
                ("{\"kind\":\"goal\",\"public_facing\":\"是\",\"project\":{\"department\":\"[015001]甲局\"},"
                                + "\"indicators\":[{\"level3\":\"甲\",\"indicator_unit\":\"个\"}]}")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(table.paths().source(Place.ofPointer(place))).isEqualTo(path);
        if (!place.equals("/deptCode")) {
            assertThat(table.paths().place(path)).isEqualTo(Place.ofPointer(place));
        }
    }
}
