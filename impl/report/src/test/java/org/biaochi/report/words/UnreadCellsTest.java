// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Subject;
import org.junit.jupiter.api.Test;

class UnreadCellsTest {
    private static String said(Subject subject, String key) {
        return Wording.unread(
                        Missing.field(key),
                        RuleId.of("PM-EVA-104"),
                        subject.type().name(),
                        subject)
                .map(LocalText::zh)
                .orElse("");
    }

    private static Evaluation withScore(String text) {
        return Evaluation.builder()
                .row(
                        Evaluation.NODES,
                        Cells.of(NodeColumn.class).set(NodeColumn.SCORE, "8").build())
                .row(
                        Evaluation.NODES,
                        Cells.of(NodeColumn.class).set(NodeColumn.SCORE, text).build())
                .build();
    }

    @Test
    void a_word_for_a_number_is_quoted_and_a_blank_is_missing() {
        assertThat(said(withScore("优"), "score")).isEqualTo("得分（score）填的是“优”，无法识别");
        assertThat(said(withScore(""), "score")).isEmpty();
        assertThat(said(withScore("/"), "score")).isEmpty();
        assertThat(said(withScore("9分"), "score")).isEmpty();
    }

    @Test
    void a_day_that_there_is_not_is_quoted() {
        Evaluation never = Evaluation.builder()
                .set(EvaluationField.FINAL_DATE, "2025-02-30")
                .build();
        assertThat(said(never, "finalDate")).isEqualTo("定稿日期（finalDate）填的是“2025-02-30”，无法识别");
        Evaluation day = Evaluation.builder()
                .set(EvaluationField.FINAL_DATE, "2025-02-28")
                .build();
        assertThat(said(day, "finalDate")).isEmpty();
    }

    @Test
    void a_budget_year_that_is_none_is_quoted() {
        PerformanceGoal goal =
                PerformanceGoal.builder().set(GoalField.BUDGET_YEAR, "20266").build();
        assertThat(said(goal, "budgetYear")).isEqualTo("预算年度（budgetYear）填的是“20266”，无法识别");
        PerformanceGoal readable =
                PerformanceGoal.builder().set(GoalField.BUDGET_YEAR, "2026年").build();
        assertThat(said(readable, "budgetYear")).isEmpty();
    }

    @Test
    void a_cost_per_something_is_quoted_with_its_row() {
        PerformanceGoal goal = PerformanceGoal.builder()
                .indicator(Indicator.builder()
                        .set(IndicatorField.L1, "成本指标")
                        .set(IndicatorField.NAME, "培训成本")
                        .set(IndicatorField.VALUE, "≤100元/人"))
                .indicator(Indicator.builder()
                        .set(IndicatorField.L1, "产出指标")
                        .set(IndicatorField.NAME, "培训人数")
                        .set(IndicatorField.VALUE, "200人"))
                .build();
        assertThat(Wording.unread(Missing.field("value"), RuleId.of("GR-CST-001"), "goal", goal)
                        .map(LocalText::zh))
                .hasValue("指标值（value）填的是“≤100元/人（培训成本）”，不是一个能换算成元的数");
        assertThat(Wording.unread(Missing.field("value"), RuleId.of("GR-TXT-006"), "goal", goal))
                .isEmpty();
    }

    @Test
    void an_amount_below_nothing_says_so() {
        LinkageDecision decision =
                LinkageDecision.builder().set(LinkageField.BASE, "-5").build();
        assertThat(said(decision, "base")).isEqualTo("基数（base）填的是“-5”，不能是负数");
    }
}
