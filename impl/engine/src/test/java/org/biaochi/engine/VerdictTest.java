// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.Request;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.Verdict;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.subject.Place;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final RuleId A = RuleId.of("T-A-001");
    private static final Conclusion FOUND = Conclusion.failed(Defect.at(Place.ROOT));

    private static GoalAssessment review(String rule, Conclusion conclusion, Waiver... waivers) {
        try (ReferenceEngine engine = Given.engine(
                Given.packs(rule), TestPlugin.named("t").goalRule("T-A-001", (goal, context) -> conclusion))) {
            return engine.review(Request.of(Given.goal(1), Given.CONTEXT)
                    .waivers(List.of(waivers))
                    .build());
        }
    }

    @Test
    void an_unwaived_error_fails() {
        GoalAssessment review = review("T-A-001: error", FOUND);
        assertThat(review.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(review.gate().orElseThrow().decision()).isEqualTo(GateDecision.BLOCK);
        assertThat(review.gate().orElseThrow().reasons()).containsExactly("T-A-001");
    }

    @Test
    void a_warning_passes_with_something_to_mend() {
        GoalAssessment review = review("T-A-001: warning", FOUND);
        assertThat(review.verdict()).isEqualTo(Verdict.PASS);
        assertThat(review.gate().orElseThrow().decision()).isEqualTo(GateDecision.PASS_WITH_FIX);
    }

    @Test
    void an_escalated_finding_takes_the_escalated_severity() {
        Conclusion escalated = Conclusion.failed(Defect.at(Place.ROOT).escalate());
        assertThat(review("T-A-001: {severity: warning, escalated: error}", escalated)
                        .verdict())
                .isEqualTo(Verdict.FAIL);
        assertThat(review("T-A-001: {severity: warning, escalated: error}", FOUND)
                        .verdict())
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void a_waived_error_stays_visible_and_passes() {
        Waiver waiver =
                Waiver.finding(A).text("经局长办公会同意").by("张某").approver("李某").build();
        GoalAssessment review = review("T-A-001: error", FOUND, waiver);
        assertThat(review.verdict()).isEqualTo(Verdict.PASS);
        assertThat(review.findings()).hasSize(1);
        assertThat(review.findings().get(0).waiver()).contains(waiver);
        assertThat(review.ledger().row(A).orElseThrow().outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void an_expired_waiver_or_one_for_another_subject_does_not_hold() {
        Waiver expired = Waiver.finding(A)
                .text("理由")
                .by("张某")
                .approver("李某")
                .expires(Given.CONTEXT.asOf().minusDays(1))
                .build();
        Waiver other = Waiver.finding(A)
                .text("理由")
                .by("张某")
                .approver("李某")
                .subject("别的项目")
                .build();
        assertThat(review("T-A-001: error", FOUND, expired, other).verdict()).isEqualTo(Verdict.FAIL);
        Waiver today = Waiver.finding(A)
                .text("理由")
                .by("张某")
                .approver("李某")
                .expires(Given.CONTEXT.asOf())
                .subject("测试项目")
                .build();
        assertThat(review("T-A-001: error", FOUND, today).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void an_undecided_error_rule_is_not_passed() {
        Conclusion undecided = Conclusion.undecided(Missing.field("periodStart"));
        GoalAssessment review = review("T-A-001: error", undecided);
        assertThat(review.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(review.gate().orElseThrow().reasons()).containsExactly("T-A-001");
        assertThat(review("T-A-001: warning", undecided).verdict()).isEqualTo(Verdict.PASS);
        assertThat(review("T-A-001: {severity: error, policy: note}", undecided).verdict())
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void a_stated_reason_lifts_an_undecided_row_but_not_a_blocking_one() {
        Waiver reason = Waiver.undecided(A).text("项目期尚未批复").by("李某").build();
        Conclusion undecided = Conclusion.undecided(Missing.field("periodStart"));
        GoalAssessment review = review("T-A-001: error", undecided, reason);
        assertThat(review.verdict()).isEqualTo(Verdict.PASS);
        assertThat(review.ledger().row(A).orElseThrow().outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(review("T-A-001: {severity: error, policy: block}", undecided, reason)
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void what_could_not_be_judged_beside_a_waived_finding_still_holds_the_verdict() {
        Conclusion both = Conclusion.of(List.of(Defect.at(Place.ROOT)), List.of(Missing.field("deptCode")));
        Waiver waiver = Waiver.finding(A).text("理由").by("张某").approver("李某").build();
        assertThat(review("T-A-001: error", both, waiver).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void an_optional_rule_is_missed_by_nobody_and_counts_where_it_is_installed() {
        GoalAssessment without =
                review("T-A-001: info\n  T-B-002: {severity: error, optional: true}", Conclusion.passed());
        assertThat(without.verdict()).isEqualTo(Verdict.PASS);
        assertThat(without.ledger().row(RuleId.of("T-B-002"))).isEmpty();
        GoalAssessment with =
                review("T-A-001: {severity: error, optional: true}", Conclusion.failed(Defect.at(Place.ROOT)));
        assertThat(with.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(with.ledger().row(A).orElseThrow().extra()).isFalse();
    }

    @Test
    void a_required_rule_that_nobody_supplies_is_skipped_and_leaves_the_verdict_open() {
        GoalAssessment review = review("T-A-001: info\n  T-B-002: error", Conclusion.passed());
        assertThat(review.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(review.ledger().row(RuleId.of("T-B-002")).orElseThrow().reasons())
                .containsExactly(Reason.NOT_INSTALLED);
    }

    @Test
    void an_extra_rule_touches_neither_verdict_nor_gate() {
        GoalAssessment review = review("T-B-002: info", FOUND);
        assertThat(review.ledger().row(A).orElseThrow().extra()).isTrue();
        assertThat(review.findings()).hasSize(1);
        assertThat(review.verdict()).isEqualTo(Verdict.PASS);
        assertThat(review.gate().orElseThrow().decision()).isEqualTo(GateDecision.PASS);
    }

    @Test
    void a_rule_that_a_layer_switched_off_is_shown_and_not_asked() {
        GoalAssessment review = review("T-A-001: {enabled: false, severity: error, reason: 本地不适用}", FOUND);
        assertThat(review.verdict()).isEqualTo(Verdict.PASS);
        assertThat(review.ledger().row(A).orElseThrow().reasons()).containsExactly(Reason.SWITCHED_OFF);
    }

    @Test
    void a_fact_that_was_never_connected_is_only_noted() {
        FactKey<String> key = FactKey.of("history/last", String.class);
        TestPlugin plugin = TestPlugin.named("t")
                .goalRule(
                        "T-A-001",
                        Needs.NOTHING.fact(key),
                        (goal, context) -> context.fact(key).isPresent()
                                ? Conclusion.passed()
                                : Conclusion.undecided(Missing.fact(key)));
        try (ReferenceEngine engine = Given.engine(Given.packs("T-A-001: error"), plugin)) {
            assertThat(engine.review(Given.goal(1), Given.CONTEXT, Facts.NONE).verdict())
                    .isEqualTo(Verdict.PASS);
            Facts connected = Facts.builder().connected("history").build();
            assertThat(engine.review(Given.goal(1), Given.CONTEXT, connected).verdict())
                    .isEqualTo(Verdict.UNDECIDED);
            Facts itself = Facts.builder().connected("history/last").build();
            assertThat(engine.review(Given.goal(1), Given.CONTEXT, itself).verdict())
                    .isEqualTo(Verdict.UNDECIDED);
            Facts neighbour = Facts.builder()
                    .put(FactKey.of("history/other", String.class), "上年")
                    .build();
            assertThat(engine.review(Given.goal(1), Given.CONTEXT, neighbour).verdict())
                    .isEqualTo(Verdict.PASS);
            Facts present = Facts.builder().put(key, "上年").build();
            assertThat(engine.review(Given.goal(1), Given.CONTEXT, present).verdict())
                    .isEqualTo(Verdict.PASS);
            assertThat(engine.needs(Given.goal(1), Given.CONTEXT)).hasSize(1);
        }
    }

    @Test
    void a_fact_that_a_rule_did_not_declare_is_withheld() {
        FactKey<String> key = FactKey.of("history/last", String.class);
        TestPlugin plugin = TestPlugin.named("t")
                .goalRule("T-A-001", (goal, context) -> context.fact(key).isPresent() ? FOUND : Conclusion.passed());
        try (ReferenceEngine engine = Given.engine(Given.packs("T-A-001: error"), plugin)) {
            Facts present = Facts.builder().put(key, "上年").build();
            assertThat(engine.review(Given.goal(1), Given.CONTEXT, present).findings())
                    .isEmpty();
        }
    }

    @Test
    void a_draft_has_no_gate_and_rules_of_completeness_wait() {
        TestPlugin plugin = TestPlugin.named("t");
        plugin.rule(
                "T-A-001",
                Scope.GOAL,
                Needs.NOTHING,
                (goal, context) -> FOUND,
                TestPlugin.card("T-A-001", "goal").waitsForSubmission(true).build());
        try (ReferenceEngine engine = Given.engine(Given.packs("T-A-001: error"), plugin)) {
            GoalAssessment draft = engine.review(
                    Request.of(Given.goal(1), Given.CONTEXT).draft(true).build());
            assertThat(draft.findings()).isEmpty();
            assertThat(draft.gate()).isEmpty();
            assertThat(draft.ledger().row(A).orElseThrow().reasons()).containsExactly(Reason.DRAFT);
            assertThat(engine.review(Given.goal(1), Given.CONTEXT, Facts.NONE).findings())
                    .hasSize(1);
        }
    }
}
