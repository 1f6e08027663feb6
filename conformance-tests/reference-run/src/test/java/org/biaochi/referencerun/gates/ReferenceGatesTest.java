// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaochi.referencerun.gates.GateDesk.panel;
import static org.biaochi.referencerun.gates.GateDesk.records;
import static org.biaochi.referencerun.gates.GateDesk.sheet;
import static org.biaochi.referencerun.gates.GateDesk.step;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.review.Gate;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.review.ReviewRecord;
import org.biaochi.api.review.ReviewState;
import org.biaochi.core.rule.SharedParameters;
import org.biaochi.profiles.Packs;
import org.junit.jupiter.api.Test;

/** Each gate of the reference systems refuses and admits as its text says, through the whole engine. */
class ReferenceGatesTest {
    private static final String GRADED = records(step(1, "passed", "\"grade\": \"良\""));
    private static final String OPINION =
            "\"grade\": \"良\", \"opinion\": {\"text\": \"目标明确，同意安排\", \"amount\": \"500000\"}";

    @Test
    void the_nation_goes_by_the_grade() {
        GateDesk nation = GateDesk.of("central");
        assertThat(nation.gate(records(step(1, "passed", "\"grade\": \"优\""))))
                .isEqualTo(new Gate(GateDecision.PASS, List.of("优")));
        assertThat(nation.gate(GRADED).decision()).isEqualTo(GateDecision.PASS_WITH_FIX);
        assertThat(nation.gate(records(step(1, "returned", "\"grade\": \"中\""))).decision())
                .isEqualTo(GateDecision.RESUBMIT);
        assertThat(nation.gate(records(step(1, "rejected", "\"grade\": \"差\""))).decision())
                .isEqualTo(GateDecision.BLOCK);
    }

    @Test
    void what_was_sent_back_turned_down_or_cancelled_enters_nowhere_whatever_its_grade() {
        GateDesk nation = GateDesk.of("central");
        assertThat(nation.gate(records(step(1, "returned", "\"grade\": \"良\""))))
                .isEqualTo(new Gate(GateDecision.RESUBMIT, List.of("REVIEW_NOT_PASSED")));
        assertThat(nation.gate(records(step(1, "rejected", "\"grade\": \"优\""))))
                .isEqualTo(new Gate(GateDecision.BLOCK, List.of("REVIEW_NOT_PASSED")));
        assertThat(nation.gate(records(step(1, "cancelled", "\"grade\": \"优\"")))
                        .decision())
                .isEqualTo(GateDecision.BLOCK);
    }

    @Test
    void the_gate_rules_are_silent_until_the_goal_is_to_enter_the_budget() {
        GoalAssessment before = GateDesk.of("central").assess(false);
        assertThat(before.gate().orElseThrow().decision()).isEqualTo(GateDecision.PASS);
        Gate at = GateDesk.of("central").gate();
        assertThat(at.decision()).isEqualTo(GateDecision.RESUBMIT);
        assertThat(at.reasons()).containsExactly("GR-GATE-002");
    }

    @Test
    void a_returned_goal_enters_after_it_was_submitted_and_reviewed_again() {
        String first = step(1, "returned", "\"grade\": \"中\"", "\"submission\": \"v1\"");
        String second = step(2, "passed", "\"grade\": \"良\"", "\"submission\": \"v2\"");
        assertThat(GateDesk.of("central").gate(records(first)).decision().refuses())
                .isTrue();
        assertThat(GateDesk.of("central").gate(records(first, second)).decision())
                .isEqualTo(GateDecision.PASS_WITH_FIX);
    }

    @Test
    void ankang_refuses_a_score_below_the_standard_and_admits_the_standard() {
        GateDesk ankang = GateDesk.of("ankang");
        Gate below = ankang.gate(GRADED, sheet("4", "3.99", "59.99", "差"));
        assertThat(below.decision()).isEqualTo(GateDecision.BLOCK);
        assertThat(below.reasons()).contains("SCORE_BELOW_PASS_MARK");
        Gate at = ankang.gate(records(step(1, "passed", "\"grade\": \"良\"")), sheet("14", "14", "80", "良"));
        assertThat(at.decision()).isEqualTo(GateDecision.PASS_WITH_FIX);
        assertThat(at.reasons()).doesNotContain("SCORE_BELOW_PASS_MARK");
    }

    @Test
    void the_pass_mark_itself_passes() {
        GateDesk sixty = GateDesk.of("ankang");
        String record = records(step(1, "passed", "\"grade\": \"中\""));
        assertThat(sixty.gate(record, sheet("4", "4", "60", "中")).decision()).isEqualTo(GateDecision.PASS_WITH_FIX);
        assertThat(sixty.gate(record, sheet("4", "3.99", "59.99", "差")).decision())
                .isEqualTo(GateDecision.BLOCK);
    }

    @Test
    void ankang_refuses_a_goal_without_a_score() {
        Gate gate = GateDesk.of("ankang").gate(GRADED);
        assertThat(gate.decision()).isEqualTo(GateDecision.BLOCK);
        assertThat(gate.reasons()).containsExactly("SCORE_MISSING");
    }

    @Test
    void ningshan_budgets_by_the_mean_of_its_panel() {
        GateDesk strict = GateDesk.of("ningshan").with("strict", """
                id: strict
                version: 1.0.0
                name: {zh: 严格, en: Strict}
                region: "610923"
                extends: ningshan
                parameters:
                  F33.drop: {value: true, reason: 去掉一个最高分和一个最低分}
                  gate.passMark: {value: 86, reason: 本例的标准}
                """);
        String[] judges = {"60", "80", "85", "90", "100"};
        GoalAssessment refused = strict.assess(GRADED, panel("85", "良", judges));
        assertThat(refused.score()).contains(new BigDecimal("85.00"));
        assertThat(refused.grade()).contains("良");
        assertThat(refused.gate().orElseThrow().reasons()).containsExactly("SCORE_BELOW_PASS_MARK");
        GoalAssessment admitted = GateDesk.of("ningshan").assess(GRADED, panel("83", "良", judges));
        assertThat(admitted.score()).contains(new BigDecimal("83.00"));
        assertThat(admitted.gate().orElseThrow().decision().refuses()).isFalse();
    }

