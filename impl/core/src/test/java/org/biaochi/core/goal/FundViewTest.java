// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fund blocks by the label dictionary (goals-and-review 1.6). */
class FundViewTest {
    private static FundView view(PerformanceGoal.Builder goal) {
        return GoalView.KEY.compute(goal.build(), FixedProfile.usual()).funds();
    }

    private static FundLine line(String item, String amount) {
        return line(item, FundColumn.INITIAL_BUDGET, amount);
    }

    private static FundLine line(String item, FundColumn column, String text) {
        return FundLine.builder()
                .item(Typed.of(item))
                .set(column, Typed.of(text))
                .build();
    }

    private static List<String> amounts(FundBlock block) {
        return block.sources().stream()
                .map(amount ->
                        amount.isNumber() ? amount.yuan().stripTrailingZeros().toPlainString() : "?")
                .toList();
    }

    @Test
    void sources_belong_to_the_total_above_them() {
        FundView view = view(PerformanceGoal.builder()
                .fund(line("中期资金总额：", "300"))
                .fund(line("其中：财政拨款", "200"))
                .fund(line("其他资金", "100"))
                .fund(line("年度资金总额：", "90"))
                .fund(line("其中：财政拨款", "80"))
                .fund(line("其他资金", "10")));
        assertEquals(List.of("2000000", "1000000"), amounts(view.overall()));
        assertEquals(List.of("800000", "100000"), amounts(view.annual()));
        assertEquals(
                Place.ofPointer("/funds/3/initial_budget"),
                view.annual().total().orElseThrow().place());
    }

    @Test
    void a_mere_total_is_that_of_the_year_unless_the_year_has_its_own() {
        FundView alone = view(PerformanceGoal.builder().fund(line("资金总额", "10000万元")));
        assertTrue(alone.annual().total().isPresent());
        assertTrue(alone.overall().isEmpty());
        FundView beside = view(PerformanceGoal.builder()
                .fund(line("资金总额", "100"))
                .fund(line("1、年度资金总额", "40"))
                .fund(line("其中 :财政拨款", "40")));
        assertEquals("1000000", beside.overall().total().orElseThrow().amount().toString());
        assertEquals("400000", beside.annual().total().orElseThrow().amount().toString());
        assertEquals(1, beside.annual().sources().size());
    }

    @Test
    void sources_above_a_closing_total_are_its_own() {
        FundView view = view(PerformanceGoal.builder()
                .fund(line("财政拨款", "80"))
                .fund(line("其他资金", "10"))
                .fund(line("资金总额", "90")));
        assertEquals(2, view.annual().sources().size());
        assertTrue(view.annual().total().isPresent());
    }

    @Test
    void lines_of_which_without_other_funds_are_only_a_part() {
        assertTrue(view(PerformanceGoal.builder().fund(line("年度资金总额", "90")).fund(line("其中：财政拨款", "80")))
                .annual()
                .isPart());
        assertFalse(view(PerformanceGoal.builder()
                        .fund(line("年度资金总额", "90"))
                        .fund(line("其中：财政拨款", "80"))
                        .fund(line("其他资金", "")))
                .annual()
                .isPart());
    }

    @Test
    void the_total_may_stand_outside_the_lines() {
        FundView view = view(PerformanceGoal.builder().set(GoalField.FUND_TOTAL, "90"));
        assertEquals(
                Place.ofPointer("/fundTotal"),
                view.annual().total().orElseThrow().place());
        assertTrue(view(PerformanceGoal.builder()).annual().isEmpty());
    }

    @Test
    void the_adjusted_budget_counts_where_no_other_is_given() {
        FundView view = view(PerformanceGoal.builder().fund(line("年度资金总额", FundColumn.BUDGET, "65.66")));
        assertEquals(
                Place.ofPointer("/funds/0/budget"),
                view.annual().total().orElseThrow().place());
    }

    @Test
    void the_execution_line_gives_its_weight_before_any_other() {
        FundView view = view(PerformanceGoal.builder()
                .fund(line("年度资金总额", FundColumn.WEIGHT, "20"))
                .fund(line("预算执行率", FundColumn.WEIGHT, "10分")));
        assertEquals("10", view.executionWeight().orElseThrow().toString());
        FundView stroke = view(PerformanceGoal.builder().fund(line("其他资金", FundColumn.WEIGHT, "—")));
        assertTrue(stroke.executionWeight().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    年度资金总额, 90, 900000
                    年度资金总额, 90元, 90
                    年度资金总额（元）, 90, 90
                    年度资金总额（万元）, 90, 900000
                    年度资金总额, 250万, 2500000
                    年度资金总额, 1.5亿元, 150000000
                    年度资金总额, '10,606.7522万元', 106067522
                    年度资金总额, 90人, ?
                    年度资金总额, 若干, ?
                    """)
    void amounts_are_in_yuan(String label, String typed, String yuan) {
        FundAmount amount = view(PerformanceGoal.builder().fund(line(label, typed)))
                .annual()
                .total()
                .orElseThrow();
        assertEquals(
                yuan, amount.isNumber() ? amount.yuan().stripTrailingZeros().toPlainString() : "?", amount::toString);
    }
}
