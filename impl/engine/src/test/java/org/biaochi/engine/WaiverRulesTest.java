// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.Request;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.Verdict;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.Place;
import org.biaochi.core.mark.FindingIds;
import org.junit.jupiter.api.Test;

class WaiverRulesTest {
    private static final RuleId FAILS = RuleId.of("T-A-001");
    private static final RuleId OPEN = RuleId.of("T-B-001");
    private static final LocalDate DAY = Given.CONTEXT.asOf();
    private static final String[] RULES = {
        "T-A-001: error",
        "T-B-001: warning",
        "WV-001: info",
        "WV-002: warning",
        "WV-003: warning",
        "WV-004: warning",
        "WV-005: warning"
    };

    private static Waiver.Builder waiver() {
        return Waiver.finding(FAILS).text("已核实").by("张三").approver("李四");
    }

    private static Request.Builder<PerformanceGoal> request(int rows) {
        return Request.of(Given.goal(rows), Given.CONTEXT);
    }

    private static GoalAssessment review(Request.Builder<PerformanceGoal> request) {
        return review(request, RULES);
    }

    private static GoalAssessment review(Request.Builder<PerformanceGoal> request, String... rules) {
        TestPlugin plugin = TestPlugin.named("t")
                .rowRule(
                        "T-A-001",
                        (row, context) ->
                                Conclusion.failed(Defect.at(row.place()).pattern("p" + row.index())))
                .goalRule("T-B-001", (goal, context) -> Conclusion.undecided(Missing.field("periodStart")));
        try (ReferenceEngine engine = Given.engine(Given.packs(rules), plugin)) {
            return engine.review(request.build());
        }
    }

    private static List<String> told(GoalAssessment review) {
        return review.findings().stream()
                .filter(finding -> finding.rule().toString().startsWith("WV-"))
                .map(finding ->
                        finding.rule() + " " + finding.severity() + " " + finding.place() + " " + finding.pattern())
                .toList();
    }

    private static LedgerRow row(GoalAssessment review, String rule) {
        return review.ledger().row(RuleId.of(rule)).orElseThrow();
    }

    @Test
    void without_waivers_the_rules_on_waivers_do_not_apply() {
        GoalAssessment review = review(request(1));
        for (String rule : List.of("WV-001", "WV-002", "WV-003", "WV-004", "WV-005")) {
            assertThat(row(review, rule).outcome()).as(rule).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(row(review, rule).reasons()).as(rule).containsExactly(Reason.NO_PLACE);
        }
    }