    @Test
    void baihe_arranges_no_money_without_a_goal_that_both_reviews_passed() {
        GateDesk baihe = GateDesk.of("baihe");
        String ours = sheet("14", "14", "80", "良");
        String department = "\"step\": \"主管部门审核\"";
        String finance = "\"step\": \"财政部门审核\", \"grade\": \"良\"";
        assertThat(baihe.gate(ours).decision()).isEqualTo(GateDecision.BLOCK);
        Gate half = baihe.gate(ours, records(step(1, "passed", department, "\"grade\": \"良\"")));
        assertThat(half.decision()).isEqualTo(GateDecision.BLOCK);
        assertThat(half.reasons()).containsExactly("REVIEW_NOT_PASSED");
        Gate returned = baihe.gate(ours, records(step(1, "passed", department), step(1, "returned", finance)));
        assertThat(returned.reasons()).containsExactly("REVIEW_NOT_PASSED");
        Gate again = baihe.gate(
                ours, records(step(1, "passed", department), step(1, "returned", finance), step(2, "passed", finance)));
        assertThat(again.reasons()).containsExactly("REVIEW_NOT_PASSED");
        Gate both = baihe.gate(
                ours, records(step(1, "returned", finance), step(2, "passed", department), step(2, "passed", finance)));
        assertThat(both.decision()).isEqualTo(GateDecision.PASS_WITH_FIX);
    }

    @Test
    void chongqing_takes_no_amount_without_an_opinion() {
        GateDesk chongqing = GateDesk.of("chongqing");
        Gate without = chongqing.gate(GRADED);
        assertThat(without.decision()).isEqualTo(GateDecision.BLOCK);
        assertThat(without.reasons()).containsExactly("OPINION_MISSING");
        assertThat(chongqing.gate(records(step(1, "passed", OPINION))).decision())
                .isEqualTo(GateDecision.PASS_WITH_FIX);
        Gate blank = chongqing.gate(records(step(1, "passed", "\"grade\": \"良\", \"opinion\": {\"text\": \" \"}")));
        assertThat(blank.reasons()).containsExactly("OPINION_MISSING");
        assertThat(GateDesk.of("central").gate(GRADED).reasons()).doesNotContain("OPINION_MISSING");
    }

    @Test
    void fuyang_sends_back_or_cancels_what_was_not_defended() {
        GateDesk fuyang = GateDesk.of("fuyang-zhujian");
        String failed = "\"grade\": \"良\", \"defence\": {\"passed\": false, \"opinion\": \"测算依据不足\"}";
        Gate returned = fuyang.gate(records(step(1, "returned", failed)));
        assertThat(returned).isEqualTo(new Gate(GateDecision.RESUBMIT, List.of("DEFENCE_FAILED", "REVIEW_NOT_PASSED")));
        Gate cancelled = fuyang.gate(records(step(1, "cancelled", failed)));
        assertThat(cancelled).isEqualTo(new Gate(GateDecision.BLOCK, List.of("DEFENCE_FAILED", "REVIEW_NOT_PASSED")));
        Gate passed = fuyang.gate(records(step(1, "passed", "\"grade\": \"良\", \"defence\": {\"passed\": true}")));
        assertThat(passed.decision()).isEqualTo(GateDecision.PASS_WITH_FIX);
        assertThat(fuyang.gate(GRADED).reasons()).containsExactly("DEFENCE_MISSING");
    }

    @Test
    void a_cancelled_budget_is_an_amount_of_nothing() {
        ReviewRecord cancelled = ReviewRecord.of(1, ReviewState.CANCELLED).build();
        assertThat(cancelled.proposedAmount())
                .hasValueSatisfying(amount -> assertThat(amount.yuan()).isZero());
        assertThat(ReviewRecord.of(1, ReviewState.PASSED).build().proposedAmount())
                .isEmpty();
    }

    @Test
    void fuyang_binds_its_bureau_only() {
        Packs packs = Packs.from(ReferenceGatesTest.class.getClassLoader());
        LocalDate day = LocalDate.of(2025, 9, 1);
        assertThat(packs.resolve(Context.in("330111").department("住建局").on(day), SharedParameters.declarations())
                        .layers())
                .hasSize(5);
        assertThat(packs.resolve(Context.in("330111").on(day), SharedParameters.declarations())
                        .gate())
                .doesNotContainKey("DEFENCE_FAILED");
    }

    @Test
    void a_sheet_that_does_not_add_up_is_refused_and_not_put_right() {
        GoalAssessment wrong = GateDesk.of("central").assess(GRADED, sheet("14", "14", "90", "优"));
        assertThat(wrong.gate().orElseThrow().decision()).isEqualTo(GateDecision.RESUBMIT);
        assertThat(wrong.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).hasToString("GR-GATE-006");
            assertThat(finding.arguments().text("sum")).isEqualTo("80");
            assertThat(finding.arguments().text("total")).isEqualTo("90");
        });
        assertThat(wrong.score()).contains(new BigDecimal("80.00"));
        assertThat(wrong.figures().get(0).inputs()).anySatisfy(input -> {
            assertThat(input.name()).isEqualTo("difference");
            assertThat(input.text()).isEqualTo("10");
        });
    }
}
