// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.review.Gate;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.Verdict;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.subject.Place;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.ProbeRule;
import org.junit.jupiter.api.Test;

/** Drafts, which no gate judges, and the gate. */
public interface GateChecks extends EngineChecks {
    private ProbeRule<PerformanceGoal> failing(String id) {
        return ProbeRule.always(id, Conclusion.failed(Defect.at(Place.ROOT)));
    }

    @Test
    @Requirement(Requirements.REV_035)
    default void rules_that_judge_completeness_wait_while_a_draft_is_typed() {
        AtomicBoolean asked = new AtomicBoolean();
        ProbeRule<?> waiting = ProbeRule.goal("KIT-ASK-001", (goal, context) -> {
                    asked.set(true);
                    return Conclusion.passed();
                })
                .card(card -> card.waitsForSubmission(true));
        GoalAssessment draft = Scene.of(this).rule("error", waiting).draft().review();
        LedgerRow row = Scene.row(draft, "KIT-ASK-001");
        assertEquals(Outcome.SKIPPED, row.outcome(), "a rule that waits, on a draft");
        assertEquals(List.of(Reason.DRAFT), row.reasons());
        assertFalse(asked.get(), "the waiting rule was asked");
        GoalAssessment submitted = Scene.of(this).rule("error", waiting).review();
        assertEquals(Outcome.PASSED, Scene.row(submitted, "KIT-ASK-001").outcome(), "the same on a submission");
    }

    @Test
    @Requirement(Requirements.REV_036)
    default void other_rules_look_at_a_draft_too() {
        GoalAssessment draft =
                Scene.of(this).rule("error", failing("KIT-ASK-001")).draft().review();
        assertEquals(Outcome.FAILED, Scene.row(draft, "KIT-ASK-001").outcome());
        assertTrue(draft.draft(), "the assessment does not say that it is of a draft");
    }

    @Test
    @Requirement(Requirements.REV_037)
    default void a_draft_meets_no_gate() {
        GoalAssessment draft =
                Scene.of(this).rule("error", failing("KIT-ASK-001")).draft().review();
        assertEquals(Optional.empty(), draft.gate());
    }

    private Gate gate(Scene scene) {
        return scene.review().gate().orElseThrow(() -> new AssertionError("a submission has no gate decision"));
    }

    @Test
    @Requirement(Requirements.REV_038)
    default void the_profile_maps_the_verdict_to_a_decision() {
        for (GateDecision decision : GateDecision.values()) {
            Scene scene = Scene.of(this)
                    .rule("error", failing("KIT-ASK-001"))
                    .pack(pack -> pack.gate("VERDICT_FAIL", decision.name()));
            assertEquals(decision, gate(scene).decision(), "VERDICT_FAIL mapped to " + decision);
        }
        Scene undecided = Scene.of(this)
                .rule("error", ProbeRule.always("KIT-ASK-001", Conclusion.undecided(Missing.field("name"))))
                .pack(pack -> pack.gate("VERDICT_UNDECIDED", "PASS"));
        assertEquals(GateDecision.PASS, gate(undecided).decision(), "VERDICT_UNDECIDED mapped to PASS");
    }

    @Test
    @Requirement(Requirements.REV_039)
    default void the_worst_of_verdict_warnings_and_gate_rules_decides() {
        Scene warning = Scene.of(this)
                .rule("warning", failing("KIT-ASK-001"))
                .pack(pack -> pack.gate("UNWAIVED_WARNING", "RESUBMIT"));
        assertEquals(GateDecision.RESUBMIT, gate(warning).decision(), "PASS by verdict, RESUBMIT for a warning");
        Scene rule = Scene.of(this)
                .rule("error", failing("KIT-ASK-001"))
                .pack(pack -> pack.gate("VERDICT_FAIL", "RESUBMIT").gate("KIT-ASK-001", "BLOCK"));
        assertEquals(GateDecision.BLOCK, gate(rule).decision(), "RESUBMIT by verdict, BLOCK for the rule");
    }

    @Test
    @Requirement(Requirements.REV_040)
    default void a_waived_warning_does_not_reach_the_gate() {
        Scene scene = Scene.of(this)
                .rule("warning", failing("KIT-ASK-001"))
                .waivers(Waiver.finding(RuleId.of("KIT-ASK-001"))
                        .text("x")
                        .by("y")
                        .approver("z")
                        .build());
        assertEquals(GateDecision.PASS, gate(scene).decision());
    }

    @Test
    @Requirement(Requirements.REV_041)
    default void the_gate_names_the_rules_that_led_to_its_decision() {
        Scene scene = Scene.of(this)
                .rule("error", failing("KIT-ASK-002"))
                .rule("error", failing("KIT-ASK-001"))
                .rule("error", ProbeRule.always("KIT-ASK-003", Conclusion.passed()));
        assertEquals(List.of("KIT-ASK-001", "KIT-ASK-002"), gate(scene).reasons());
    }

    @Test
    @Requirement(Requirements.REV_042)
    default void gate_rules_are_asked_only_where_the_goal_is_to_enter_the_budget() {
        Scene scene = Scene.of(this)
                .rule("error", failing("KIT-ASK-001").scope(Scope.GATE))
                .rule("error", ProbeRule.always("KIT-ASK-002", Conclusion.passed()));
        GoalAssessment before = scene.review();
        LedgerRow row = Scene.row(before, "KIT-ASK-001");
        assertEquals(Outcome.NOT_APPLICABLE, row.outcome(), "a gate rule before the gate");
        assertEquals(List.of(Reason.NOT_AT_GATE), row.reasons());
        assertEquals(Verdict.PASS, before.verdict(), "the verdict before the gate");
        GoalAssessment at = scene.atGate().review();
        assertEquals(Outcome.FAILED, Scene.row(at, "KIT-ASK-001").outcome(), "a gate rule at the gate");
        assertEquals(Outcome.PASSED, Scene.row(at, "KIT-ASK-002").outcome(), "another rule at the gate");
    }
}