    @Test
    void a_waiver_that_another_person_approved_holds_and_is_no_finding() {
        GoalAssessment review = review(request(1).waivers(List.of(waiver().build())));
        assertThat(review.verdict()).isEqualTo(Verdict.PASS);
        assertThat(told(review)).isEmpty();
        assertThat(row(review, "WV-004").outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_waiver_that_approves_itself_is_refused_whatever_blanks_the_name_is_written_with() {
        for (String self : List.of("张三", " 张 三", "张\u3000三")) {
            GoalAssessment review =
                    review(request(1).waivers(List.of(waiver().approver(self).build())));
            assertThat(review.verdict()).isEqualTo(Verdict.FAIL);
            assertThat(told(review)).containsExactly("WV-004 WARNING /waivers/0 self");
        }
    }

    @Test
    void a_waiver_without_approver_is_refused_and_says_so() {
        GoalAssessment review = review(request(1)
                .waivers(List.of(Waiver.finding(FAILS).text("已核实").by("张三").build())));
        assertThat(review.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(review.findings())
                .filteredOn(finding -> finding.rule().equals(FAILS))
                .allSatisfy(finding -> assertThat(finding.waiver()).isEmpty());
        assertThat(told(review)).containsExactly("WV-004 WARNING /waivers/0 default");
    }

    @Test
    void a_stated_reason_needs_no_approver() {
        Waiver reason = Waiver.undecided(OPEN).text("尚未批复").by("张三").build();
        GoalAssessment review = review(request(0).waivers(List.of(reason)));
        assertThat(told(review)).isEmpty();
        assertThat(row(review, "T-B-001").statedReasons()).containsExactly(reason);
    }

    @Test
    void an_expired_waiver_is_told_once_and_not_also_as_unused() {
        Waiver expired = waiver().expires(DAY.minusDays(1)).build();
        GoalAssessment review = review(request(1).waivers(List.of(expired)));
        assertThat(review.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(told(review)).containsExactly("WV-002 WARNING /waivers/0 default");
        assertThat(told(review(request(1).waivers(List.of(waiver().expires(DAY).build())))))
                .isEmpty();
    }

    @Test
    void a_waiver_asked_for_after_the_day_of_the_review_does_not_hold_yet() {
        Waiver late = waiver().appliedOn(DAY.plusDays(1)).build();
        GoalAssessment review = review(request(1).waivers(List.of(late)));
        assertThat(review.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(told(review)).containsExactly("WV-002 WARNING /waivers/0 notYet");
        assertThat(told(review(
                        request(1).waivers(List.of(waiver().appliedOn(DAY).build())))))
                .isEmpty();
    }

    @Test
    void nobody_waives_a_rule_that_the_profile_says_cannot_be_waived() {
        String[] strict = {"T-A-001: {severity: error, waivable: false}", "WV-004: warning", "WV-005: warning"};
        GoalAssessment review = review(request(1).waivers(List.of(waiver().build())), strict);
        assertThat(review.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(review.findings())
                .filteredOn(finding -> finding.rule().equals(FAILS))
                .allSatisfy(finding -> assertThat(finding.waiver()).isEmpty());
        assertThat(told(review)).containsExactly("WV-005 WARNING /waivers/0 default");
    }

    @Test
    void a_waiver_that_covers_nothing_is_told_with_its_place_in_the_list() {
        GoalAssessment review = review(request(1)
                .waivers(List.of(
                        waiver().build(),
                        waiver().place(Place.ofPointer("/indicators/7")).build(),
                        Waiver.finding(RuleId.of("T-Z-009"))
                                .text("x")
                                .by("张三")
                                .approver("李四")
                                .build(),
                        Waiver.undecided(FAILS).text("x").by("张三").build())));
        assertThat(told(review))
                .containsExactly(
                        "WV-001 INFO /waivers/1 default",
                        "WV-001 INFO /waivers/2 unknown",
                        "WV-001 INFO /waivers/3 decided");
        assertThat(row(review, "WV-001").count(Outcome.PASSED)).isEqualTo(1);
    }

    @Test
    void a_waiver_without_place_and_subject_is_too_wide_for_several_places() {
        assertThat(told(review(request(2).waivers(List.of(waiver().build())))))
                .containsExactly("WV-003 WARNING /waivers/0 default");
        assertThat(told(review(request(1).waivers(List.of(waiver().build()))))).isEmpty();
        assertThat(told(review(
                        request(2).waivers(List.of(waiver().subject("测试项目").build())))))
                .isEmpty();
        assertThat(told(review(request(2)
                        .waivers(List.of(
                                waiver().place(Place.ofPointer("/indicators")).build())))))
                .isEmpty();
    }

    @Test
    void a_too_wide_waiver_holds_all_the_same() {
        assertThat(review(request(2).waivers(List.of(waiver().build()))).verdict())
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void of_waivers_handed_in_for_many_only_those_that_concern_a_subject_are_judged() {
        Waiver elsewhere = waiver().subject("别的项目").build();
        Waiver anywhere = Waiver.finding(OPEN).text("x").by("张三").approver("李四").build();
        Waiver here = Waiver.finding(OPEN)
                .text("x")
                .by("张三")
                .approver("李四")
                .subject("测试项目")
                .build();
        assertThat(told(review(request(0).sharedWaivers(List.of(elsewhere, anywhere)))))
                .isEmpty();
        assertThat(told(review(request(0).sharedWaivers(List.of(elsewhere, anywhere, here)))))
                .containsExactly("WV-001 INFO /waivers/2 default");
        assertThat(told(review(request(0).waivers(List.of(elsewhere, anywhere)))))
                .containsExactly("WV-001 INFO /waivers/1 default");
    }

    @Test
    void of_waivers_handed_in_for_many_an_expired_one_is_told_where_it_would_have_held() {
        Waiver expired = waiver().expires(DAY.minusDays(1)).build();
        assertThat(told(review(request(1).sharedWaivers(List.of(expired)))))
                .containsExactly("WV-002 WARNING /waivers/0 default");
        assertThat(told(review(request(0).sharedWaivers(List.of(expired))))).isEmpty();
    }

    @Test
    void no_waiver_waives_a_finding_on_waivers() {
        Waiver self = waiver().approver("张三").build();
        Waiver cover = Waiver.finding(RuleId.of("WV-004"))
                .text("x")
                .by("张三")
                .approver("李四")
                .build();
        GoalAssessment review = review(request(1).waivers(List.of(self, cover)));
        assertThat(review.findings())
                .filteredOn(finding -> finding.rule().equals(RuleId.of("WV-004")))
                .singleElement()
                .extracting(Finding::waiver)
                .satisfies(waiver -> assertThat(waiver.isEmpty()).isTrue());
        assertThat(told(review)).contains("WV-001 INFO /waivers/1 default");
    }

    @Test
    void a_draft_still_changes_so_nothing_is_unused_yet() {
        GoalAssessment review = review(request(0).draft(true).waivers(List.of(waiver().build())));
        assertThat(row(review, "WV-001").outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(told(review)).isEmpty();
    }

    @Test
    void a_profile_that_does_not_name_them_does_without_them() {
        TestPlugin plugin = TestPlugin.named("t").goalRule("T-A-001", (goal, context) -> Conclusion.passed());
        try (ReferenceEngine engine = Given.engine(Given.packs("T-A-001: error"), plugin)) {
            GoalAssessment review =
                    engine.review(request(1).waivers(List.of(waiver().build())).build());
            assertThat(review.ledger().rows()).extracting(LedgerRow::rule).containsExactly(FAILS);
        }
    }

    @Test
    void a_waiver_limited_to_one_finding_covers_no_other_of_its_rule() {
        GoalAssessment before = review(request(3));
        List<String> ids = FindingIds.of(before);
        GoalAssessment review =
                review(request(3).waivers(List.of(waiver().findingId(ids.get(1)).build())));

        assertThat(review.findings().stream()
                        .filter(finding -> finding.waiver().isPresent())
                        .map(Finding::place))
                .containsExactly(before.findings().get(1).place());
        assertThat(told(review)).isEmpty();
        assertThat(FindingIds.of(review)).isEqualTo(ids);
    }

    @Test
    void a_waiver_of_a_finding_that_is_gone_is_no_finding_of_the_subject() {
        String id = FindingIds.of(review(request(3))).get(2);

        assertThat(told(review(request(2).waivers(List.of(waiver().findingId(id).build())))))
                .isEmpty();
    }

    @Test
    void a_waiver_limited_to_one_finding_is_checked_like_any_other() {
        String id = FindingIds.of(review(request(1))).get(0);
        Waiver own = Waiver.finding(FAILS)
                .text("已核实")
                .by("张三")
                .approver("张 三")
                .findingId(id)
                .build();

        assertThat(told(review(request(1).sharedWaivers(List.of(own)))))
                .containsExactly("WV-004 WARNING /waivers/0 self");
    }

    @Test
    void a_reason_limited_to_what_was_missing_holds_for_nothing_else() {
        LedgerRow open = row(review(request(1)), "T-B-001");
        FindingIds ids = FindingIds.of(Given.goal(1));
        Waiver.Builder reason = Waiver.undecided(OPEN).text("资料在调取").by("张三");

        assertThat(row(
                                review(request(1)
                                        .waivers(List.of(reason.findingId(ids.undecided(open))
                                                .build()))),
                                "T-B-001")
                        .statedReasons())
                .hasSize(1);
        assertThat(row(
                                review(request(1)
                                        .waivers(List.of(reason.findingId(
                                                        ids.undecided(OPEN, List.of(Missing.field("periodEnd"))))
                                                .build()))),
                                "T-B-001")
                        .statedReasons())
                .isEmpty();
    }
}
