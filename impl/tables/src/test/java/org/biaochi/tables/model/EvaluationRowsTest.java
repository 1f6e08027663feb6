// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.MaterialColumn;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.linkage.IssueColumn;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.exchange.Omission;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationRowsTest {
    private static final TableSubjects TABLES =
            new TableSubjects(TableSettings.builder().build());

    private static Evaluation read(String table, Map<String, String> texts) {
        RowSet rows = RowSet.builder().add(table, Row.of(texts)).build();
        return (Evaluation) TABLES.read("甲县", rows).subjects().get(0).subject();
    }

    @Test
    void the_table_says_who_evaluates() {
        assertThat(read("PM_PERF_DEPT_EVAL", Map.of("EVAL_ID", "1", "PRO_NAME", "修缮"))
                        .field(EvaluationField.EVALUATION_KIND)
                        .text())
                .isEqualTo("部门评价");
        assertThat(read("PM_PERF_GOV_EVAL", Map.of("EVAL_ID", "1", "PRO_NAME", "修缮"))
                        .field(EvaluationField.EVALUATION_KIND)
                        .text())
                .isEqualTo("财政评价");
    }

    @Test
    void a_row_that_names_a_policy_and_no_project_is_of_a_policy() {
        Evaluation policy = read("PM_PERF_GOV_EVAL", Map.of("EVAL_ID", "1", "POLICY_NAME", "稳岗补贴"));

        assertThat(policy.field(EvaluationField.OBJECT_KIND).text()).isEqualTo("政策");
        assertThat(policy.name().text()).isEqualTo("稳岗补贴");
        Evaluation project = read("PM_PERF_GOV_EVAL", Map.of("EVAL_ID", "1", "POLICY_NAME", "稳岗补贴", "PRO_NAME", "培训"));
        assertThat(project.name().text()).isEqualTo("培训");
        assertThat(project.field(EvaluationField.OBJECT_KIND).isAbsent()).isTrue();
    }

    @Test
    void problems_and_what_is_done_about_them_are_one_issue() {
        Evaluation evaluation = read(
                "PM_PERF_GOV_EVAL",
                Map.of("EVAL_ID", "1", "EXIST_PROBLEMS", "进度慢", "RECTIFY_STEP", "按月调度", "RECTIFY_SITUATION", "已落实"));

        assertThat(evaluation.issues()).hasSize(1);
        Cells<IssueColumn> issue = evaluation.issues().get(0);
        assertThat(List.of(
                        issue.get(IssueColumn.TEXT).text(),
                        issue.get(IssueColumn.PLAN).text(),
                        issue.get(IssueColumn.PROGRESS).text()))
                .containsExactly("进度慢", "按月调度", "已落实");
    }

    @Test
    void several_issues_are_numbered_in_one_text_and_told_as_rewritten() {
        Evaluation.Builder evaluation = Evaluation.builder().set(EvaluationField.EVALUATION_KIND, "财政评价");
        for (String text : List.of("进度慢", "资料不全")) {
            evaluation.row(
                    Evaluation.ISSUES,
                    Cells.of(IssueColumn.class).set(IssueColumn.TEXT, text).build());
        }

        TableSubjects.Written written = TABLES.write(List.of(evaluation.build()).iterator());

        assertThat(written.rows().rows("PM_PERF_GOV_EVAL").get(0).text("EXIST_PROBLEMS"))
                .isEqualTo("1. 进度慢\n2. 资料不全");
        assertThat(written.omissions())
                .containsExactly(
                        new Omission(0, "/issues/0/text", "进度慢", Omission.Reason.REWRITTEN),
                        new Omission(0, "/issues/1/text", "资料不全", Omission.Reason.REWRITTEN));
    }

    @Test
    void an_evaluation_of_another_kind_has_no_table() {
        Evaluation again =
                Evaluation.builder().set(EvaluationField.EVALUATION_KIND, "再评价").build();

        assertThat(TABLES.write(List.of(again).iterator()).omissions())
                .containsExactly(new Omission(0, "", "evaluation", Omission.Reason.KIND));
    }

    @Test
    void scores_and_documents_find_no_place_in_these_tables() {
        Evaluation evaluation = Evaluation.builder()
                .set(EvaluationField.EVALUATION_KIND, "部门重点评价")
                .set(EvaluationField.TOTAL, "88")
                .row(
                        Evaluation.NODES,
                        Cells.of(NodeColumn.class)
                                .set(NodeColumn.NAME, "决策")
                                .set(NodeColumn.SCORE, "/")
                                .build())
                .row(
                        Evaluation.MATERIALS,
                        Cells.of(MaterialColumn.class)
                                .set(MaterialColumn.KIND, "自评报告")
                                .build())
                .build();

        assertThat(TABLES.write(List.of(evaluation).iterator()).omissions())
                .extracting(Omission::path, Omission::reason)
                .containsExactlyInAnyOrder(
                        tuple("/evaluationKind", Omission.Reason.REWRITTEN),
                        tuple("/totalScore", Omission.Reason.NO_PLACE),
                        tuple("/nodes/0/name", Omission.Reason.NO_PLACE),
                        tuple("/nodes/0/score", Omission.Reason.NO_PLACE),
                        tuple("/materials/0/kind", Omission.Reason.NO_PLACE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20200010})
    void what_evaluations_say_comes_back_or_is_told(long seed) {
        Random random = new Random(seed);
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Evaluation.Builder evaluation = Evaluation.builder();
            for (EvaluationField field : EvaluationField.values()) {
                evaluation.set(field, one(random, "甲", "2024年", " 空 白 ", "", "/", "88.5分", "x\uD800y"));
            }
            evaluation
                    .set(EvaluationField.OBJECT_ID, Integer.toString(i))
                    .set(EvaluationField.OBJECT_KIND, one(random, "政策", "支出政策", "项目", "", "甲"))
                    .set(EvaluationField.EVALUATION_KIND, one(random, "部门评价", "财政评价", "财政重点评价"));
            for (int k = random.nextInt(4); k > 0; k--) {
                Cells.Builder<IssueColumn> issue = Cells.of(IssueColumn.class);
                for (IssueColumn column : IssueColumn.values()) {
                    issue.set(column, one(random, "问题", "", "/", "第一行\n第二行"));
                }
                evaluation.row(Evaluation.ISSUES, issue.build());
            }
            subjects.add(evaluation.build());
        }

        HeldOrTold.check(subjects);
    }

    private static String one(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
