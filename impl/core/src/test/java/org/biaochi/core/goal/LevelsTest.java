// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.core.Rows;
import org.biaochi.core.logic.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Levels as people type them (goals-and-review 1.4). */
class LevelsTest {
    private static final FixedProfile PROFILE = FixedProfile.usual();

    static List<String[]> rows() {
        return Rows.of(LevelsTest.class, "levels.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void are_read_as_the_table_says(String l1Typed, String l2Typed, String l1, String l2, String q1, String q2) {
        RowView row = row(cell(l1Typed), cell(l2Typed));
        assertEquals(Optional.of(l1).filter(name -> !name.equals("-")), row.l1());
        assertEquals(Optional.of(l2).filter(name -> !name.equals("-")), row.l2());
        assertEquals(q1, row.l1Quota().map(Quota::toString).orElse("-"));
        assertEquals(q2, row.l2Quota().map(Quota::toString).orElse("-"));
    }

    private static String cell(String typed) {
        return typed.equals("-") ? "" : typed;
    }

    private static RowView row(String l1, String l2) {
        PerformanceGoal goal = PerformanceGoal.builder()
                .indicator(Indicator.builder()
                        .set(IndicatorField.L1, l1)
                        .set(IndicatorField.L2, l2)
                        .set(IndicatorField.NAME, "甲")
                        .set(IndicatorField.VALUE, "1次"))
                .build();
        return GoalView.KEY.compute(goal, PROFILE).row(goal.indicators().get(0));
    }

    @Test
    void cost_is_known_under_either_taxonomy() {
        assertEquals(Truth.TRUE, row("成本指标", "经济成本指标").isCost());
        assertEquals(Truth.TRUE, row("产出指标", "成本指标").isCost());
        assertEquals(Truth.FALSE, row("产出指标", "数量指标").isCost());
        assertEquals(Truth.FALSE, row("效益指标", "成本指标").isCost());
        assertEquals(Truth.UNKNOWN, row("投入", "成本指标").isCost());
        assertEquals(Truth.UNKNOWN, row("投入", "数量指标").isCost());
    }

    @Test
    void both_ends_of_a_printed_range_keep_the_quota() {
        Quota quota = row("成本指标(0-20)分", "").l1Quota().orElseThrow();
        assertTrue(quota.holds(BigDecimal.ZERO));
        assertTrue(quota.holds(new BigDecimal("20.00")));
        assertFalse(quota.holds(new BigDecimal("20.01")));
        assertFalse(quota.holds(new BigDecimal("-1")));
    }
}
