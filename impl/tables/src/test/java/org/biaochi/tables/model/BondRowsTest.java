// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.exchange.Omission;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowProblem;
import org.biaochi.tables.row.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BondRowsTest {
    private static final TableSubjects TABLES =
            new TableSubjects(TableSettings.builder().build());

    private static RowSet.Builder indicators() {
        return RowSet.builder()
                .add("GD_PERF_INDICATOR", Row.of(Map.of("INDICATOR_ID", "A", "PERF_IND_NAME", "产出指标", "LEVEL_NO", "1")))
                .add(
                        "GD_PERF_INDICATOR",
                        Row.of(Map.of("INDICATOR_ID", "B", "PERF_IND_NAME", "数量指标", "PARENT_ID", "A", "LEVEL_NO", "2")))
                .add(
                        "GD_PERF_INDICATOR",
                        Row.of(Map.of("INDICATOR_ID", "C", "PERF_IND_NAME", "新建泵站", "PARENT_ID", "B", "UNIT", "座")));
    }

    private static RowSet.Builder selfEvaluation() {
        return indicators()
                .add(
                        "GD_PERF_SELF_EVAL",
                        Row.of(Map.of("EVAL_ID", "E", "PRO_NAME", "泵站工程", "TOTAL_EVAL_VALUE", "96.5")))
                .add(
                        "GD_PERF_SELF_EVAL_DTL",
                        Row.of(Map.of(
                                "EVAL_DTL_ID",
                                "D",
                                "EVAL_ID",
                                "E",
                                "KPI_ID",
                                "C",
                                "IND_WEIGHT",
                                "10",
                                "EVAL_VALUE",
                                "9.5",
                                "GOAL_COMP",
                                "2座")));
    }

    @Test
    void a_self_evaluation_of_a_bond_is_joined_from_its_details_and_the_tree_of_indicators() {
        TableSubjects.Read read = TABLES.read("甲县", selfEvaluation().build());

        SelfEvaluation evaluation = (SelfEvaluation) read.subjects().get(0).subject();
        assertThat(read.skipped()).isEmpty();
        assertThat(evaluation.goal().objectKind()).isEqualTo(ObjectKind.BOND);
        assertThat(evaluation.field(SelfEvaluationField.TOTAL).text()).isEqualTo("96.5");
        Indicator row = evaluation.goal().indicators().get(0);
        assertThat(List.of(
                        row.cell(IndicatorField.L1).text(),
                        row.cell(IndicatorField.L2).text(),
                        row.name().text(),
                        row.cell(IndicatorField.UNIT).text(),
                        row.weight().text()))
                .containsExactly("产出指标", "数量指标", "新建泵站", "座", "10");
        assertThat(evaluation.indicators().get(0).cell(AchievedColumn.ACTUAL).text())
                .isEqualTo("2座");
    }

    @Test
    void rows_that_nothing_points_to_are_told_and_a_detail_without_indicator_is_read_and_noted() {
        RowSet rows = selfEvaluation()
                .add("GD_PERF_INDICATOR", Row.of(Map.of("INDICATOR_ID", "X", "PERF_IND_NAME", "没有用到")))
                .add("GD_PERF_SELF_EVAL_DTL", Row.of(Map.of("EVAL_DTL_ID", "D2", "EVAL_ID", "E", "KPI_ID", "没有")))
                .add("GD_PERF_SELF_EVAL_DTL", Row.of(Map.of("EVAL_DTL_ID", "D3", "EVAL_ID", "没有", "KPI_ID", "C")))
                .add("PERF_PUBLIC_FILE", Row.of(Map.of("FILE_ID", "F", "EVAL_ID", "也没有", "FILE_NAME", "报告.pdf")))
                .build();

        TableSubjects.Read read = TABLES.read("甲县", rows);

        assertThat(((SelfEvaluation) read.subjects().get(0).subject()).indicators())
                .hasSize(2);
        assertThat(read.subjects().get(0).notes())
                .anyMatch(note -> note.zh().contains("KPI_ID：“没有”不在 GD_PERF_INDICATOR 中"));
        assertThat(read.skipped())
                .extracting(RowProblem::kind)
                .containsExactly(
                        RowProblem.Kind.WITHOUT_PARENT, RowProblem.Kind.NO_SUBJECT, RowProblem.Kind.WITHOUT_PARENT);
        assertThat(read.skipped().get(2).text().zh()).contains("（主键 F）", "找不到 EVAL_ID 为“也没有”的自评或评价");
    }

    @Test
    void another_name_for_a_level_makes_new_rows_above_and_leaves_the_old_ones_to_others() {
        TableSubjects.Read read = TABLES.read("甲县", selfEvaluation().build());
        SelfEvaluation evaluation = (SelfEvaluation) read.subjects().get(0).subject();
        PerformanceGoal.Builder goal = evaluation.goal().toBuilder();
        PerformanceGoal.Builder changed = PerformanceGoal.builder()
                .form(FormKind.SELF_EVALUATION)
                .objectKind(ObjectKind.BOND)
                .extras(evaluation.goal().extras());
        for (GoalField field : GoalField.values()) {
            changed.set(field, evaluation.goal().field(field));
        }
        Indicator row = evaluation.goal().indicators().get(0);
        Indicator.Builder moved = Indicator.builder();
        for (IndicatorField column : IndicatorField.values()) {
            moved.set(column, row.cell(column));
        }
        changed.indicator(PeriodSet.ANNUAL, moved.set(IndicatorField.L2, "质量指标").extras(row.extras()));
        SelfEvaluation again = SelfEvaluation.of(changed.build())
                .indicator(evaluation.indicators().get(0).cells())
                .build();

        TableSubjects.Written written = TABLES.write(List.of(again).iterator());

        assertThat(goal.build()).isEqualTo(evaluation.goal());
        assertThat(written.rows().rows("GD_PERF_INDICATOR"))
                .extracting(one -> one.text("PERF_IND_NAME"))
                .containsExactly("产出指标", "质量指标", "新建泵站");
        SelfEvaluation back = (SelfEvaluation)
                TABLES.read("甲县", written.rows()).subjects().get(0).subject();
        assertThat(back.goal().indicators().get(0).cell(IndicatorField.L2).text())
                .isEqualTo("质量指标");
    }

    @Test
    void of_two_evaluations_that_call_one_indicator_differently_the_second_is_left_out_and_told() {
        List<Subject> both = new ArrayList<>();
        for (String name : List.of("甲", "乙")) {
            both.add(Evaluation.builder()
                    .set(EvaluationField.OBJECT_KIND, "专项债券")
                    .set(EvaluationField.OBJECT_NAME, name)
                    .row(
                            Evaluation.NODES,
                            Cells.of(NodeColumn.class)
                                    .set(NodeColumn.ID, "1")
                                    .set(NodeColumn.NAME, name)
                                    .build())
                    .build());
        }

        TableSubjects.Written written = TABLES.write(both.iterator());

        assertThat(written.rows().rows("GD_PERF_EVAL")).hasSize(1);
        assertThat(written.omissions())
                .contains(
                        new Omission(0, "/objectKind", "专项债券", Omission.Reason.REWRITTEN),
                        new Omission(1, "", "乙", Omission.Reason.NOT_TOLD_APART));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20210610})
    void what_bonds_say_comes_back_or_is_told(long seed) {
        Random random = new Random(seed);
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            subjects.add(i % 2 == 0 ? selfEvaluation(i, random) : evaluation(i, random));
        }

        HeldOrTold.check(subjects);
    }

    private static String one(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private static String number(Random random) {
        return one(random, "10", "9.5", "9.50", "/", "", "10分", "约十", "123456789012345678");
    }

    private static SelfEvaluation selfEvaluation(int number, Random random) {
        PerformanceGoal.Builder goal = PerformanceGoal.builder()
                .form(FormKind.SELF_EVALUATION)
                .objectKind(ObjectKind.BOND)
                .set(GoalField.BUDGET_YEAR, one(random, "2024", "2024年"))
                .set(GoalField.PROJECT_CODE, "51000024T" + "%012d".formatted(number))
                .set(GoalField.PROJECT_NAME, one(random, "泵站", " 空 白 "))
                .set(GoalField.ATTRIBUTE, one(random, "新增", ""));
        int rows = random.nextInt(5);
        for (int i = 0; i < rows; i++) {
            goal.indicator(
                    PeriodSet.ANNUAL,
                    Indicator.builder()
                            .set(IndicatorField.L1, one(random, "产出指标", "效益指标", ""))
                            .set(IndicatorField.L2, one(random, "数量指标", ""))
                            .set(IndicatorField.NAME, "指标" + i)
                            .set(IndicatorField.VALUE, one(random, "≥2座", ""))
                            .set(IndicatorField.UNIT, one(random, "座", "很长很长很长很长的单位", ""))
                            .set(IndicatorField.WEIGHT, number(random)));
        }
        SelfEvaluation.Builder evaluation =
                SelfEvaluation.of(goal.build()).set(SelfEvaluationField.TOTAL, number(random));
        for (int i = 0; i < rows; i++) {
            evaluation.indicator(Cells.of(AchievedColumn.class)
                    .set(AchievedColumn.INDICATOR_ID, one(random, "", number + "-" + i, number + "-0", "长".repeat(40)))
                    .set(AchievedColumn.ACTUAL, one(random, "2座", ""))
                    .set(AchievedColumn.SCORE, number(random))
                    .build());
        }
        return evaluation.build();
    }

    private static Evaluation evaluation(int number, Random random) {
        Evaluation.Builder evaluation = Evaluation.builder()
                .set(EvaluationField.OBJECT_KIND, one(random, "政府债券", "专项债券"))
                .set(EvaluationField.OBJECT_ID, "51000024T" + "%012d".formatted(number))
                .set(EvaluationField.YEAR, one(random, "2024", "2024 年度"))
                .set(EvaluationField.GRADE, one(random, "优", ""))
                .set(EvaluationField.TOTAL, number(random));
        for (int i = random.nextInt(5); i > 0; i--) {
            evaluation.row(
                    Evaluation.NODES,
                    Cells.of(NodeColumn.class)
                            .set(NodeColumn.ID, one(random, "", number + "." + i))
                            .set(NodeColumn.PARENT, i > 2 ? number + ".1" : "")
                            .set(NodeColumn.NAME, "节点" + i)
                            .set(NodeColumn.ROLE, one(random, "OUTPUT", ""))
                            .set(NodeColumn.WEIGHT, number(random))
                            .set(NodeColumn.SCORE, number(random))
                            .set(NodeColumn.REASON, one(random, "进度慢", ""))
                            .build());
        }
        return evaluation.build();
    }
}
