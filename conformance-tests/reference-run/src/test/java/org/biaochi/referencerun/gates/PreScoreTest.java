// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.review.GateDecision;
import org.junit.jupiter.api.Test;

/** A city that takes points off per defect: what its score sheet says becomes data, and the result a pre-score. */
class PreScoreTest {
    private static final String CITY = """
            id: city
            version: 1.0.0
            name: {zh: 某市, en: A city}
            region: "999900"
            extends: central
            gate:
              合格: {decision: PASS_WITH_FIX, reason: 按本例的等级}
              不合格: {decision: RESUBMIT, reason: 按本例的等级}
            parameters:
              review.items:
                value:
                  - {item: 明确, name: 明确性, points: 5}
                  - {item: 进度, name: 进度安排, points: 3}
                reason: 按问题扣分
              review.total: {value: 8, reason: 两项合计}
              review.bands:
                value:
                  - {grade: 合格, from: 6, to: 8, edges: "[]"}
                  - {grade: 不合格, from: 0, to: 6}
                reason: 按本例的等级
              review.deductions:
                value:
                  - {item: 明确, rule: GR-TXT-002, points: 0.5, cap: 2}
                  - {item: 明确, rule: GR-IND-001, points: 1}
                  - {item: 进度, rule: GR-TIM-001, points: 1}
                reason: 每处问题扣分，单项封顶
              review.preScoreGates: {value: %s, reason: 没有打分表时采用预评分}
            """;

    private static GateDesk city(boolean gates) {
        return GateDesk.of("central").with("city", CITY.formatted(gates));
    }

    /** The goal with so many quality indicators in vague words. */
    private static PerformanceGoal vague(int rows) {
        PerformanceGoal.Builder goal = GateDesk.goal().toBuilder();
        for (int i = 0; i < rows; i++) {
            goal.indicator(Indicator.builder()
                    .set(IndicatorField.L1, "产出指标")
                    .set(IndicatorField.L2, "质量指标")
                    .set(IndicatorField.NAME, "教学水平第" + (i + 1) + "项")
                    .set(IndicatorField.VALUE, "有效提升"));
        }
        return goal.build();
    }

    @Test
    void each_defect_costs_its_points() {
        GoalAssessment clean = city(false).assess(false);
        assertThat(clean.preScore()).contains(new BigDecimal("8.00"));
        assertThat(clean.score()).isEmpty();
        assertThat(clean.grade()).isEmpty();
        assertThat(city(false).assess(vague(3), false).preScore()).contains(new BigDecimal("6.50"));
    }

    @Test
    void no_row_costs_more_than_its_cap() {
        assertThat(city(false).assess(vague(9), false).preScore()).contains(new BigDecimal("6.00"));
    }

    @Test
    void a_place_without_a_scheme_has_no_pre_score() {
        assertThat(GateDesk.of("central").assess(vague(3), false).preScore()).isEmpty();
    }

    @Test
    void an_undecided_rule_leaves_no_pre_score() {
        PerformanceGoal cut = GateDesk.goal().toBuilder()
                .partial(true)
                .set(GoalField.BUDGET_YEAR, "")
                .build();
        GoalAssessment assessment = city(false).assess(cut, false);
        boolean open = assessment.ledger().rows().stream()
                .filter(row -> row.rule().toString().matches("GR-TXT-002|GR-IND-001|GR-TIM-001"))
                .anyMatch(row -> !row.missing().isEmpty());
        assertThat(open).isTrue();
        assertThat(assessment.preScore()).isEmpty();
    }

    @Test
    void it_gates_only_where_the_place_says_so() {
        GateDecision silent = city(false).assess(false).gate().orElseThrow().decision();
        GateDecision speaking = city(true).assess(false).gate().orElseThrow().decision();
        assertThat(silent).isEqualTo(GateDecision.PASS);
        assertThat(speaking).isEqualTo(GateDecision.PASS_WITH_FIX);
    }
}
