// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.Request;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.Verdict;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Stage;
import org.biaochi.profiles.Packs;
import org.junit.jupiter.api.Test;

class StageTest {
    private static final FactKey<String> FACT = FactKey.of("monitoring/status", String.class);
    private static final Packs PACKS = Given.packs(
            "T-GOAL-001: error",
            "T-GOAL-009: error",
            "monitoring: {T-REP-001: error, T-REP-009: error}",
            "linkage: {T-LNK-009: error}");

    private final TestPlugin plugin = TestPlugin.named("t")
            .goalRule("T-GOAL-001", (goal, context) -> Conclusion.passed())
            .rule(
                    "T-REP-001",
                    Report.SCOPE,
                    Needs.NOTHING.fact(FACT),
                    (report, context) -> Conclusion.failed(Defect.at(Place.ROOT.child("name"))),
                    TestPlugin.card("T-REP-001", "report").build())
            .rule(
                    "T-XTR-001",
                    Report.SCOPE,
                    Needs.NOTHING,
                    (report, context) -> Conclusion.passed(),
                    TestPlugin.card("T-XTR-001", "report").build());

    private Assessment report() {
        try (ReferenceEngine engine = Given.engine(PACKS, plugin)) {
            return engine.assess(Request.of(Report.named("一季度"), Given.CONTEXT).build());
        }
    }

    @Test
    void a_subject_meets_the_rules_that_look_at_its_kind_and_the_missing_ones_of_its_stage() {
        Assessment report = report();
        assertThat(report.stage()).isEqualTo(Stage.MONITORING);
        assertThat(report.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(report.ledger().rows())
                .extracting(row -> row.rule() + " " + row.outcome() + (row.extra() ? " extra" : ""))
                .containsExactly("T-REP-001 FAILED", "T-REP-009 SKIPPED", "T-XTR-001 PASSED extra");
        assertThat(row(report, "T-REP-009").reasons()).containsExactly(Reason.NOT_INSTALLED);
    }

    @Test
    void rows_of_other_stages_never_stand_in_the_ledger_of_a_goal() {
        try (ReferenceEngine engine = Given.engine(PACKS, plugin)) {
            GoalAssessment review = engine.review(Given.goal(1), Given.CONTEXT, Facts.NONE);
            assertThat(review.ledger().rows())
                    .extracting(row -> row.rule() + " " + row.outcome())
                    .containsExactly("T-GOAL-001 PASSED", "T-GOAL-009 SKIPPED");
            assertThat(review.verdict()).isEqualTo(Verdict.UNDECIDED);
        }
    }

    @Test
    void only_goals_and_pre_evaluations_meet_a_gate() {
        assertThat(report().gate()).isEmpty();
        try (ReferenceEngine engine = Given.engine(PACKS, plugin)) {
            assertThat(engine.review(Given.goal(1), Given.CONTEXT, Facts.NONE).gate())
                    .isPresent();
        }
    }

    @Test
    void the_canonical_result_names_stage_and_kind() {
        assertThat(new String(report().canonicalResult(), StandardCharsets.UTF_8))
                .contains("\"kind\":\"report\"")
                .contains("\"stage\":\"monitoring\"");
    }

    @Test
    void facts_are_asked_for_by_the_rules_on_that_kind_of_subject() {
        try (ReferenceEngine engine = Given.engine(PACKS, plugin)) {
            assertThat(engine.needs(Report.named(""), Given.CONTEXT))
                    .singleElement()
                    .satisfies(need -> {
                        assertThat(need.key()).isEqualTo(FACT);
                        assertThat(need.rules()).containsExactly(RuleId.of("T-REP-001"));
                    });
            assertThat(engine.needs(Given.goal(1), Given.CONTEXT)).isEmpty();
        }
    }

    @Test
    void the_description_tells_the_stage_of_each_rule() {
        try (ReferenceEngine engine = Given.engine(PACKS, plugin)) {
            assertThat(engine.describe().stages())
                    .containsEntry(RuleId.of("T-GOAL-001"), Stage.REVIEW)
                    .containsEntry(RuleId.of("T-REP-001"), Stage.MONITORING)
                    .doesNotContainKey(RuleId.of("WV-001"));
        }
    }

    private static LedgerRow row(Assessment assessment, String rule) {
        return assessment.ledger().row(RuleId.of(rule)).orElseThrow();
    }

    @Test
    void a_rule_under_the_wrong_stage_is_asked_where_it_looks() {
        Packs misplaced = Given.packs("monitoring: {T-GOAL-001: error}");
        try (ReferenceEngine engine = Given.engine(misplaced, plugin)) {
            GoalAssessment review = engine.review(Given.goal(1), Given.CONTEXT, Facts.NONE);
            assertThat(row(review, "T-GOAL-001").outcome()).isEqualTo(Outcome.PASSED);
            Assessment report =
                    engine.assess(Request.of(Report.named("一季度"), Given.CONTEXT).build());
            assertThat(report.ledger().row(RuleId.of("T-GOAL-001"))).isEmpty();
        }
    }
}
