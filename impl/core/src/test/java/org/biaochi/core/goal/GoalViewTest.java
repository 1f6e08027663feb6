// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.goal.ValueType;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.logic.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The derived view of a goal (goals-and-review 1.3, 1.4, 1.6). */
class GoalViewTest {
    private static GoalView view(PerformanceGoal.Builder goal) {
        return view(goal, FixedProfile.usual());
    }

    private static GoalView view(PerformanceGoal.Builder goal, FixedProfile profile) {
        return GoalView.KEY.compute(goal.build(), profile);
    }

    private static Indicator.Builder row(String name, String value, String weight) {
        return Indicator.builder()
                .set(IndicatorField.L1, "产出指标")
                .set(IndicatorField.L2, "数量指标")
                .set(IndicatorField.NAME, name)
                .set(IndicatorField.VALUE, value)
                .set(IndicatorField.WEIGHT, weight);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '', '', '', true
                    指标1, '', '', true
                    指标1：, ' ', /, true
                    培训人数, '', '', false
                    '', 10人, '', false
                    '', '', 10, false
                    指标1：培训人数, '', '', false
                    """)
    void a_row_is_unused_if_name_value_and_weight_are_blank(String name, String value, String weight, boolean unused) {
        PerformanceGoal.Builder goal = PerformanceGoal.builder().indicator(row(name, value, weight));
        GoalView view = view(goal);
        assertEquals(unused, view.row(goal.build().indicators().get(0)).unused());
        assertEquals(unused ? 0 : 1, view.rows(PeriodSet.ANNUAL).size());
    }

    @Test
    void a_readable_flag_places_a_row_in_its_set() {
        GoalView view = view(PerformanceGoal.builder()
                .indicator(row("甲", "1次", "").set(IndicatorField.PERIOD, "中长期目标"))
                .indicator(row("乙", "1次", "").set(IndicatorField.PERIOD, "年度"))
                .indicator(row("丙", "1次", "").set(IndicatorField.PERIOD, "看情况")));
        assertEquals(List.of("乙", "丙"), names(view, PeriodSet.ANNUAL));
        assertEquals(List.of("甲"), names(view, PeriodSet.OVERALL));
    }

    private static List<String> names(GoalView view, PeriodSet set) {
        return view.rows(set).stream().map(RowView::name).toList();
    }

    @Test
    void a_column_of_unused_rows_is_carried() {
        GoalView view = view(PerformanceGoal.builder().indicator(row("", "", "")));
        assertEquals(Typed.State.BLANK, view.presence(IndicatorField.L1));
        assertEquals(Typed.State.ABSENT, view.presence(IndicatorField.FORMULA));
    }

    @Test
    void only_the_end_of_the_last_row_of_a_cut_copy_may_be_cut() {
        PerformanceGoal goal = PerformanceGoal.builder()
                .partial(true)
                .indicator(row("甲", "", ""))
                .indicator(row("乙", "1次", ""))
                .build();
        GoalView view = GoalView.KEY.compute(goal, FixedProfile.usual());
        RowView last = view.row(goal.indicators().get(1));
        assertTrue(last.mayBeCut(IndicatorField.WEIGHT));
        assertTrue(last.mayBeCut(IndicatorField.VALUE));
        assertFalse(last.mayBeCut(IndicatorField.NAME));
        assertFalse(view.row(goal.indicators().get(0)).mayBeCut(IndicatorField.WEIGHT));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2025, 2025
                    2025年, 2025
                    2025年度, 2025
                    ２０２５, 2025
                    25, ''
                    2025-2026, ''
                    1900, ''
                    """)
    void budget_years_are_read_strictly(String typed, String year) {
        assertEquals(
                year,
                view(PerformanceGoal.builder().set(GoalField.BUDGET_YEAR, typed))
                        .budgetYear()
                        .map(FiscalYear::year)
                        .map(String::valueOf)
                        .orElse(""));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2025-01-01, 2025-12-31, 2025-01-01, 2025-12-31
                    2025年2月, 2025年2月, 2025-02-01, 2025-02-28
                    2023.07, 2024.01, 2023-07-01, 2024-01-31
                    2024年, 2024年, 2024-01-01, 2024-12-31
                    2024年1月至12月, 2024年1月至12月, 2024-01-01, 2024-12-31
                    1月, 12月, '', ''
                    """)
    void periods_run_from_the_first_to_the_last_day(String start, String end, String first, String last) {
        GoalView view = view(
                PerformanceGoal.builder().set(GoalField.PERIOD_START, start).set(GoalField.PERIOD_END, end));
        assertEquals(first, view.periodStart().map(Object::toString).orElse(""));
        assertEquals(last, view.periodEnd().map(Object::toString).orElse(""));
    }

    @Test
    void a_code_in_front_of_the_name_is_no_part_of_it() {
        GoalView view = view(PerformanceGoal.builder().set(GoalField.PROJECT_NAME, "51000021R000000019951-工资性支出"));
        assertEquals("工资性支出", view.projectName());
        assertEquals("51000021R000000019951", view.projectCode());
        GoalView plain = view(PerformanceGoal.builder().set(GoalField.PROJECT_NAME, "5G-A基站建设"));
        assertEquals("5G-A基站建设", plain.projectName());
        assertEquals("", plain.projectCode());
    }

    @ParameterizedTest
    @CsvSource({"是, TRUE", "否, FALSE", "'', UNKNOWN", "看情况, UNKNOWN", "YES, TRUE"})
    void facing_the_public_is_never_guessed(String typed, Truth expected) {
        assertEquals(
                expected,
                view(PerformanceGoal.builder().set(GoalField.PUBLIC_FACING, typed))
                        .publicFacing());
    }

    @Test
    void an_absent_field_is_undecided_only_where_the_form_carries_it() {
        FixedProfile profile = FixedProfile.usual().carrying("unit");
        GoalView view = view(PerformanceGoal.builder().set(GoalField.PERIOD_START, ""), profile);
        assertEquals(Outcome.UNDECIDED, view.absent("unit").outcome());
        assertEquals(Reason.FIELD_NOT_ON_FORM, view.absent("weight").reason());
        assertEquals(
                "[periodStart, unit]",
                view.lacking(GoalField.PERIOD_START, GoalField.PERIOD_END, GoalField.UNIT)
                        .missing()
                        .toString());
        assertEquals(
                Reason.FIELD_NOT_ON_FORM, view.lacking(GoalField.PERIOD_END).reason());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    定量, 若干, QUANT
                    定量指标, 95%, RATE
                    定性, 95%, QUAL_GRADE
                    定性, 是, BOOLEAN
                    RATE, 高, RATE
                    '', 20万元, AMOUNT
                    其他, 10次, QUANT
                    """)
    void the_column_decides_the_type_and_the_value_refines_it(String column, String value, ValueType type) {
        PerformanceGoal goal = PerformanceGoal.builder()
                .indicator(row("甲", value, "").set(IndicatorField.VALUE_TYPE, column))
                .build();
        assertEquals(
                Optional.of(type),
                GoalView.KEY
                        .compute(goal, FixedProfile.usual())
                        .row(goal.indicators().get(0))
                        .valueType());
    }

    @Test
    void weights_are_summed_exactly_and_say_what_is_missing() {
        SetWeights weights = view(PerformanceGoal.builder()
                        .indicator(row("甲", "1次", "33.33"))
                        .indicator(row("乙", "1次", "66.67分")))
                .weights(PeriodSet.ANNUAL);
        assertEquals("100.00", weights.sum().toPlainString());
        assertTrue(weights.isComplete());
        SetWeights gaps = view(PerformanceGoal.builder()
                        .indicator(row("甲", "1次", "高"))
                        .indicator(row("乙", "1次", "—")))
                .weights(PeriodSet.ANNUAL);
        assertTrue(gaps.isTyped());
        assertFalse(gaps.isComplete());
    }
}
