// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.engine.Reconciliation;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.review.AspectColumn;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.review.SectionColumn;
import org.biaochi.api.subject.Amount;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.core.preevaluation.PreEvaluationGates;
import org.biaochi.core.preevaluation.Reconciling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What conclusion, sections, joint review and re-evaluation add to the gate under the shipped packs. */
class PreEvaluationGatesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final GoalReviewer REVIEWER = new GoalReviewer();
    private static final Profile CENTRAL = REVIEWER.profile("central", DAY);
    private static final Profile CHONGQING = REVIEWER.profile("chongqing", DAY);

    private static PreEvaluation.Builder evaluation(String kind, String score) {
        return PreEvaluation.builder()
                .set(PreEvaluationField.PROJECT_CODE, "P001")
                .set(PreEvaluationField.EVALUATOR_KIND, kind)
                .set(PreEvaluationField.TOTAL_SCORE, score)
                .set(PreEvaluationField.CONCLUSION, "予以支持");
    }

    private static List<String> reasons(PreEvaluation.Builder evaluation, Profile profile, Facts facts) {
        return PreEvaluationGates.of(evaluation.build(), profile, facts).gates().stream()
                .map(gate -> gate.decision() + " " + gate.reasons().get(0))
                .toList();
    }

    private static Facts self(PreEvaluation.Builder own) {
        return Facts.builder().put(ReviewFacts.SELF_PRE_EVALUATION, own.build()).build();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "予以支持, -",
                "部分支持, PASS_WITH_FIX CONCLUSION_PARTIAL",
                "不予支持, BLOCK CONCLUSION_NEGATIVE",
                "'', RESUBMIT CONCLUSION_MISSING",
                "待研究, RESUBMIT CONCLUSION_MISSING"
            })
    void the_conclusion_opens_or_closes_the_gate(String conclusion, String reason) {
        PreEvaluation.Builder evaluation = evaluation("再评估", "86").set(PreEvaluationField.CONCLUSION, conclusion);
        assertEquals(reason == null ? List.of() : List.of(reason), reasons(evaluation, CENTRAL, Facts.NONE));
    }

    private static Cells<SectionColumn> section(String title, String text) {
        return Cells.of(SectionColumn.class)
                .set(SectionColumn.TITLE, title)
                .set(SectionColumn.TEXT, text)
                .build();
    }

    @Test
    void a_self_evaluation_whose_section_on_risks_is_blank_is_refused_by_name() {
        PreEvaluation.Builder own = evaluation("自评估", "92")
                .section(section("一、存在问题", "设备闲置。"))
                .section(section("二、影响因素", "招标时间。"))
                .section(section("三、风险防范措施", "　"));
        assertEquals(List.of("RESUBMIT SECTION_BLANK(风险防范措施)"), reasons(own, CHONGQING, Facts.NONE));
        assertEquals(List.of(), reasons(own, CENTRAL, Facts.NONE));
        own.section(section("风险防范措施", "按季比对。"));
        assertEquals(List.of(), reasons(own, CHONGQING, Facts.NONE));
    }

    @Test
    void only_the_self_evaluation_owes_these_sections_but_who_does_not_say_owes_them_too() {
        assertEquals(List.of(), reasons(evaluation("再评估", "86"), CHONGQING, Facts.NONE));
        assertEquals(3, reasons(evaluation("", "86"), CHONGQING, Facts.NONE).size());
    }

    private static Cells<AspectColumn> aspect(String name, String answer) {
        return Cells.of(AspectColumn.class)
                .set(AspectColumn.NAME, name)
                .set(AspectColumn.ANSWER, answer)
                .build();
    }

    @Test
    void one_no_of_the_joint_review_keeps_the_project_out() {
        PreEvaluation.Builder joint = evaluation("联合评审", "86")
                .aspect(aspect("立项必要性", "是"))
                .aspect(aspect("投入经济性", "否"))
                .aspect(aspect("绩效目标合理性", "通过"));
        assertEquals(List.of("BLOCK ASPECT_REFUSED(投入经济性)"), reasons(joint, CHONGQING, Facts.NONE));
    }

    @Test
    void a_joint_review_without_an_answer_does_not_pass() {
        PreEvaluation.Builder joint =
                evaluation("联合评审", "86").aspect(aspect("立项必要性", "是")).aspect(aspect("投入经济性", "待议"));
        assertEquals(
                List.of("RESUBMIT ASPECT_OPEN(投入经济性)", "RESUBMIT ASPECT_OPEN(绩效目标合理性)"),
                reasons(joint, CHONGQING, Facts.NONE));
        assertEquals(3, reasons(evaluation("联合评审", "86"), CHONGQING, Facts.NONE).size());
        assertEquals(List.of(), reasons(evaluation("再评估", "86"), CHONGQING, Facts.NONE));
    }

    @Test
    void a_self_score_far_above_the_re_evaluation_is_returned_and_the_budget_rests_on_the_latter() {
        PreEvaluation own = evaluation("自评估", "92").build();
        PreEvaluation re = evaluation("再评估", "78")
                .set(PreEvaluationField.RECOMMENDED_AMOUNT, "975")
                .build();
        Reconciliation both = Reconciling.of(own, re, CHONGQING);
        assertTrue(both.returned().get());
        assertEquals(new BigDecimal("14"), both.difference().get());
        assertEquals(new BigDecimal("78"), both.budgetScore().get());
        assertEquals(Optional.of(Amount.ofYuan(new BigDecimal("9750000"))), both.budgetAmount());
        assertEquals("F30", both.figure().formula().toString());
        assertEquals("d", both.figure().parameters().get(0).name());
        assertEquals("chongqing", both.figure().parameters().get(0).source());
    }

    @ParameterizedTest
    @CsvSource({
        "92, 82, ''",
        "92, 81.99, RESUBMIT REEVALUATION_RETURN",
        "70, 95, ''",
        "'', 80, RESUBMIT REEVALUATION_OPEN"
    })
    void ten_points_are_allowed(String own, String re, String reason) {
        List<String> reasons = reasons(evaluation("再评估", re), CENTRAL, self(evaluation("自评估", own)));
        assertEquals(reason.isEmpty() ? List.of() : List.of(reason), reasons);
    }

    @Test
    void evaluations_of_two_projects_are_not_compared() {
        Facts facts = self(evaluation("自评估", "92").set(PreEvaluationField.PROJECT_CODE, "P002"));
        PreEvaluationGates gates = PreEvaluationGates.of(evaluation("再评估", "91").build(), CENTRAL, facts);
        assertEquals(
                Value.error(Reconciling.OTHER_PROJECT),
                gates.reconciliation().orElseThrow().returned());
        assertEquals(GateDecision.RESUBMIT, gates.gates().get(0).decision());
    }

    @Test
    void a_self_evaluation_is_not_held_against_itself() {
        Facts facts = self(evaluation("自评估", "92"));
        PreEvaluationGates gates = PreEvaluationGates.of(evaluation("自评估", "60").build(), CENTRAL, facts);
        assertFalse(gates.reconciliation().isPresent());
        assertEquals(List.of(), gates.gates());
    }
}
